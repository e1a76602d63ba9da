import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { deliverTo, exampleOf, secret } from 'openapi/testing/receivers.ts'
import { serve } from 'openapi/testing/server.ts'
import { rolldown } from 'rolldown'
import { findFreePort } from 'service-kit/testing/process.ts'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { findChromium, launchChromium } from '../processes/chromium.ts'
import { reachesRegistry } from '../processes/packages.ts'
import { waitUntilListening } from '../processes/programs.ts'
import { compile, installPackage, readmeSamples } from './client-package.ts'
import { startExampleShop } from './example-shop.ts'

const chromium = findChromium()
/** What the samples of the README print. */
const output = [
  'John Doe has ordered for 29.75 USD',
  '/problems/out-of-stock',
  'Please ring twice',
  'the new order is created',
  'cancelled true',
  'paid 0',
]

describe.skipIf(!(await reachesRegistry('The package of clients')))(
  'the package of clients',
  { timeout: 180_000 },
  () => {
    const folder = join(tmpdir(), `client-package-${randomUUID()}`)
    const nodes = { '24': process.execPath, '20': join(folder, 'node_modules/node/bin/node') }
    let installed = { size: 0, packages: [''] }

    beforeAll(async () => {
      mkdirSync(folder)
      const shop = await startExampleShop()
      installed = await installPackage(folder)
      const samples = readmeSamples(shop.usersUrl, shop.ordersUrl)
      writeFileSync(join(folder, 'purchase.ts'), samples.slice(0, -1).join('\n'))
      writeFileSync(join(folder, 'receiver.ts'), samples.at(-1)?.replace('4000', 'Number(process.env.PORT)') ?? '')
      return async () => {
        await shop.stop()
        rmSync(folder, { recursive: true })
      }
    }, 180_000)

    it('is small, and brings openapi-fetch and ajv alone', () => {
      const { dependencies } = JSON.parse(readFileSync(join(folder, 'node_modules/openapi/package.json'), 'utf8'))
      expect(Object.keys(dependencies)).toEqual(['ajv', 'ajv-formats', 'openapi-fetch'])
      const ofThese = [
        'fast-deep-equal',
        'fast-uri',
        'json-schema-traverse',
        'openapi-typescript-helpers',
        'require-from-string',
      ]
      expect(installed.packages).toEqual(['ajv', 'ajv-formats', ...ofThese, 'openapi', 'openapi-fetch'].toSorted())
      expect(installed.size).toBeLessThan(200_000)
    })

    it('imports nothing of Node for the clients', () => {
      const modules = ['order-management.js', 'shared.js'].map(file => join(folder, 'node_modules/openapi/dist', file))
      for (const module of modules) expect(readFileSync(module, 'utf8')).not.toMatch(/["']node:|\bprocess\.|\bBuffer\b/)
    })

    it.each(['openapi/node_modules/typescript/bin/tsc', 'node_modules/typescript/bin/tsc'])(
      'compiles with the samples of its README in a strict project, with %s',
      async compiler => expect(await compile(folder, compiler)).toBe(''),
    )

    it.each(Object.entries(nodes))('buys at both services on Node %s', async (version, node) => {
      const program = spawn(node, ['purchase.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
      const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)])
      expect(stderr).toBe('')
      expectOutput(stdout.trim().split('\n'))
      expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(`v${version}.`)
    })

    it.each(Object.entries(nodes))('receives a signed event on Node %s', async (_version, node) => {
      const port = await findFreePort()
      const env = { WEBHOOK_SECRET: secret, PORT: String(port) }
      const program = spawn(node, ['receiver.js'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] })
      onTestFinished(() => void program.kill())
      const stdout = text(program.stdout)
      await waitUntilListening(port)
      const url = `http://localhost:${port}/`
      const forged = { secret: `whsec_${Buffer.alloc(24).toString('base64')}` }
      expect(await deliverTo(url, exampleOf('order.confirmed'), forged)).toMatchObject({ status: 401 })
      expect(await deliverTo(url, exampleOf('order.confirmed'))).toEqual({ status: 204, text: '' })
      program.kill()
      expect(await stdout).toBe('pack 101\n')
    })

    it.skipIf(!chromium)('buys from a page of another origin, bundled, in a browser', async () => {
      const bundle = await rolldown({ cwd: folder, input: 'purchase.js', platform: 'browser' })
      const { output: chunks } = await bundle.generate({ format: 'esm', minify: true })
      expect(chunks).toHaveLength(1)
      await using pages = await serve((request, response) => {
        const isScript = request.url === '/purchase.js'
        response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
        response.end(isScript ? chunks[0].code : '<!doctype html><script type="module" src="/purchase.js"></script>')
      })
      await using browser = await launchChromium(chromium ?? '')
      const page = await browser.newPage()
      const printed: string[] = []
      page.on('console', message => printed.push(message.text()))
      page.on('pageerror', error => printed.push(String(error)))
      await page.goto(pages.url)
      await vi.waitFor(() => expect(printed.join('\n')).toMatch(/paid 0|Error/), 20_000)
      expectOutput(printed.filter(line => !/^Failed to load resource: .* 409/.test(line)))
    })
  },
)

function expectOutput(lines: string[]): void {
  expect(lines.map((line, index) => line.slice(0, output[index]?.length ?? 0))).toEqual(output)
}
