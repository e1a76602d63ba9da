import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as oauth from 'oauth4webapi'
import * as openid from 'openid-client'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerClient } from '../../user-service/clients/testing.ts'
import { sampleCustomer, samplePassword } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'

const chromium = findChromium()
const insecure = { [oauth.allowInsecureRequests]: true }
const scope = 'openid orders:read'

describe.skipIf(!chromium)('sign-in in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  it('a person without scripts signs in by the keyboard alone, to openid-client on a free loopback port', async () => {
    await using system = await start()
    await using application = await startApplication()
    const config = await openid.discovery(new URL(system.issuer), system.clientId, undefined, undefined, {
      execute: [openid.allowInsecureRequests],
    })
    const pkceCodeVerifier = openid.randomPKCECodeVerifier()
    const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()]
    const url = openid.buildAuthorizationUrl(config, {
      ...{ redirect_uri: application.redirectUri, scope, state: expectedState, nonce: expectedNonce },
      ...{ code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256' },
    })
    const { page, problems } = await open({ javaScriptEnabled: false })
    await page.goto(url.href)
    expect(await page.title()).toBe('Sign in to The shop')
    await page.keyboard.press('Tab')
    await page.keyboard.type(sampleCustomer.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(samplePassword)
    await page.keyboard.press('Enter')
    await page.getByText('Signed in').waitFor()
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true }
    const tokens = await openid.authorizationCodeGrant(config, new URL(page.url()), checks)
    expect(tokens.claims()).toMatchObject({ sub: '1', aud: system.clientId })
    expect(problems).toEqual([])
  })

  it('a person mistypes the password, sees why, and signs in to oauth4webapi', async () => {
    await using system = await start()
    await using application = await startApplication()
    const issuer = new URL(system.issuer)
    const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure))
    const client = { client_id: system.clientId }
    const verifier = oauth.generateRandomCodeVerifier()
    const url = new URL(server.authorization_endpoint ?? '')
    const challenge = {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }
    const request = { ...client, ...challenge, scope, redirect_uri: application.redirectUri, response_type: 'code' }
    url.search = String(new URLSearchParams(request))

    const { page, problems } = await open({ viewport: { width: 390, height: 844 } })
    await page.goto(url.href)
    await expectAccessible(page)
    await page.getByLabel('E-mail address').fill(sampleCustomer.email)
    await page.getByLabel('Password').fill('wrong')
    await page.getByRole('button', { name: 'Sign in and allow' }).click()
    await page.getByRole('alert').getByText('The e-mail address or the password is wrong').waitFor()
    await expectAccessible(page)
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(sampleCustomer.email)
    expect(await page.getByLabel('Password').inputValue()).toBe('')
    await page.getByLabel('Password').fill(samplePassword)
    await page.getByRole('button', { name: 'Sign in and allow' }).click()
    await page.getByText('Signed in').waitFor()
    const parameters = oauth.validateAuthResponse(server, client, new URL(page.url()))
    const response = await oauth.authorizationCodeGrantRequest(
      ...([server, client, oauth.None(), parameters, application.redirectUri, verifier, insecure] as const),
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response)
    expect(tokens.scope).toBe(scope)
    expect(problems.filter(problem => !problem.includes('400'))).toEqual([])
  })

  it('a person cancels without filling in the form, and no other page can show the form in a frame', async () => {
    await using system = await start()
    await using application = await startApplication()
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    const request = { client_id: system.clientId, redirect_uri: application.redirectUri, scope, response_type: 'code' }
    const query = new URLSearchParams({ ...request, code_challenge: challenge, code_challenge_method: 'S256' })
    const url = `${system.issuer}/oauth/authorize?${query}`
    const { page } = await open()
    await page.goto(url)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Signed in').waitFor()
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied')
    await page.setContent(`<iframe src="${url.replaceAll('&', '&amp;')}"></iframe>`)
    const frame = page.frames().at(-1)
    await frame?.waitForLoadState()
    expect(await frame?.locator('form').count()).toBe(0)
  })

  it('a person reads on an accessible page why a request is wrong', async () => {
    await using system = await start()
    const { page } = await open({ viewport: { width: 390, height: 844 } })
    await page.goto(`${system.issuer}/oauth/authorize?client_id=unknown&redirect_uri=http://127.0.0.1/`)
    await page.getByRole('main').getByText('No client with this client_id is registered.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.goto(`${system.issuer}/problems/invalid-request`)
    await page.getByRole('heading', { name: 'Invalid request' }).waitFor()
    expect(await seriousViolations(page)).toEqual([])
  })

  /** Opens a page, and collects its errors and messages, such as violations of its policy. */
  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
    const context = await browser?.newContext(options)
    if (!context) throw new Error('Chromium is not running.')
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', error => problems.push(String(error)))
    page.on('console', message => problems.push(message.text()))
    return { page, problems }
  }
})

/**
 * The page has a language, a title, one heading and a label for each field, fits the width of the window, and axe finds
 * nothing serious.
 */
async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.getByRole('main').getByRole('heading', { level: 1 }).count()).toBe(1)
  const fields = await page
    .locator('input:not([type=hidden])')
    .evaluateAll(inputs =>
      inputs.map(input => ('labels' in input && input.labels instanceof NodeList ? input.labels.length : 0)),
    )
  expect(fields).toEqual([1, 1])
  const [width, visible] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
    number,
    number,
  ]
  expect(width).toBeLessThanOrEqual(visible)
  expect(await seriousViolations(page)).toEqual([])
}

/** A User Service whose public URL is its real one, with a public client on the person's device. */
async function start() {
  const port = await findFreePort()
  const issuer = `http://127.0.0.1:${port}`
  const service = await startUserService({ port, publicUrl: issuer })
  const { clientId } = await registerClient(await service.staff(), { redirectUris: ['http://127.0.0.1/signed-in'] })
  return { issuer, clientId, [Symbol.asyncDispose]: service.stop }
}

/** An application that waits on a free port for the browser to return. */
async function startApplication() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><link rel="icon" href="data:,"><p>Signed in</p>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // of a TCP socket
  const close = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { redirectUri: `http://127.0.0.1:${port}/signed-in`, [Symbol.asyncDispose]: close }
}
