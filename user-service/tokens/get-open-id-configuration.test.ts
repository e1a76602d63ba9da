import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'

it('getOpenIdConfiguration: 200 with the members that OpenID Connect Discovery requires', async () => {
  await using service = await startUserService()
  const response = await service.client.getOpenIdConfiguration()
  expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300' } })
  const required = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri', 'response_types_supported']
  const ofOpenId = ['subject_types_supported', 'id_token_signing_alg_values_supported', 'userinfo_endpoint']
  for (const member of [...required, ...ofOpenId]) expect(response.body).toHaveProperty(member)
})
