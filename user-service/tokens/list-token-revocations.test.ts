import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const time = expect.stringMatching(/^\d{4}-.*Z$/)

describeOnEveryDatabase('listTokenRevocations', createDatabase => {
  let service: TestedUserService
  let orderService: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    const grant = { grant_type: 'client_credentials', client_id, client_secret }
    orderService = service.as((await tokensFor(service, grant)).access_token)
    return service.stop
  })

  it('200 page by page, oldest first, with the last revocation of each user, and from a time on', async () => {
    expect(await orderService.listTokenRevocations()).toMatchObject({ status: 200, body: { items: [] } })
    const staff = await service.staff()
    const ids: number[] = []
    for (const name of ['Jane One', 'Jane Two', 'Jane Three']) {
      const { user } = await service.register(name)
      await staff.eraseUser({ path: { userId: user.id } })
      ids.push(user.id)
    }
    const first = await orderService.listTokenRevocations({ query: { limit: 2 } })
    if (first.status !== 200) throw new Error(`listTokenRevocations returned ${first.status}`)
    const [one, two] = first.body.items
    expect([one, two]).toEqual(ids.slice(0, 2).map(userId => ({ userId, generation: 1, revokedAt: time })))
    const cursor = first.body.nextCursor ?? ''
    const rest = { items: [{ userId: ids[2], generation: 1 }], nextCursor: null }
    expect(await orderService.listTokenRevocations({ query: { limit: 2, cursor } })).toMatchObject({ body: rest })

    const revokedFrom = two?.revokedAt ?? ''
    const later = await orderService.listTokenRevocations({ query: { revokedFrom } })
    expect(later.status === 200 && later.body.items.map(({ userId }) => userId)).toEqual(
      expect.arrayContaining(ids.slice(1)),
    )
    const future = { revokedFrom: '2999-01-01T00:00:00+01:00' }
    expect(await orderService.listTokenRevocations({ query: future })).toMatchObject({ body: { items: [] } })
  })

  it('401 without a token, and 403 for users', async () => {
    expect(await service.client.listTokenRevocations()).toMatchObject({ status: 401 })
    for (const caller of [await service.john(), await service.staff()])
      expect(await caller.listTokenRevocations()).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } })
  })
})
