import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { refresh, startSession } from '../tokens/testing.ts'
import { registerClient } from './testing.ts'

describeOnEveryDatabase('issueToken for a confidential client', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('401 invalid_client for a confidential client without its secret, also for a session of it', async () => {
    const { clientId, clientSecret: client_secret = '' } = await registerClient(staff, { type: 'confidential' })
    const credentials = { client_id: clientId, client_secret }
    const session = await startSession(service, sampleCustomer.email, credentials)
    const invalidClient = { status: 401, body: { error: 'invalid_client' } }
    expect(await refresh(service, session, { client_id: clientId })).toMatchObject(invalidClient)
    expect(await refresh(service, session, { ...credentials, client_secret: 'wrong' })).toMatchObject(invalidClient)
    expect(await refresh(service, session)).toMatchObject(invalidClient)
    expect(await refresh(service, session, credentials)).toMatchObject({ status: 200 })
  })
})
