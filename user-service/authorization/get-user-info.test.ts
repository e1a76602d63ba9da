import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, tokenOf } from '../testing.ts'

describeOnEveryDatabase('getUserInfo', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it.for([
    ['openid', { sub: '1' }],
    ['openid profile', { sub: '1', name: 'John Doe' }],
    ['openid email orders:read', { sub: '1', email: 'john@example.com', email_verified: false }],
  ] as const)('200 with the claims of the scope %s', async ([scope, claims]) => {
    const client = service.as(await tokenOf(sampleCustomer, service.client, scope))
    expect(await client.getUserInfo()).toMatchObject({ status: 200, headers: {} })
    expect((await client.getUserInfo()).body).toEqual(claims)
  })

  it('403 without the scope openid, which no token has by default; 401 without a token', async () => {
    const client = service.as(await tokenOf(sampleCustomer, service.client))
    expect(await client.getUserInfo()).toMatchObject({ status: 403, body: { type: '/problems/insufficient-scope' } })
    expect(await service.client.getUserInfo()).toMatchObject({ status: 401 })
  })
})
