import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import {
  formatErrorAt,
  patternErrorAt,
  unprintableTexts,
  unreadableTexts,
} from 'service-kit/testing/unprintable-texts.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testAddress } from '../testing.ts'

describeOnEveryDatabase('400 for texts with control characters', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it.for(unprintableTexts)('in registerUser: %j', async name => {
    const body = { name, email: 'jane@example.com', password: samplePassword }
    expect(await service.client.registerUser({ body })).toMatchObject(patternErrorAt('/body/name'))
  })

  it.for(unreadableTexts)('in registerUser and updateUser: %j', async text => {
    const body = { name: text, email: 'jane@example.com', password: samplePassword }
    expect(await service.client.registerUser({ body })).toMatchObject(formatErrorAt('/body/name'))
    const john = await service.john()
    const update = (body: components['schemas']['UpdateUser']) =>
      john.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(await update({ name: text })).toMatchObject(formatErrorAt('/body/name'))
    expect(await update({ addresses: [{ ...testAddress, city: text }] })).toMatchObject(
      formatErrorAt('/body/addresses/0/city'),
    )
  })

  it.for(unprintableTexts)('in updateUser: %j', async text => {
    const john = await service.john()
    const update = (body: components['schemas']['UpdateUser']) =>
      john.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(await update({ name: text })).toMatchObject(patternErrorAt('/body/name'))
    expect(await update({ addresses: [{ ...testAddress, lines: [text] }] })).toMatchObject(
      patternErrorAt('/body/addresses/0/lines/0'),
    )
    for (const part of ['recipient', 'city', 'region', 'postalCode'])
      expect(await update({ addresses: [{ ...testAddress, [part]: text }] })).toMatchObject(
        patternErrorAt(`/body/addresses/0/${part}`),
      )
  })

  it.for(unprintableTexts)('in the filters of listUsers: %j', async text => {
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { name: text } })).toMatchObject(patternErrorAt('/query/name'))
    expect(await staff.listUsers({ query: { email: text } })).toMatchObject(patternErrorAt('/query/email'))
  })

  it.for(unprintableTexts)('in issueToken and revokeToken: %j', async text => {
    const oauthErrorAt = (pointer: string) => ({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining(`${pointer} must match pattern`) },
    })
    const { client } = service
    const signIn = { grant_type: 'password', username: 'john@example.com', password: samplePassword }
    expect(await client.issueToken({ body: { ...signIn, username: text } })).toMatchObject(
      oauthErrorAt('/body/username'),
    )
    expect(await client.issueToken({ body: { ...signIn, client_id: text } })).toMatchObject(
      oauthErrorAt('/body/client_id'),
    )
    expect(await client.revokeToken({ body: { token: 'x', client_id: text } })).toMatchObject(
      oauthErrorAt('/body/client_id'),
    )
  })
})
