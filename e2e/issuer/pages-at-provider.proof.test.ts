import type { Browser, Page } from 'playwright-core'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'
import { openPage } from '../processes/pages.ts'
import { clerk } from './issuer-shop.ts'
import { startProvider } from './test-provider.ts'

const chromium = findChromium()
const parameters = new URLSearchParams({ resource: 'https://shop.example/api', scope: 'openid orders:read' })

/** Not the fonts that the development pages of the provider would load. */
const isOfServices = (problem: string) => !/fonts.googleapis.com|ERR_FAILED/.test(problem)

/** Signs the clerk in on the development pages of the provider, and agrees. */
async function signIn(page: Page): Promise<void> {
  await page.locator('input[name=login]').fill(clerk.sub)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
}

describe.skipIf(!chromium)(
  'the pages of a shop whose people sign in at an OpenID provider',
  { timeout: 120_000 },
  () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = chromium ? await launchChromium(chromium) : undefined
    })
    afterAll(() => browser?.close())

    /** Both services at their public URLs, and a provider that knows the page. */
    async function start(environment: NodeJS.ProcessEnv) {
      const port = await findFreePort()
      const publicUrl = `http://127.0.0.1:${port}`
      await using started = new AsyncDisposableStack()
      const provider = started.use(
        await startProvider(environment, [`${publicUrl}/reports`, `${publicUrl}/docs/signed-in`]),
      )
      provider.add(clerk)
      const issuer = provider.settings
      const users = started.use(await startUserService({ issuer }))
      started.use(
        await startOrderService({
          issuer,
          port,
          publicUrl,
          userServiceUrl: users.url,
          userServicePublicUrl: users.url,
        }),
      )
      const all = started.move()
      return { publicUrl, [Symbol.asyncDispose]: () => all.disposeAsync() }
    }

    it('/reports signs staff in there, by discovery', async () => {
      await using shop = await start({ ISSUER_CLIENT_ID: 'shop-web', ISSUER_PARAMETERS: parameters.toString() })
      const { page, problems } = await openPage(browser, `${shop.publicUrl}/reports`, {})
      await page.getByRole('button', { name: 'Sign in as staff' }).click()
      await page.locator('input[name=login]').fill(clerk.sub)
      await page.locator('input[name=password]').fill('any')
      await page.locator('button[type=submit]').click()
      await page.locator('button[type=submit]').click() // agrees
      await page.getByRole('heading', { name: 'Today' }).waitFor()
      expect(page.url()).toBe(`${shop.publicUrl}/reports`)
      expect(problems.filter(isOfServices)).toEqual([])
    })

    it('/docs/try signs people in there, too', async () => {
      await using shop = await start({ ISSUER_CLIENT_ID: 'shop-web', ISSUER_PARAMETERS: parameters.toString() })
      const { page, problems } = await openPage(browser, `${shop.publicUrl}/docs/try`, {
        viewport: { width: 1440, height: 844 },
      })
      const opened = page.waitForEvent('popup')
      await page.getByRole('button', { name: 'Authorize' }).click()
      const window = await opened
      await Promise.all([window.waitForEvent('close'), signIn(window)])
      await page.getByRole('button', { name: 'Clear tokens' }).waitFor()
      expect(await page.getByRole('textbox', { name: 'Access Token' }).inputValue()).toMatch(/^ey/)
      expect(problems.filter(isOfServices)).toEqual([])
    })

    it('/reports says what is missing without a client of the provider', async () => {
      await using shop = await start({})
      const { page } = await openPage(browser, `${shop.publicUrl}/reports`, {})
      await page.getByText('this service has no ISSUER_CLIENT_ID').waitFor()
      expect(await page.getByRole('button', { name: 'Sign in as staff' }).isDisabled()).toBe(true)
    })
  },
)
