import * as oauth from 'oauth4webapi'
import { findFreePort } from 'service-kit/testing/process.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { sampleCustomer, samplePassword } from '../sample-data.ts'
import { startUserService } from '../testing.ts'

const insecure = { [oauth.allowInsecureRequests]: true }
const serviceAccount = { clientId: 'the order service', clientSecret: 'a secret: 100% & more + ümlaut' }

describeOnEveryDatabase('A standard OAuth client that is configured only with the issuer', createDatabase => {
  const discover = async (issuer: string) => {
    const response = await oauth.discoveryRequest(new URL(issuer), { ...insecure, algorithm: 'oauth2' })
    return oauth.processDiscoveryResponse(new URL(issuer), response)
  }
  const validate = (server: oauth.AuthorizationServer, token: string, audience: string) => {
    const request = new Request('https://shop.example', { headers: { authorization: `Bearer ${token}` } })
    return oauth.validateJwtAccessToken(server, request, audience, insecure)
  }

  it('signs a user in, continues the session and signs the user out', async () => {
    const port = await findFreePort()
    const publicUrl = `http://127.0.0.1:${port}`
    await using _service = await startUserService({ databaseUrl: await createDatabase(), port, publicUrl })
    const server = await discover(publicUrl)
    const client = { client_id: 'till 7' }
    const none = oauth.None()

    const credentials = { username: sampleCustomer.email, password: samplePassword, scope: 'orders:read' }
    const signIn = await oauth.genericTokenEndpointRequest(server, client, none, 'password', credentials, insecure)
    const first = await oauth.processGenericTokenEndpointResponse(server, client, signIn)
    expect(await validate(server, first.access_token, 'order-service')).toMatchObject({
      iss: publicUrl,
      sub: '1',
      client_id: 'till 7',
      scope: 'orders:read',
    })

    const refreshed = await oauth.refreshTokenGrantRequest(server, client, none, first.refresh_token ?? '', insecure)
    const second = await oauth.processRefreshTokenResponse(server, client, refreshed)
    expect(await validate(server, second.access_token, 'user-service')).toMatchObject({ sub: '1' })

    const signOut = await oauth.revocationRequest(server, client, none, second.refresh_token ?? '', insecure)
    await oauth.processRevocationResponse(signOut)
    const rejected = await oauth.refreshTokenGrantRequest(server, client, none, second.refresh_token ?? '', insecure)
    await expect(oauth.processRefreshTokenResponse(server, client, rejected)).rejects.toMatchObject({
      error: 'invalid_grant',
      status: 400,
    })
  })

  it.for([
    { way: 'HTTP Basic', authentication: oauth.ClientSecretBasic },
    { way: 'the body', authentication: oauth.ClientSecretPost },
  ])(
    'gets a token for a service account by $way, with special characters in its id and secret',
    async ({ authentication }) => {
      const port = await findFreePort()
      const publicUrl = `http://127.0.0.1:${port}`
      const databaseUrl = await createDatabase()
      await using _service = await startUserService({ databaseUrl, port, publicUrl, serviceAccount })
      const server = await discover(publicUrl)
      const client = { client_id: serviceAccount.clientId }
      const secret = authentication(serviceAccount.clientSecret)
      const granted = await oauth.clientCredentialsGrantRequest(server, client, secret, {}, insecure)
      const { access_token } = await oauth.processClientCredentialsResponse(server, client, granted)
      expect(await validate(server, access_token, 'user-service')).toMatchObject({ sub: client.client_id })
      await expect(validate(server, access_token, 'order-service')).rejects.toThrow('aud')

      const wrong = authentication('something-else')
      const rejected = await oauth.clientCredentialsGrantRequest(server, client, wrong, {}, insecure)
      await expect(oauth.processClientCredentialsResponse(server, client, rejected)).rejects.toThrow()
    },
  )
})
