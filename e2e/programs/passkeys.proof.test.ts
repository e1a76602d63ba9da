import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newRequest, redirectUri } from '../../user-service/authorization/testing.ts'
import { registerClient } from '../../user-service/clients/testing.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'
import { allowSignIn, openPage } from '../processes/pages.ts'

const chromium = findChromium()
const withPasskey = { name: 'Sign in with a passkey and allow' }

describe.skipIf(!chromium)('passkeys in a browser', { timeout: 120_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  const open = async (url: string, options: BrowserContextOptions = {}) => {
    const opened = await openPage(browser, url, { viewport: { width: 390, height: 844 }, ...options })
    opened.page.on('dialog', dialog => void dialog.accept())
    await addAuthenticator(opened.page)
    return opened
  }

  it('a person adds a passkey, signs in with it, and removes it', async () => {
    await using users = await startAtLocalhost()
    const { page, problems } = await open(`${users.publicUrl}/account/passkeys`)
    await expectReadable(page)
    await signInWithPassword(page)
    await page.getByText('You have no passkeys yet.').waitFor()
    await addPasskey(page, 'My <b>phone</b>')
    await expectReadable(page)
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('alert').getByText('This device already has a passkey of yours.').waitFor()

    await signOutAndIn(page)
    await expectReadable(page)
    await page.getByRole('button', withPasskey).click()
    await page.getByText('You have signed in as John Doe.').waitFor()
    expect(page.url()).toBe(`${users.publicUrl}/account/passkeys`)
    await page.getByText('last used on').waitFor()

    await page.getByRole('button', { name: 'Remove My <b>phone</b>' }).click()
    await page.getByText('The passkey was removed.').waitFor()
    expect(await page.getByRole('listitem').count()).toBe(0)
    await signOutAndIn(page)
    await page.getByRole('button', withPasskey).click()
    await page.getByRole('alert').getByText('The passkey was not accepted').waitFor()
    await expectReadable(page)
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(1) // the state of the sign-in
    expect(problems.filter(problem => !problem.includes('400'))).toEqual([])
  })

  it('an application gets a code and tokens for a person with a passkey; the same form is refused later', async () => {
    await using users = await startAtLocalhost()
    const { page } = await open(`${users.publicUrl}/account/passkeys`)
    await signInWithPassword(page)
    await addPasskey(page, 'Laptop')
    await registerClient(await users.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    const { query, verifier } = newRequest()
    await page.goto(`${users.publicUrl}/oauth/authorize?${query}`)
    const sent = page.waitForRequest(request => request.method() === 'POST' && request.url().endsWith('/authorize'))
    const returned = page.waitForRequest(request => request.url().startsWith(redirectUri))
    await page.getByRole('button', withPasskey).click()
    const code = new URL((await returned).url()).searchParams.get('code') ?? ''
    const tokens = await users.client.issueToken({
      body: {
        ...{ grant_type: 'authorization_code', client_id: 'shop-web', redirect_uri: redirectUri },
        ...{ code, code_verifier: verifier },
      },
    })
    expect(tokens).toMatchObject({ status: 200, body: { id_token: expect.any(String) } })
    const form = await sent
    const { cookie = '' } = await form.allHeaders()
    const body = new URLSearchParams(form.postData() ?? '')
    expect(body.get('credentialId')).not.toBe('')
    const again = await fetch(form.url(), { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
    expect([again.status, again.headers.get('location')]).toEqual([400, null])
  })

  it('an assertion for a page of another origin at the same host is refused', async () => {
    await using users = await startAtLocalhost()
    await using other = await startOtherOrigin()
    const { page } = await open(`${users.publicUrl}/account/passkeys`)
    await signInWithPassword(page)
    await addPasskey(page, 'Laptop')
    await signOutAndIn(page)
    const fields = await page.evaluate(`Object.fromEntries(new FormData(document.querySelector('form')))`)
    const options = await page.evaluate(
      `fetch('/api/passkey-challenges', { method: 'POST' }).then(sent => sent.json())`,
    )
    const cookies = await page.context().cookies(users.publicUrl)
    await page.goto(other.url)
    const { id, response } = (await page.evaluate(`(async () => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(${JSON.stringify(options)})
      return (await navigator.credentials.get({ publicKey })).toJSON()
    })()`)) as { id: string; response: Record<string, string> } // AuthenticationResponseJSON
    const values = { ...(fields as object), ...response, credentialId: id, decision: 'allow' }
    const refused = await fetch(`${users.publicUrl}/oauth/authorize`, {
      ...{ method: 'POST', body: new URLSearchParams(values), redirect: 'manual' },
      headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
    })
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('The passkey was not accepted'),
    ])
  })

  it('without a passkey on the device, the person reads so and signs in with the password', async () => {
    await using users = await startAtLocalhost()
    const { page } = await open(`${users.publicUrl}/account/passkeys`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', withPasskey).click()
    await page.getByRole('status').getByText('No passkey was used.').waitFor()
    await allowSignIn(page, sampleCustomer)
    await page.getByText('You have no passkeys yet.').waitFor()
  })

  it.each(['scripts', 'Web Authentication'])(
    'the sign-in page works without %s, and shows no button for passkeys',
    async missing => {
      await using users = await startAtLocalhost()
      await registerClient(await users.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
      const { page } = await open('about:blank', { javaScriptEnabled: missing !== 'scripts' })
      await page.addInitScript('delete window.PublicKeyCredential')
      await page.goto(`${users.publicUrl}/oauth/authorize?${newRequest().query}`)
      expect(await page.getByRole('button').allInnerTexts()).toEqual(['Sign in and allow', 'Cancel'])
      expect(await page.getByRole('link').count()).toBe(0)
      const returned = page.waitForRequest(request => request.url().startsWith(redirectUri))
      await page.getByLabel('E-mail address').fill(sampleCustomer.email)
      await page.getByLabel('Password').fill('only-for-trying-out')
      await page.getByRole('button', { name: 'Sign in and allow' }).click()
      expect(new URL((await returned).url()).searchParams.has('code')).toBe(true)
    },
  )
})

/** A User Service at `localhost`: passkeys need a host with a name. */
async function startAtLocalhost() {
  const port = await findFreePort()
  const publicUrl = `http://localhost:${port}`
  return { ...(await startUserService({ port, publicUrl })), publicUrl }
}

/** An empty page at another port of the same host. */
async function startOtherOrigin() {
  const server = createServer((_request, response) => void response.setHeader('Content-Type', 'text/html').end(''))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens at a port
  return { url: `http://localhost:${port}/`, [Symbol.asyncDispose]: async () => void server.close() }
}

/** An authenticator of the device that verifies the person at once (WebDriver extension of Web Authentication Level 3 §11.2). */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  })
}

async function signInWithPassword(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click()
  await allowSignIn(page, sampleCustomer)
  await page.getByRole('button', { name: 'Add a passkey' }).waitFor()
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of the new passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey was added.').waitFor()
  expect(await page.getByRole('listitem').getByText(name, { exact: true }).count()).toBe(1)
}

async function signOutAndIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', withPasskey).waitFor()
}

/** The page fits the width of the window, and axe finds nothing serious, in light and in dark mode. */
async function expectReadable(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousViolations(page)).toEqual([])
  }
}
