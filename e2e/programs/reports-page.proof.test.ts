import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'
import { allowSignIn, openPage, startServicesWithPages } from '../processes/pages.ts'
import { sell } from './reported-orders.ts'

const chromium = findChromium()
const [locale, timeZone] = ['de-DE', 'Pacific/Kiritimati'] // where it is the next day for most of a day in UTC
const signInButton = { name: 'Sign in as staff' }

describe.skipIf(!chromium)('/reports', { timeout: 180_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  it.each([390, 1440])(
    'staff signs in and sees the figures of the operations, at a width of %i pixels',
    async width => {
      await using system = await startServicesWithPages()
      const staff = await sell(system)
      const { page, problems } = await open(system.orders.url, width)
      await expectReadable(page, width)
      await page.getByRole('button', signInButton).click()
      await allowSignIn(page, sampleStaff)
      await page.getByRole('heading', { name: 'Today' }).waitFor()
      expect(page.url()).toBe(`${system.orders.url}/reports`)
      await expectReadable(page, width)

      const { from, to } = await expectSales(page, staff)
      const days = region(page, 'The last 30 days')
      await days.getByText('The sales of each day').click()
      expect(
        await days
          .getByRole('table', { name: periodOf(from, to) })
          .getByRole('row')
          .count(),
      ).toBe(1 + 2 * 30)
      expect(textsOf(await days.getByRole('row', { name: 'Deutschland' }).getByRole('cell').allInnerTexts())).toEqual([
        '1',
        '24,75 $',
      ])
      expect(await page.evaluate('document.images[0].naturalWidth')).toBeGreaterThan(500)
      const teapots = region(page, 'What runs out').getByRole('row', { name: 'Iron Teapot' })
      expect(await teapots.getByRole('cell').allInnerTexts()).toEqual(['0', '12', 'Out of stock'])
      expect(await region(page, 'What waits').getByRole('definition').allInnerTexts()).toEqual(['1', '1', '0'])

      await staff.placeOrder({ body: { items: [{ sku: 'MUG-WHITE', quantity: 1 }] } })
      await page.getByRole('button', { name: 'Refresh' }).click()
      await region(page, 'What waits').getByRole('definition').getByText('2', { exact: true }).waitFor()
      await expectSales(page, staff)
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0)
      expect(problems).toEqual([])
    },
  )

  it('a customer is told that the page is for staff, and somebody else signs in', async () => {
    await using system = await startServicesWithPages()
    const { page, problems } = await open(system.orders.url)
    await page.getByRole('button', signInButton).click()
    await allowSignIn(page, sampleCustomer)
    await page.getByRole('alert').getByText('This page is for staff of the shop.').waitFor()
    expect(await page.getByRole('heading', { name: 'Today' }).isVisible()).toBe(false)
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign in as somebody else' }).click()
    await allowSignIn(page, sampleStaff)
    await page.getByText('No orders in the last 30 days.').waitFor()
    expect(problems.filter(problem => !problem.includes('403'))).toEqual([])
  })

  it('a person cancels the sign-in, and reads so', async () => {
    await using system = await startServicesWithPages()
    const { page, problems } = await open(system.orders.url)
    await page.getByRole('button', signInButton).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('alert').getByText('You have cancelled the sign-in.').waitFor()
    await page.getByRole('button', signInButton).waitFor()
    expect(problems).toEqual([])
  })

  it.each(['state', 'iss'])('a code with another %s is not sent to the User Service', async name => {
    await using system = await startServicesWithPages()
    const { page } = await open(system.orders.url)
    const sent: string[] = []
    page.on('request', request => void sent.push(new URL(request.url()).pathname))
    await page.getByRole('button', signInButton).click()
    await page.getByRole('heading', { name: 'Sign in to Order Management' }).waitFor()
    const state = new URL(page.url()).searchParams.get('state') ?? ''
    const query = new URLSearchParams({ code: 'a-code', state, iss: system.users.url, [name]: 'another' })
    await page.goto(`${system.orders.url}/reports?${query}`)
    await page.getByRole('alert').getByText('not started in this window').waitFor()
    expect(page.url()).toBe(`${system.orders.url}/reports`)
    expect(sent).not.toContain('/oauth/token')
  })

  it('after an error, staff tries again or signs in again', async () => {
    await using system = await startServicesWithPages()
    const { page } = await open(system.orders.url)
    const respond = (status: number, detail: string) =>
      page.route('**/api/reports/stock', route =>
        route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
      )
    await respond(503, 'The existing orders are still being added up.')
    await page.getByRole('button', signInButton).click()
    await allowSignIn(page, sampleStaff)
    await page.getByRole('alert').getByText('The existing orders are still being added up.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    expect(await page.getByRole('alert').innerText()).toBe('')

    await page.route('**/api/reports/stock', route => route.abort())
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.getByRole('alert').getByText('The Order Service cannot be reached.').waitFor()
    expect(await page.getByRole('heading', { name: 'Today' }).isVisible()).toBe(true)
    await page.unrouteAll()

    await respond(401, 'The access token has expired.')
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.getByRole('alert').getByText('Your sign-in has expired.').waitFor()
    expect(await page.getByRole('heading', { name: 'Today' }).isVisible()).toBe(false)
    await page.getByRole('button', signInButton).waitFor()
  })

  const open = (url: string, width = 1440) =>
    openPage(browser, `${url}/reports`, { viewport: { width, height: 844 }, locale, timezoneId: timeZone })
})

/** Today's figures and those of the 30 days are those of getSalesReport, for the time zone and in the language of the browser. */
async function expectSales(page: Page, staff: Client<operations>): Promise<{ from: string; to: string }> {
  const { status, body } = await staff.getSalesReport({ query: { timeZone } })
  if (status !== 200) throw new Error(`getSalesReport responded with ${status}`)
  const today = body.rows.filter(({ group }) => group === body.to)
  expect(today.map(({ currency }) => currency)).toEqual(['IQD', 'USD'])
  const sections = [
    ['Today', today],
    ['The last 30 days', body.totals],
  ] as const
  for (const [name, rows] of sections) {
    for (const { currency, orders, gross, cancelled, refunds, net } of rows) {
      const digits = currency === 'IQD' ? 3 : 2
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits })
      const amounts = [gross, cancelled, refunds, net].map(amount => money.format(amount / 10 ** digits))
      const shown = region(page, name).locator('.sales', { has: page.getByRole('heading', { name: currency }) })
      expect(textsOf(await shown.getByRole('definition').allInnerTexts())).toEqual(textsOf([`${orders}`, ...amounts]))
    }
  }
  return body
}

/** As the page writes it. */
function periodOf(from: string, to: string): string {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return `${days.format(new Date(from))} to ${days.format(new Date(to))}`
}

/** The page fits the width of the window, and axe finds nothing serious, in light and in dark mode. */
async function expectReadable(page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousViolations(page)).toEqual([])
  }
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name })
}

/** Texts with usual spaces, of which languages have several kinds. */
function textsOf(texts: string[]): string[] {
  return texts.map(text => text.replaceAll(/\s/g, ' '))
}
