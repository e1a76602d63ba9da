import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { pagesClient } from 'service-kit/access/pages-client.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { registerClient } from './testing.ts'

const redirectUris = ['https://shop.example/signed-in']

describeOnEveryDatabase('createOauthClient', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  it('201 for a public client, with its Location and ETag, and without a secret', async () => {
    const body = { clientId: 'shop-web', name: 'The shop', type: 'public' as const, redirectUris }
    const created = await staff.createOauthClient({ body })
    const headers = { Location: '/api/oauth/clients/shop-web', ETag: '"1"' }
    expect(created).toMatchObject({ status: 201, headers, body: { ...body, version: 1 } })
    expect(created.body).not.toHaveProperty('clientSecret')
    expect((await staff.getOauthClient({ path: { clientId: 'shop-web' } })).body).toEqual(created.body)
  })

  it('201 for a confidential client, with a secret that is not shown again', async () => {
    const { clientSecret, ...client } = await registerClient(staff, { type: 'confidential' })
    expect(Buffer.from(clientSecret ?? '', 'base64url')).toHaveLength(32)
    expect((await staff.getOauthClient({ path: client })).body).toEqual(client)
    expect((await registerClient(staff, { type: 'confidential' })).clientSecret).not.toBe(clientSecret)
  })

  it.for([
    'https://shop.example:8443/signed-in?from=shop',
    'https://shop.example',
    'http://127.0.0.1/signed-in',
    'http://127.0.0.1:4000/signed-in',
    'http://[::1]/',
    'http://localhost:4000/signed-in',
    'com.example.app:/signed-in',
  ])('201 with the redirect URI %s', async uri => {
    expect((await registerClient(staff, { redirectUris: [uri] })).redirectUris).toEqual([uri])
  })

  it.for([
    ['http://shop.example/signed-in', 'must use https, a loopback address, or a private-use scheme with a dot'],
    ['http://127.0.0.1.shop.example/', 'must use https, a loopback address, or a private-use scheme with a dot'],
    ['javascript:/alert(1)', 'must use https, a loopback address, or a private-use scheme with a dot'],
    ['https://shop.example/#signed-in', 'must not contain a fragment'],
    ['https://shop.example/#', 'must not contain a fragment'],
    ['https://user@shop.example/', 'must not contain a user name or a password'],
    ['https://shop.example;script-src/', 'must have a host of letters, digits, dots and hyphens'],
    ['https://[::1', 'must be a URI'],
  ] as const)('400 for the redirect URI %s', async ([uri, message]) => {
    const body = { clientId: 'not-allowed', name: 'The shop', type: 'public' as const, redirectUris: [uri] }
    expect(await staff.createOauthClient({ body })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-request', errors: [{ pointer: '/body/redirectUris/0', message }] },
    })
  })

  it('409 client-id-taken for the id of another client, of the service account or of the pages; once for concurrent requests', async () => {
    const create = (clientId: string) =>
      staff.createOauthClient({ body: { clientId, name: 'The shop', type: 'public', redirectUris } })
    const responses = await Promise.all(Array.from({ length: 5 }, () => create('taken-id')))
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
    for (const reserved of [testServiceAccount.clientId, pagesClient.clientId])
      expect(await create(reserved)).toMatchObject({ status: 409, body: { type: '/problems/client-id-taken' } })
  })
})
