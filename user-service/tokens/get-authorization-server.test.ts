import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'

it('getAuthorizationServer: 200 with the scopes of the contract and the endpoints at the public URL', async () => {
  const publicUrl = 'https://users.shop.example'
  await using service = await startUserService({ publicUrl })
  const response = await service.client.getAuthorizationServer()
  expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300' } })
  const { scopes } = contract.components.securitySchemes.OAuth2.flows.password
  expect(response.body).toEqual({
    issuer: publicUrl,
    token_endpoint: `${publicUrl}/oauth/token`,
    revocation_endpoint: `${publicUrl}/oauth/revoke`,
    jwks_uri: `${publicUrl}/.well-known/jwks.json`,
    service_documentation: `${publicUrl}/docs`,
    scopes_supported: Object.keys(scopes).sort(),
    response_types_supported: [],
    grant_types_supported: ['password', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    revocation_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
  })
  for (const url of [`/oauth/token`, `/oauth/revoke`, `/.well-known/jwks.json`, `/docs`])
    expect((await fetch(service.url + url, { method: 'OPTIONS' })).status).toBe(204)
})
