import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findFreePort } from 'service-kit/testing/process.ts'
import { startOrderService } from '../../order-service/testing.ts'
import { samplePassword } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'

const host = '127.0.0.1'

/** Opens a page that may send requests to the host of the services alone. `problems` collects the others, and messages. */
export async function openPage(
  browser: Browser | undefined,
  url: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; problems: string[] }> {
  if (!browser) throw new Error('The browser is not running.')
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const problems: string[] = []
  const isForeign = ({ protocol, hostname }: URL) =>
    !['data:', 'blob:'].includes(protocol) && ![host, 'localhost'].includes(hostname)
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
  return { page, problems }
}

/** Fills in the sign-in page of the User Service for a user with the sample password. */
export async function allowSignIn(page: Page, { email }: { email: string }): Promise<void> {
  await page.getByRole('heading', { name: 'Sign in to Order Management' }).waitFor()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in and allow' }).click()
}

export type ServicesWithPages = Awaited<ReturnType<typeof startServicesWithPages>>

/** Both services, with the public URLs at which they run. */
export async function startServicesWithPages() {
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
