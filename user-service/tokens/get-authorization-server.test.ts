import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'
import { johnGrant } from './testing.ts'

const publicUrl = 'https://users.shop.example'
const paths = {
  authorization_endpoint: '/oauth/authorize',
  token_endpoint: '/oauth/token',
  revocation_endpoint: '/oauth/revoke',
  introspection_endpoint: '/oauth/introspect',
  userinfo_endpoint: '/oauth/userinfo',
  jwks_uri: '/.well-known/jwks.json',
  service_documentation: '/docs',
}

it('getAuthorizationServer and getOpenIdConfiguration: 200 with the scopes of the contract and the public URLs', async () => {
  await using service = await startUserService({ publicUrl })
  const response = await service.client.getAuthorizationServer()
  expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300' } })
  const { scopes } = contract.components.securitySchemes.OAuth2.flows.authorizationCode
  expect(response.body).toEqual({
    issuer: publicUrl,
    ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, publicUrl + path])),
    scopes_supported: Object.keys(scopes).sort(),
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'password', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    revocation_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    claims_supported: expect.arrayContaining(['sub', 'nonce', 'auth_time', 'at_hash', 'name', 'email']),
  })
  expect((await service.client.getOpenIdConfiguration()).body).toEqual(response.body)
  for (const path of Object.values(paths))
    expect((await fetch(service.url + path, { method: 'OPTIONS' })).status).toBe(204)
})

it('PASSWORD_GRANT=off: 400 unsupported_grant_type for a password, and metadata without this grant', async () => {
  await using service = await startUserService({ passwordGrant: false })
  const description = 'The supported grants are authorization_code, refresh_token, client_credentials.'
  expect(await service.client.issueToken({ body: johnGrant })).toMatchObject({
    status: 400,
    body: { error: 'unsupported_grant_type', error_description: description },
  })
  const grants = ['authorization_code', 'refresh_token', 'client_credentials']
  for (const metadata of [await service.client.getAuthorizationServer(), await service.client.getOpenIdConfiguration()])
    expect(metadata.body).toMatchObject({ grant_types_supported: grants })
})
