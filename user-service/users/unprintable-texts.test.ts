import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { refusalAt, unprintableTexts } from 'service-kit/testing/unprintable-texts.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testAddress } from '../testing.ts'

describeOnEveryDatabase('400 for odd texts', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })

  it.for(unprintableTexts)('in who registers: %j', async name => {
    const body = { name, email: 'jane@example.com', password: samplePassword }
    expect(await service.client.registerUser({ body })).toMatchObject(refusalAt('/body/name'))
  })

  it.for(unprintableTexts)('in what is changed of a person: %j', async text => {
    const john = await service.john()
    const update = (body: components['schemas']['UpdateUser']) =>
      john.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(await update({ name: text })).toMatchObject(refusalAt('/body/name'))
    expect(await update({ addresses: [{ ...testAddress, lines: [text] }] })).toMatchObject(
      refusalAt('/body/addresses/0/lines/0'),
    )
    for (const part of ['recipient', 'city', 'region', 'postalCode'])
      expect(await update({ addresses: [{ ...testAddress, [part]: text }] })).toMatchObject(
        refusalAt(`/body/addresses/0/${part}`),
      )
  })

  it.for(unprintableTexts)('in whom staff looks for: %j', async text => {
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { name: text } })).toMatchObject(refusalAt('/query/name'))
    expect(await staff.listUsers({ query: { email: text } })).toMatchObject(refusalAt('/query/email'))
  })

  it.for(unprintableTexts)('in who asks for a token, or revokes one: %j', async text => {
    const refusalOf = (pointer: string) => ({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining(`${pointer} must match pattern`) },
    })
    const { client } = service
    const signIn = { grant_type: 'password', username: 'john@example.com', password: samplePassword }
    expect(await client.issueToken({ body: { ...signIn, username: text } })).toMatchObject(refusalOf('/body/username'))
    expect(await client.issueToken({ body: { ...signIn, client_id: text } })).toMatchObject(
      refusalOf('/body/client_id'),
    )
    expect(await client.revokeToken({ body: { token: 'x', client_id: text } })).toMatchObject(
      refusalOf('/body/client_id'),
    )
  })
})
