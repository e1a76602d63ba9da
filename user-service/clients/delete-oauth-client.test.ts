import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { refresh, startSession } from '../tokens/testing.ts'
import { notFound, registerClient } from './testing.ts'

describeOnEveryDatabase('deleteOauthClient', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('204, and the sessions of the client end, not those of others', async () => {
    const path = await registerClient(staff)
    const session = await startSession(service, sampleCustomer.email, { client_id: path.clientId })
    const other = await startSession(service, sampleCustomer.email, { client_id: 'another' })
    expect(await staff.deleteOauthClient({ path })).toMatchObject({ status: 204 })
    expect(await staff.getOauthClient({ path })).toMatchObject(notFound)
    expect(await refresh(service, session)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await refresh(service, other)).toMatchObject({ status: 200 })
  })

  it('404 oauth-client-not-found for an unknown id', async () => {
    expect(await staff.deleteOauthClient({ path: { clientId: 'unknown' } })).toMatchObject(notFound)
  })
})
