import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { notFound, registerClient } from './testing.ts'

const any = { 'if-match': '*' }
describeOnEveryDatabase('updateOauthClient', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('200 with a new version; without one when nothing changes', async () => {
    const { clientId, ...created } = await registerClient(staff)
    const path = { clientId }
    const body = { name: 'Another name', redirectUris: ['https://www.shop.example/'] }
    const changed = await staff.updateOauthClient({ path, headers: { 'if-match': '"1"' }, body })
    expect(changed).toMatchObject({ status: 200, headers: { ETag: '"2"' }, body: { ...body, type: created.type } })
    expect((await staff.updateOauthClient({ path, headers: any, body })).body).toEqual(changed.body)
    expect((await staff.getOauthClient({ path })).body).toEqual(changed.body)
  })

  it('400 for a redirect URI that is not allowed, 412 for a former version, 428 without one', async () => {
    const path = await registerClient(staff)
    const body = { redirectUris: ['http://shop.example/'] }
    expect(await staff.updateOauthClient({ path, headers: any, body })).toMatchObject({ status: 400 })
    const former = { 'if-match': '"0"' }
    expect(await staff.updateOauthClient({ path, headers: former, body: { name: 'x' } })).toMatchObject({ status: 412 })
    expect(await staff.updateOauthClient({ path, body: { name: 'x' } })).toMatchObject({ status: 428 })
  })

  it('404 oauth-client-not-found for an unknown id', async () => {
    expect(await staff.updateOauthClient({ path: { clientId: 'unknown' }, headers: any, body: {} })).toMatchObject(
      notFound,
    )
  })
})
