import type { Browser, Locator, Page } from 'playwright-core'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { sampleCustomer, samplePassword } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import { seriousViolations } from '../processes/accessibility.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'

const chromium = findChromium()
const [phone, desktop] = [390, 1440]
const host = '127.0.0.1'

describe.skipIf(!chromium)('/docs/try', { timeout: 180_000 }, () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
  })
  afterAll(() => browser?.close())

  it.each([phone, desktop])(
    'a customer signs in and places an order by clicking, at a width of %i pixels',
    async width => {
      await using system = await start()
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
    await using system = await start()
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
    await using system = await start()
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
    await using system = await start()
    const { page, problems } = await open(`${system.users.url}/docs/try`, phone)
    expect(await seriousViolations(page)).toEqual([])
    await signIn(page)
    expect(problems).toEqual([])
  })

  /** Opens a page that may send requests to the host of the services alone. `problems` collects the others, and messages. */
  async function open(url: string, width: number): Promise<{ page: Page; problems: string[] }> {
    if (!browser) throw new Error('The browser is not running.')
    const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
    const problems: string[] = []
    const isForeign = ({ protocol, hostname }: URL) => !['data:', 'blob:'].includes(protocol) && hostname !== host
    context.on('request', request => {
      if (isForeign(new URL(request.url()))) problems.push(`request: ${request.url()}`)
    })
    context.on('console', message => {
      if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
    })
    context.on('weberror', thrown => problems.push(`uncaught error: ${thrown.error()}`))
    await context.route(isForeign, route => route.abort())
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(url)
    await page.getByRole('button', { name: 'Authorize' }).waitFor()
    return { page, problems }
  }
})

/** Signs John in, in the window that Scalar opens. */
async function signIn(page: Page): Promise<void> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Authorize' }).click()
  const window = await opened
  await window.getByRole('heading', { name: 'Sign in to Order Management' }).waitFor()
  await window.getByLabel('E-mail address').fill(sampleCustomer.email)
  await window.getByLabel('Password').fill(samplePassword)
  await Promise.all([window.waitForEvent('close'), window.getByRole('button', { name: 'Sign in and allow' }).click()])
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

/** Both services, with the public URLs at which they run. */
async function start() {
  const [userPort, orderPort] = [await findFreePort(), await findFreePort()]
  const [usersUrl, orderServiceUrl] = [`http://${host}:${userPort}`, `http://${host}:${orderPort}`]
  await using started = new AsyncDisposableStack()
  const users = started.use(await startUserService({ port: userPort, publicUrl: usersUrl, orderServiceUrl }))
  const orders = started.use(
    await startOrderService({
      ...{ port: orderPort, publicUrl: orderServiceUrl },
      ...{ userServiceUrl: usersUrl, userServicePublicUrl: usersUrl },
    }),
  )
  const running = started.move()
  return { users, orders, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
