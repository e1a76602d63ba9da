import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'
import { allowSignIn, openPage, startServicesWithPages } from '../processes/pages.ts'

const chromium = findChromium()
const [phone, desktop] = [390, 1440]

describe.skipIf(!chromium)('/docs/try', { timeout: 180_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  it.each([phone, desktop])(
    'a customer signs in and places an order by clicking, at a width of %i pixels',
    async width => {
      await using system = await startServicesWithPages()
      const { page, problems } = await open(`${system.orders.url}/docs/try`, width)
      expect(await seriousViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await signIn(page)
      await choose(page, 'Place an order', width)
      await operation(page, 'POST/api/orders').getByRole('button', { name: 'Test Request' }).click()
      const client = page.getByRole('dialog')
      await client.getByRole('button', { name: 'Send post request' }).filter({ visible: true }).click()
      await client.getByText('201 Created').filter({ visible: true }).waitFor()
      await client.getByText('"TEA-GREEN"').filter({ visible: true }).last().waitFor()
      expect(await seriousViolations(page)).toEqual([])
      const orders = await system.orders.as(await system.users.signIn(sampleCustomer.email)).listOrders()
      expect(orders.body).toMatchObject({ items: [{ id: 101, userId: 1, status: 'created' }] })
      expect(problems).toEqual([])
    },
  )

  it('the named examples of a request are there to choose from', async () => {
    await using system = await startServicesWithPages()
    const { page, problems } = await open(`${system.orders.url}/docs/try`, desktop)
    expect(await page.getByRole('img', { name: 'State diagram' }).count()).toBe(0) // Scalar removes its source
    await choose(page, 'Change an order', desktop)
    const update = operation(page, 'PATCH/api/orders/{orderId}')
    await update.getByRole('group').getByRole('button', { name: 'A note for the shop' }).click()
    await page.getByRole('option', { name: 'One more mug' }).click()
    await update.getByText('"items"').first().waitFor()
    expect(problems).toEqual([])
  })

  it('the operations of the other service are on the same page', async () => {
    await using system = await startServicesWithPages()
    const { page, problems } = await open(`${system.orders.url}/docs/try`, desktop)
    await page.getByRole('button', { name: 'Order Service' }).click()
    await page.getByRole('option', { name: 'User Service' }).click()
    await page.getByRole('heading', { level: 1, name: 'User Service' }).waitFor()
    await signIn(page)
    await choose(page, 'Get the current user', desktop)
    await operation(page, 'GET/api/user').getByRole('button', { name: 'Test Request' }).click()
    const client = page.getByRole('dialog')
    await client.getByRole('button', { name: 'Send get request' }).filter({ visible: true }).click()
    await client.getByText(sampleCustomer.email).filter({ visible: true }).first().waitFor()
    expect(problems).toEqual([])
  })

  it('of the User Service signs in, too', async () => {
    await using system = await startServicesWithPages()
    const { page, problems } = await open(`${system.users.url}/docs/try`, phone)
    expect(await seriousViolations(page)).toEqual([])
    await signIn(page)
    expect(problems).toEqual([])
  })

  async function open(url: string, width: number): Promise<{ page: Page; problems: string[] }> {
    const opened = await openPage(browser, url, { viewport: { width, height: 844 } })
    await opened.page.getByRole('button', { name: 'Authorize' }).waitFor()
    return opened
  }
})

/** Signs John in, in the window that Scalar opens. */
async function signIn(page: Page): Promise<void> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Authorize' }).click()
  const window = await opened
  await Promise.all([window.waitForEvent('close'), allowSignIn(window, sampleCustomer)])
  await page.getByRole('button', { name: 'Clear tokens' }).waitFor()
}

/** Chooses an operation in the menu, which is behind a button on a phone. */
async function choose(page: Page, summary: string, width: number): Promise<void> {
  if (width === phone) await page.getByRole('button', { name: 'Open Menu' }).click()
  await page.getByText(summary).filter({ visible: true }).first().click()
}

function operation(page: Page, path: string): Locator {
  return page.locator(`[id$="${path}"]`)
}
