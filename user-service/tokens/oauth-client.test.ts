import * as oauth from 'oauth4webapi'
import { freePort } from 'service-kit/testing/process.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { expect, it } from 'vitest'
import { sampleCustomer, samplePassword } from '../sample-data.ts'
import { startUserService } from '../testing.ts'

const insecure = { [oauth.allowInsecureRequests]: true }
const serviceAccount = { clientId: 'the order service', clientSecret: 'a secret: 100% & more + ümlaut' }

describeOnEveryDatabase('An OAuth client that knows nothing but the issuer', emptyDatabase => {
  const discover = async (issuer: string) => {
    const answer = await oauth.discoveryRequest(new URL(issuer), { ...insecure, algorithm: 'oauth2' })
    return oauth.processDiscoveryResponse(new URL(issuer), answer)
  }
  const holderOf = (server: oauth.AuthorizationServer, token: string, audience: string) => {
    const request = new Request('https://shop.example', { headers: { authorization: `Bearer ${token}` } })
    return oauth.validateJwtAccessToken(server, request, audience, insecure)
  }

  it('signs a person in, goes on with the session, and signs out', async () => {
    const port = await freePort()
    const publicUrl = `http://127.0.0.1:${port}`
    await using _service = await startUserService({ databaseUrl: await emptyDatabase(), port, publicUrl })
    const server = await discover(publicUrl)
    const client = { client_id: 'till 7' }
    const none = oauth.None()

    const person = { username: sampleCustomer.email, password: samplePassword, scope: 'orders:read' }
    const signIn = await oauth.genericTokenEndpointRequest(server, client, none, 'password', person, insecure)
    const first = await oauth.processGenericTokenEndpointResponse(server, client, signIn)
    expect(await holderOf(server, first.access_token, 'order-service')).toMatchObject({
      iss: publicUrl,
      sub: '1',
      client_id: 'till 7',
      scope: 'orders:read',
    })

    const going = await oauth.refreshTokenGrantRequest(server, client, none, first.refresh_token ?? '', insecure)
    const second = await oauth.processRefreshTokenResponse(server, client, going)
    expect(await holderOf(server, second.access_token, 'user-service')).toMatchObject({ sub: '1' })

    const signOut = await oauth.revocationRequest(server, client, none, second.refresh_token ?? '', insecure)
    await oauth.processRevocationResponse(signOut)
    const gone = await oauth.refreshTokenGrantRequest(server, client, none, second.refresh_token ?? '', insecure)
    await expect(oauth.processRefreshTokenResponse(server, client, gone)).rejects.toMatchObject({
      error: 'invalid_grant',
      status: 400,
    })
  })

  it.for([
    { way: 'HTTP Basic', authentication: oauth.ClientSecretBasic },
    { way: 'the body', authentication: oauth.ClientSecretPost },
  ])('gets a token for a service account by $way, whatever characters its secret has', async ({ authentication }) => {
    const port = await freePort()
    const publicUrl = `http://127.0.0.1:${port}`
    const databaseUrl = await emptyDatabase()
    await using _service = await startUserService({ databaseUrl, port, publicUrl, serviceAccount })
    const server = await discover(publicUrl)
    const client = { client_id: serviceAccount.clientId }
    const secret = authentication(serviceAccount.clientSecret)
    const granted = await oauth.clientCredentialsGrantRequest(server, client, secret, {}, insecure)
    const { access_token } = await oauth.processClientCredentialsResponse(server, client, granted)
    expect(await holderOf(server, access_token, 'user-service')).toMatchObject({ sub: client.client_id })
    await expect(holderOf(server, access_token, 'order-service')).rejects.toThrow('aud')

    const wrong = authentication('something-else')
    const refused = await oauth.clientCredentialsGrantRequest(server, client, wrong, {}, insecure)
    await expect(oauth.processClientCredentialsResponse(server, client, refused)).rejects.toThrow()
  })
})
