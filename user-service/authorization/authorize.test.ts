import { pagesClient, passkeysPath, reportsPath, signedInPath } from 'service-kit/access/pages-client.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { registerClient } from '../clients/testing.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { newRequest, openPage, redirectUri } from './testing.ts'

describeOnEveryDatabase('authorize', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    const redirectUris = [redirectUri, 'http://127.0.0.1/here', 'http://[::1]/here', 'https://shop.example/?from=here']
    await registerClient(await service.staff(), { clientId: 'shop-web', name: 'Shop "<1>" & more', redirectUris })
    return service.stop
  })

  const urlOf = (parameters?: Record<string, string | undefined>) =>
    `${service.url}/oauth/authorize?${newRequest(parameters).query}`
  const request = (parameters?: Record<string, string | undefined>) => fetch(urlOf(parameters), { redirect: 'manual' })
  const redirectOf = async (parameters: Record<string, string | undefined>) => {
    const response = await request(parameters)
    expect(response.status).toBe(303)
    return new URL(response.headers.get('location') ?? '')
  }

  it('200 with a page that shows the client and the scopes as text, and repeats the request in its form', async () => {
    const { query } = newRequest({ state: '"><script>alert(1)</script>', login_hint: '"><b>john' })
    const { html, fields } = await openPage(`${service.url}/oauth/authorize?${query}`)
    expect(html).toContain('<h1>Sign in to Shop &quot;&lt;1&gt;&quot; &amp; more</h1>')
    expect(html).toContain('<li>See orders</li>')
    expect(html).not.toMatch(/<script>|<b>/)
    const { login_hint, ...repeated } = Object.fromEntries(query)
    expect(fields).toMatchObject({ ...repeated, username: login_hint, form_token: expect.any(String) })
  })

  it('200 with headers that forbid frames, other scripts and other readers, and with a cookie for this host alone', async () => {
    const { headers } = await fetch(urlOf(), { headers: { origin: 'https://evil.example' } })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/)
    expect(policy).toContain("script-src 'self'; connect-src 'self'; form-action 'self' https://shop.example;")
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-type')).toBe('text/html')
    expect(headers.get('set-cookie')).toMatch(/^authorization=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('200 with the script for passkeys in a file, and with a button that only the script shows', async () => {
    const { html } = await openPage(urlOf())
    expect(html.match(/<script.*/g)).toEqual(['<script type="module" src="sign-in.js"></script>'])
    expect(html).toMatch(/<button id="passkey" [^>]* hidden>Sign in with a passkey and allow</)
    const script = await fetch(`${service.url}/oauth/sign-in.js`)
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  })

  it('200 with a __Host- cookie where the public URL uses https', async () => {
    await using secure = await startUserService({ publicUrl: 'https://users.shop.example' })
    await registerClient(await secure.staff(), { clientId: 'shop-web' })
    const { headers } = await fetch(`${secure.url}/oauth/authorize?${newRequest().query}`)
    const cookie = /^__Host-authorization=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/
    expect(headers.get('set-cookie')).toMatch(cookie)
  })

  it('200 for the pages of both services, at their public URLs alone', async () => {
    const [publicUrl, orderServiceUrl] = ['https://users.shop.example', 'https://orders.shop.example']
    await using system = await startUserService({ publicUrl, orderServiceUrl })
    const statusOf = async (redirect_uri: string) => {
      const { query } = newRequest({ client_id: pagesClient.clientId, redirect_uri })
      return (await fetch(`${system.url}/oauth/authorize?${query}`)).status
    }
    for (const url of [publicUrl, orderServiceUrl]) expect(await statusOf(url + signedInPath)).toBe(200)
    for (const url of ['https://shop.example', 'http://orders.shop.example', `${orderServiceUrl}:8443`])
      expect(await statusOf(url + signedInPath)).toBe(400)
    for (const url of [orderServiceUrl + reportsPath, publicUrl + passkeysPath]) expect(await statusOf(url)).toBe(200)
    for (const url of [publicUrl + reportsPath, orderServiceUrl + passkeysPath, `${orderServiceUrl}/docs/try`])
      expect(await statusOf(url)).toBe(400)
  })

  it('200 for a page that opens the sign-in in a window of its own (no Cross-Origin-Opener-Policy)', async () => {
    expect((await request()).headers.get('cross-origin-opener-policy')).toBeNull()
  })

  it('200 for any port of a loopback address, and for unknown parameters', async () => {
    for (const uri of ['http://127.0.0.1:61234/here', 'http://[::1]:5000/here', 'http://127.0.0.1/here'])
      expect((await request({ redirect_uri: uri, unknown: 'x' })).status).toBe(200)
  })

  it.for([
    { client_id: 'unknown' },
    { client_id: '' },
    { client_id: undefined },
    { redirect_uri: undefined },
    { redirect_uri: '' },
    { redirect_uri: 'https://shop.example/signed-in/' },
    { redirect_uri: 'https://shop.example/signed-in?more' },
    { redirect_uri: 'https://shop.example:443/signed-in' },
    { redirect_uri: 'https://shop.example/elsewhere/../signed-in' },
    { redirect_uri: 'https://evil.example/signed-in' },
    { redirect_uri: 'http://127.0.0.1:61234/elsewhere' },
    { redirect_uri: 'http://127.0.0.1:61234@evil.example/here' },
    { redirect_uri: 'http://127.0.0.1.evil.example/here' },
  ])('400 with a page and without a redirect for %j', async parameters => {
    const response = await request({ ...parameters, prompt: 'none' })
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(await response.text()).toContain('<h1>Invalid request</h1>')
  })

  it.for([
    ['invalid_request', { response_type: undefined }],
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_request', { code_challenge: undefined }],
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['invalid_request', { code_challenge_method: undefined }],
    ['invalid_request', { code_challenge: 'short' }],
    ['invalid_request', { response_mode: 'fragment' }],
    ['invalid_scope', { scope: undefined }],
    ['invalid_scope', { scope: 'orders:read everything' }],
    ['login_required', { prompt: 'none' }],
    ['request_not_supported', { request: 'e30' }],
    ['request_uri_not_supported', { request_uri: 'https://shop.example/request' }],
  ] as const)('303 with the error %s, the state and the issuer for %j', async ([error, parameters]) => {
    const location = await redirectOf(parameters)
    expect(location.href).toMatch(/^https:\/\/shop\.example\/signed-in\?error=/)
    expect(Object.fromEntries(location.searchParams)).toEqual({
      ...{ error, error_description: expect.any(String), state: 'a state', iss: 'http://localhost:3000' },
    })
  })

  it('303 keeps the query of the redirect URI, and returns no state if none was sent', async () => {
    const location = await redirectOf({
      ...{ redirect_uri: 'https://shop.example/?from=here', prompt: 'none', state: undefined },
    })
    expect(location.searchParams.get('from')).toBe('here')
    expect(location.searchParams.has('state')).toBe(false)
  })
})
