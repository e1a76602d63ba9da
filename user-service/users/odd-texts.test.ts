import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

/** Not one line that begins with something to be seen. PostgreSQL could not even keep the first. */
const odd = ['Jane\0Roe', 'Jane\nRoe', 'Jane\u007fRoe', ' Jane']

const address = {
  recipient: 'John Doe',
  lines: ['12 Main Street'],
  city: 'Springfield',
  postalCode: '1',
  country: 'US',
}

describeOnEveryDatabase('400 for odd texts', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })
  const refusalOf = (pointer: string) => ({
    status: 400,
    body: { errors: expect.arrayContaining([{ pointer, message: expect.stringContaining('pattern') }]) },
  })

  it.for(odd)('in who registers: %j', async name => {
    const body = { name, email: 'jane@example.com', password: samplePassword }
    expect(await service.client.registerUser({ body })).toMatchObject(refusalOf('/body/name'))
  })

  it.for(odd)('in what is changed of a person: %j', async text => {
    const john = await service.john()
    const update = (body: components['schemas']['UpdateUser']) =>
      john.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(await update({ name: text })).toMatchObject(refusalOf('/body/name'))
    expect(await update({ addresses: [{ ...address, lines: [text] }] })).toMatchObject(
      refusalOf('/body/addresses/0/lines/0'),
    )
    for (const part of ['recipient', 'city', 'region', 'postalCode'])
      expect(await update({ addresses: [{ ...address, [part]: text }] })).toMatchObject(
        refusalOf(`/body/addresses/0/${part}`),
      )
  })

  it.for(odd)('in whom staff looks for: %j', async text => {
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { name: text } })).toMatchObject(refusalOf('/query/name'))
    expect(await staff.listUsers({ query: { email: text } })).toMatchObject(refusalOf('/query/email'))
  })

  it.for(odd)('in who asks for a token, or revokes one: %j', async text => {
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
