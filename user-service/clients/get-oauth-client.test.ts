import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { notFound, registerClient } from './testing.ts'

describeOnEveryDatabase('getOauthClient', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('200 with the ETag of its version, and 304 for the current one', async () => {
    const { clientId } = await registerClient(staff)
    const response = await staff.getOauthClient({ path: { clientId } })
    expect(response).toMatchObject({ status: 200, headers: { ETag: '"1"' }, body: { clientId } })
    const headers = { 'if-none-match': '"1"' }
    expect(await staff.getOauthClient({ path: { clientId }, headers })).toMatchObject({ status: 304 })
  })

  it('404 oauth-client-not-found for an unknown id', async () => {
    expect(await staff.getOauthClient({ path: { clientId: 'unknown' } })).toMatchObject(notFound)
  })
})
