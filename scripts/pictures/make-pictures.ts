import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'openapi/generation/redocly.ts'
import type { Browser } from 'playwright-core'
import { start } from 'service-kit/http/lifecycle.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { findChromium, launchChromium } from '../../e2e/processes/chromium.ts'
import { allowSignIn } from '../../e2e/processes/pages.ts'
import { orderService } from '../../order-service/app.ts'
import { readSettings as readOrderSettings } from '../../order-service/settings.ts'
import { userService } from '../../user-service/app.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { readSettings as readUserSettings } from '../../user-service/settings.ts'
import { orderForAMonth } from './month-of-orders.ts'

/**
 * Makes the pictures of the README, of what runs: `npm run pictures`. Both services run in memory with the orders of a
 * month, and Chromium signs in as staff.
 */
const folder = join(root, 'docs/pictures')
const [usersUrl, ordersUrl] = [`http://localhost:${await findFreePort()}`, `http://localhost:${await findFreePort()}`]
const environment = {
  ...{ NODE_ENV: 'test', SAMPLE_DATA: 'on', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'error', DRAIN_SECONDS: '0' },
  ...{ ORDER_TTL_HOURS: '8760', CLIENT_SECRET: randomBytes(32).toString('base64url') },
  ...{ USER_SERVICE_URL: usersUrl, ORDER_SERVICE_URL: ordersUrl },
}
const portOf = (url: string) => ({ PORT: new URL(url).port, PUBLIC_URL: url })

const chromium = findChromium()
if (chromium) {
  const users = await start(await userService(readUserSettings({ ...environment, ...portOf(usersUrl) })))
  const orders = await start(await orderService(readOrderSettings({ ...environment, ...portOf(ordersUrl) })))
  await orderForAMonth(usersUrl, ordersUrl)
  const browser = await launchChromium(chromium)
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) await takePicture(browser, colorScheme)
  await browser.close()
  await orders.stop()
  await users.stop()
} else process.exitCode = 1

async function takePicture(browser: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const options = { viewport: { width: 1024, height: 800 }, locale: 'en-US', timezoneId: 'Europe/Berlin', colorScheme }
  const page = await browser.newPage(options)
  await page.clock.setFixedTime(Date.now())
  await page.goto(`${ordersUrl}/reports`)
  await page.getByRole('button', { name: 'Sign in as staff' }).click()
  await allowSignIn(page, sampleStaff)
  await page.getByRole('img', { name: 'Net sales' }).waitFor()
  await page.screenshot({ path: join(folder, `reports-${colorScheme}.png`), fullPage: true })
}
