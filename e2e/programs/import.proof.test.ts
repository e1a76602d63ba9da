import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'
import { startExampleShop } from './example-shop.ts'

describe('npm run import', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  let environment: Record<string, string> = {}
  let stockOf: (sku: string) => Promise<unknown>

  beforeAll(async () => {
    const shop = await startExampleShop()
    environment = shop.environment
    const client = createClient<operations>(contract, { url: shop.ordersUrl, timeoutMs: 10_000 })
    stockOf = async sku => Object(await client.getProduct({ path: { sku } })).body.stock
    return async () => {
      await shop.stop()
      rmSync(folder, { recursive: true })
    }
  })

  const importFile = async (name: string, text: string, args: string[] = [], variables = {}) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    const program = run('scripts/services/import.ts', [path, ...args], {
      environment: { ...environment, ...variables },
    })
    const exitCode = await program.exitCode
    return { exitCode, stdout: program.stdout().replaceAll(path, name), stderr: program.stderr() }
  }

  it('imports CSV and JSON Lines', async () => {
    expect(await importFile('products.csv', 'sku,stock\nMUG-BLUE,41\nTEAPOT-IRON,42\n')).toEqual({
      ...{ exitCode: 0, stdout: '2 of 2 lines imported, 0 wrong\n', stderr: '' },
    })
    expect(await stockOf('MUG-BLUE')).toBe(41)
    const lines = await importFile('products.ndjson', '{"sku":"MUG-BLUE","stock":43}\n', ['--all-or-nothing'])
    expect(lines).toMatchObject({ exitCode: 0, stdout: '1 of 1 lines imported, 0 wrong\n' })
    expect(await stockOf('MUG-BLUE')).toBe(43)
  })

  it('prints each wrong line with its number, and exits with 1', async () => {
    const file = 'sku,stock\nMUG-BLUE,44\nTEAPOT-IRON,many\nNO-SUCH,1\n'
    const wrong = [
      'products.csv:3: stock must be integer,null',
      "products.csv:4: name must have required property 'name'",
      "products.csv:4: unitPrice must have required property 'unitPrice'",
    ].join('\n')
    expect(await importFile('products.csv', file, ['--all-or-nothing'])).toEqual({
      ...{ exitCode: 1, stdout: `${wrong}\n0 of 3 lines imported, 2 wrong\n`, stderr: '' },
    })
    expect(await stockOf('MUG-BLUE')).toBe(43)
    expect(await importFile('products.csv', file)).toEqual({
      ...{ exitCode: 1, stdout: `${wrong}\n1 of 3 lines imported, 2 wrong\n`, stderr: '' },
    })
    expect(await stockOf('MUG-BLUE')).toBe(44)
    expect((await importFile('products.csv', 'name\n')).stdout).toBe(
      'products.csv:1: must be the names of the columns, with sku\n0 of an unknown number of lines imported, 1 wrong\n',
    )
  })

  it.for([
    ['sku\n', ['--dry-run'], {}, /^Usage: npm run import/],
    ['sku\n', ['another.csv'], {}, /^Usage: npm run import/],
    ['', [], {}, /^\/body must be present\n$|^.+\n$/],
    ['sku\n', [], { TOKEN: 'wrong' }, /^the Order Service responded: The access token /],
    ['sku\n', [], { ORDER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot reach the Order Service at .+\n$/],
  ] as const)('exits with 1 and the reason: %j with %o %o', async ([text, args, variables, reason]) => {
    const { exitCode, stdout, stderr } = await importFile('products.csv', text, [...args], variables)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(reason)
  })
})
