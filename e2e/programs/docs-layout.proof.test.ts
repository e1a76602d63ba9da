import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'

const chromium = findChromium()
const [phone, desktop] = [390, 1440]
/** A button of Redoc whose name is not its text. Everything else on the page is checked. */
const redocsOwn = ['button[aria-label=Example]']

describe.skipIf(!chromium)('the layout of /docs', { timeout: 180_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  describe.each([
    { service: 'User Service', start: startUserService, operations: ['updateuser', 'changepassword', 'eraseuser'] },
    { service: 'Order Service', start: startOrderService, operations: ['createsampleorder', 'placeorder'] },
  ])('of the $service', ({ service, start, operations }) => {
    it.each([phone, desktop])('at a width of %i pixels', async width => {
      await using running = await start()
      const page = await open(width)
      await page.goto(`${running.url}/docs`)
      await page.locator('main h1', { hasText: service }).waitFor()
      expect(await page.locator('main h2').first().textContent()).toBe('Quick start')
      expect((await page.locator('main pre').first().innerText()).trim().split('\n')).toHaveLength(5)
      await expectReadable(page, width)
      for (const operation of operations) {
        const tag = service === 'User Service' ? 'users' : 'orders'
        await page.goto(`${running.url}/docs#/${tag}/${operation}`)
        await page.locator(`[id="${tag}/${operation}"] h2`).waitFor()
        await page.getByText('Bearer $TOKEN').or(page.getByText('/api/order')).first().waitFor()
        await expectReadable(page, width)
      }
    })
  })

  it('folds the responses to failures of the User Service', async () => {
    await using running = await startOrderService()
    const page = await open(phone)
    await page.goto(`${running.url}/docs`)
    await page.locator('main h1').waitFor()
    await page.goto(`${running.url}/docs#/orders/placeorder`)
    const operation = page.locator('[id="orders/placeorder"]')
    const row = operation.getByRole('cell', { name: 'not sent' }).first()
    await operation.getByText('When the User Service fails').waitFor()
    expect(await row.isVisible()).toBe(false)
    await operation.getByText('When the User Service fails').click()
    await row.waitFor()
  })

  async function open(width: number): Promise<Page> {
    if (!browser) throw new Error('The browser is not running.')
    const page = await browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    return page
  }
})

/** Expects that nothing is wider than the window, that titles have at most two lines, and that axe finds nothing serious. */
async function expectReadable(page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  const lines = await page
    .locator('main h1, main h2')
    .evaluateAll(titles =>
      titles.map(title => [
        title.textContent,
        title.scrollHeight / Number.parseFloat(getComputedStyle(title).lineHeight),
      ]),
    )
  expect(lines.filter(([, count]) => Number(count) >= 3)).toEqual([])
  expect(lines[0]?.[1]).toBeLessThan(2)
  expect(await seriousViolations(page, redocsOwn)).toEqual([])
}
