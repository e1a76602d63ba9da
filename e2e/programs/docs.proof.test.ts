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

/** As much of a contract as a reader of its docs looks for. */
interface Readable {
  info: { title: string; version: string }
  paths: Record<string, Record<string, { summary: string; tags: string[] }>>
}

/** What one of the examples of an operation shows. */
interface Shown {
  by: string
  text: string
}

const chromium = findChromium()
const root = join(import.meta.dirname, '../..')
/** Drawing a page keeps a core busy for seconds, and on a busy machine for many; how fast it is, is not the question here. */
const waitMs = 60_000

describe.skipIf(!chromium)('docs', { timeout: 180_000 }, () => {
  const john: Shown = { by: 'Get a user', text: '"john@example.com"' }
  const mug: Shown = { by: 'Place an order', text: '"MUG-BLUE"' }
  let browser: Browser | undefined

  beforeAll(async () => {
    browser = chromium ? await launchChromium(chromium) : undefined
    const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    await promisify(execFile)(process.execPath, ['scripts/docs.ts'], { cwd: root, env: { ...process.env, PATH: path } })
  })
  afterAll(() => browser?.close())

  it('/docs of the User Service, from what a problem means', async () => {
    await using service = await startUserService()
    const { page, complaints } = await openPage(`${service.url}/`)
    await page.goto(`${service.url}/problems/user-not-found`)
    await page.locator('h1', { hasText: 'User not found' }).waitFor()
    await page.locator('a', { hasText: 'The API' }).click()
    await expectToRead(page, userContract, john)
    expect(complaints).toEqual([])
  })

  it('/docs of the Order Service', async () => {
    await using service = await startOrderService()
    const { page, complaints } = await openPage(`${service.url}/`)
    await page.goto(`${service.url}/docs`)
    await expectToRead(page, orderContract, mug)
    expect(complaints).toEqual([])
  })

  it.each([
    { file: 'dist/docs/user-service.html', contract: userContract, shown: john },
    { file: 'dist/docs/order-service.html', contract: orderContract, shown: mug },
  ])('$file, from npm run docs', async ({ file, contract, shown }) => {
    const url = pathToFileURL(join(root, file)).href
    const { page, complaints } = await openPage(url)
    await page.goto(url)
    await expectToRead(page, contract, shown, 1) // it is the same page; each operation takes a second to draw
    expect(complaints).toEqual([])
  })

  /** A page that may load what begins with `home` and nothing else, and what there is to complain of it. */
  async function openPage(home: string): Promise<{ page: Page; complaints: string[] }> {
    if (!browser) throw new Error('There is no browser; skip the test.')
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const complaints: string[] = []
    const isForeign = (url: string) => ![home, 'data:', 'blob:'].some(start => url.startsWith(start))
    context.on('request', request => {
      if (isForeign(request.url())) complaints.push(`it asks for ${request.url()}`)
    })
    context.on('requestfailed', request => {
      complaints.push(`it does not get ${request.url()}: ${request.failure()?.errorText}`)
    })
    context.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
    })
    context.on('weberror', thrown => complaints.push(`it throws ${thrown.error()}`))
    await context.route(
      url => isForeign(url.href),
      route => route.abort(),
    )
    await context.clock.install()
    const page = await context.newPage()
    page.setDefaultTimeout(waitMs)
    return { page, complaints }
  }
})

/** Reads the docs as a person does: by the menu from one operation to the next, at most so many of a chapter, and by searching for one. */
async function expectToRead(
  page: Page,
  contract: Readable,
  shown: Shown,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { title, version } = contract.info
  const saying = (element: string, text: string) => page.locator(`${element}:text-is(${JSON.stringify(text)})`)
  const inMenu = (text: string) => page.getByTestId('menu-item-label').filter({ has: saying('span', text) })
  const operation = (text: string) => page.locator('main [data-section-id]').filter({ has: saying('h2', text) })

  await saying('main h1', `${title} (${version})`).waitFor()
  expect(await page.title()).toBe(title)
  for (const { tag, summaries } of chaptersOf(contract)) {
    await inMenu(tag).click()
    for (const summary of summaries.slice(0, most)) {
      await inMenu(summary).click()
      await operation(summary).waitFor()
    }
  }
  await page.getByTestId('search-trigger').click()
  await page.keyboard.type(shown.by)
  await page.locator('[data-component-name="Search/SearchItem"]').filter({ hasText: shown.by }).first().click()
  await operation(shown.by).getByText(shown.text).first().waitFor()
  await operation(shown.by).getByText('Bearer $TOKEN').first().waitFor() // of the sample in curl
  await page.clock.fastForward('05:00') // what a page tells of its reader, it gathers for a while
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
}

/** The tags with the summaries of their operations: Redoc's menu. */
function chaptersOf(contract: Readable): { tag: string; summaries: string[] }[] {
  const operations = Object.values(contract.paths).flatMap(path => Object.values(path))
  const byTag = Map.groupBy(operations, ({ tags }) => tags[0] ?? '')
  return [...byTag].map(([tag, tagged]) => ({ tag, summaries: tagged.map(({ summary }) => summary) }))
}
