import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { registerClient } from './testing.ts'

describeOnEveryDatabase('listOauthClients', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('200 with pages in the order of the ids, as bytes', async () => {
    for (const clientId of ['a-b', 'a.b', 'a0b', 'a_b', 'aab']) await registerClient(staff, { clientId })
    const first = await staff.listOauthClients({ query: { limit: 3 } })
    if (first.status !== 200) expect.fail(`${first.status}`)
    const next = await staff.listOauthClients({ query: { limit: 100, cursor: first.body.nextCursor ?? '' } })
    if (next.status !== 200) expect.fail(`${next.status}`)
    const ids = [...first.body.items, ...next.body.items].map(({ clientId }) => clientId)
    expect(ids).toEqual(ids.toSorted())
    expect(ids).toEqual(expect.arrayContaining(['a-b', 'a.b', 'a0b', 'a_b', 'aab']))
  })
})
