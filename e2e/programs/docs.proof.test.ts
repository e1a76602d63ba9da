import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import { findChromium, launchChromium } from '../processes/chromium.ts'

/** The parts of a contract that the test looks for in the docs. */
interface DocumentedContract {
  info: { title: string; version: string }
  paths: Record<string, Record<string, { summary: string; tags: string[] }>>
}

/** A text from an example of an operation. */
interface ExampleText {
  operation: string
  text: string
}

const chromium = findChromium()
const root = join(import.meta.dirname, '../..')
/** Rendering a page takes one core several seconds. The test does not check its speed. */
const timeoutMs = 60_000

describe.skipIf(!chromium)('docs', { timeout: 180_000 }, () => {
  const john: ExampleText = { operation: 'Get a user', text: '"john@example.com"' }
  const mug: ExampleText = { operation: 'Place an order', text: '"MUG-BLUE"' }
  let browser: Browser | undefined

  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
    const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    await promisify(execFile)(process.execPath, ['scripts/building/docs.ts'], {
      cwd: root,
      env: { ...process.env, PATH: path },
    })
  })
  afterAll(() => browser?.close())

  it('/docs of the User Service, linked from the page of a problem', async () => {
    await using service = await startUserService()
    const { page, errors } = await openPage(`${service.url}/`)
    await page.goto(`${service.url}/problems/user-not-found`)
    await page.locator('h1', { hasText: 'User not found' }).waitFor()
    await page.locator('a', { hasText: 'The API' }).click()
    await expectReadable(page, userContract, john)
    expect(errors).toEqual([])
  })

  it('/docs of the Order Service', async () => {
    await using service = await startOrderService()
    const { page, errors } = await openPage(`${service.url}/`)
    await page.goto(`${service.url}/docs`)
    await expectReadable(page, orderContract, mug)
    expect(errors).toEqual([])
  })

  it.each([
    { file: 'dist/docs/user-service.html', contract: userContract, example: john },
    { file: 'dist/docs/order-service.html', contract: orderContract, example: mug },
  ])('$file of npm run docs', async ({ file, contract, example }) => {
    const url = pathToFileURL(join(root, file)).href
    const { page, errors } = await openPage(url)
    await page.goto(url)
    await expectReadable(page, contract, example, 1) // the same page as above
    expect(errors).toEqual([])
  })

  /** Opens a page that may only load URLs that start with `baseUrl`. `errors` collects requests, warnings and errors. */
  async function openPage(baseUrl: string): Promise<{ page: Page; errors: string[] }> {
    if (!browser) throw new Error('The browser is not running.')
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const errors: string[] = []
    const isForeign = (url: string) => ![baseUrl, 'data:', 'blob:'].some(prefix => url.startsWith(prefix))
    context.on('request', request => {
      if (isForeign(request.url())) errors.push(`forbidden request: ${request.url()}`)
    })
    context.on('requestfailed', request => {
      errors.push(`failed request: ${request.url()}: ${request.failure()?.errorText}`)
    })
    context.on('console', message => {
      if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`)
    })
    context.on('weberror', thrown => errors.push(`uncaught error: ${thrown.error()}`))
    await context.route(
      url => isForeign(url.href),
      route => route.abort(),
    )
    await context.clock.install()
    const page = await context.newPage()
    page.setDefaultTimeout(timeoutMs)
    return { page, errors }
  }
})

/**
 * Expects that a reader finds operations in the menu and finds an example by search. Of each tag, `maxPerTag` operations are
 * opened, because rendering one takes a second.
 */
async function expectReadable(
  page: Page,
  contract: DocumentedContract,
  example: ExampleText,
  maxPerTag = 2,
): Promise<void> {
  const { title, version } = contract.info
  const withText = (element: string, text: string) => page.locator(`${element}:text-is(${JSON.stringify(text)})`)
  const inMenu = (text: string) => page.getByTestId('menu-item-label').filter({ has: withText('span', text) })
  const operation = (text: string) => page.locator('main [data-section-id]').filter({ has: withText('h2', text) })

  await withText('main h1', `${title} (${version})`).waitFor()
  expect(await page.title()).toBe(title)
  for (const { tag, summaries } of tagsOf(contract)) {
    await inMenu(tag).click()
    for (const summary of summaries.slice(0, maxPerTag)) {
      await inMenu(summary).click()
      await operation(summary).waitFor()
    }
  }
  await page.getByTestId('search-trigger').click()
  await page.keyboard.type(example.operation)
  await page.locator('[data-component-name="Search/SearchItem"]').filter({ hasText: example.operation }).first().click()
  await operation(example.operation).getByText(example.text).first().waitFor()
  await operation(example.operation).getByText('Bearer $TOKEN').first().waitFor() // in the curl sample
  await page.clock.fastForward('05:00') // a page may collect usage data for a while before it sends them
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
}

/** The tags with the summaries of their operations, as in Redoc's menu. */
function tagsOf(contract: DocumentedContract): { tag: string; summaries: string[] }[] {
  const operations = Object.values(contract.paths).flatMap(path => Object.values(path))
  const byTag = Map.groupBy(operations, ({ tags }) => tags[0] ?? '')
  return [...byTag].map(([tag, tagged]) => ({ tag, summaries: tagged.map(({ summary }) => summary) }))
}
