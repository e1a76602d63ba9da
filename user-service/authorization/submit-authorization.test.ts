import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { registerClient } from '../clients/testing.ts'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { newRequest, openPage, redirectUri, signInThroughPage, submit } from './testing.ts'

const failed = 'The e-mail address or the password is wrong, or the account is suspended.'

describeOnEveryDatabase('submitAuthorization', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    await registerClient(await service.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    return service.stop
  })

  const urlOf = (parameters?: Record<string, string | undefined>) =>
    `${service.url}/oauth/authorize?${newRequest(parameters).query}`

  it('303 to the redirect URI with a code, the state and the issuer', async () => {
    const location = await signInThroughPage(urlOf({ state: 'a&b=c' }))
    expect(location.href).toMatch(/^https:\/\/shop\.example\/signed-in\?code=/)
    expect(Object.fromEntries(location.searchParams)).toEqual({
      ...{ code: expect.stringMatching(/^[\w-]{43}$/), state: 'a&b=c', iss: 'http://localhost:3000' },
    })
  })

  it('303 with access_denied when the person cancels, also without a password', async () => {
    const location = await signInThroughPage(urlOf(), { decision: 'deny', username: '', password: '' })
    expect(Object.fromEntries(location.searchParams)).toMatchObject({ error: 'access_denied', state: 'a state' })
    const refused = await signInThroughPage(urlOf({ scope: 'products:write' }))
    expect(refused.searchParams.get('error')).toBe('access_denied')
  })

  it('400 with the form again for a wrong password, an unknown account and no password', async () => {
    for (const values of [{ password: 'wrong' }, { username: 'nobody@example.com' }, { password: '' }]) {
      const page = await openPage(urlOf())
      const response = await submit(page, values)
      expect(response.status).toBe(400)
      const html = await response.text()
      expect(html).toContain(`<p role="alert">${failed}</p>`)
      expect(html).not.toContain('wrong"')
      expect(response.headers.get('content-security-policy')).toContain("form-action 'self' https://shop.example")
      expect((await submit({ ...page, html })).status).toBe(303)
    }
  })

  it('400 without a sign-in for a form that does not belong to the cookie', async () => {
    const [page, other] = [await openPage(urlOf()), await openPage(urlOf())]
    for (const headers of [{}, { cookie: other.cookie }, { cookie: 'authorization=' }, { cookie: `x${page.cookie}` }]) {
      const response = await submit(page, {}, headers as Record<string, string>)
      expect([response.status, response.headers.get('location')]).toEqual([400, null])
      expect(await response.text()).toContain('This form has expired')
    }
    expect((await submit(page, {}, { cookie: `other=1; ${page.cookie}` })).status).toBe(303)
  })

  it('400 without a redirect when the form was changed to another redirect URI or client', async () => {
    for (const values of [{ redirect_uri: 'https://evil.example/' }, { client_id: 'unknown' }]) {
      const response = await submit(await openPage(urlOf()), values)
      expect([response.status, response.headers.get('location')]).toEqual([400, null])
    }
  })

  it('400 for a suspended account', async () => {
    const { user } = await service.register('Sue Spended')
    const staff = await service.staff()
    const [path, headers] = [{ userId: user.id }, { 'if-match': '*' }]
    await staff.updateUser({ path, headers, body: { status: 'suspended' } })
    const response = await submit(await openPage(urlOf()), { username: user.email })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(failed)])
  })

  it('429 after too many failures, which count together with those of issueToken', async () => {
    await using limited = await startUserService({ maxSignInFailures: 4 })
    await registerClient(await limited.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    const page = await openPage(`${limited.url}/oauth/authorize?${newRequest().query}`)
    const grant = { grant_type: 'password', username: sampleCustomer.email, password: 'wrong' }
    for (let failure = 0; failure < 2; failure++) {
      expect((await submit(page, { password: 'wrong' })).status).toBe(400)
      expect(await limited.client.issueToken({ body: grant })).toMatchObject({ status: 400 })
    }
    const response = await submit(page)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.text()).toContain('<h1>Too many requests</h1>')
    expect(await limited.client.issueToken({ body: grant })).toMatchObject({ status: 429 })
  })
})
