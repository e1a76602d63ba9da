import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { placeOrderAs } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { copyOrder } from './testing.ts'

const orders = 20_000

describe('the memory of an export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'))
  let shop: TestedShop
  let authorization: string
  beforeAll(async () => {
    const databaseUrl = `sqlite:${join(folder, 'orders.db')}`
    shop = await startShop({ databaseUrl })
    authorization = `Bearer ${await tokenOf(sampleStaff, shop.users.client)}`
    await placeOrderAs(shop.john)
    await copyOrder(databaseUrl, orders)
  })
  afterAll(async () => {
    await shop.stop()
    rmSync(folder, { recursive: true })
  })

  /** The heap at each 5 MB of a response, and the number of its lines. */
  async function readExport(path: string, accept: string): Promise<{ heaps: number[]; lines: number }> {
    const response = await fetch(`${shop.url}/api/exports/${path}`, { headers: { authorization, accept } })
    const heaps: number[] = []
    let [lines, bytes] = [0, 0]
    for await (const chunk of response.body ?? []) {
      for (const byte of chunk) if (byte === 10) lines++
      bytes += chunk.length
      if (bytes < heaps.length * 5_000_000) continue
      globalThis.gc?.()
      heaps.push(process.memoryUsage().heapUsed)
    }
    return { heaps, lines }
  }

  it.for([
    ['orders', 'application/x-ndjson', orders],
    ['orders', 'text/csv', orders + 1],
    ['order-lines', 'application/x-ndjson', 2 * orders],
  ] as const)('does not grow with its lines: %s as %s', { timeout: 120_000 }, async ([path, accept, expected]) => {
    await readExport(path, accept) // warm-up: V8 compiles the hot functions
    const { heaps, lines } = await readExport(path, accept)
    expect(lines).toBe(expected)
    expect(heaps.length).toBeGreaterThan(2)
    expect(Math.max(...heaps) - Math.min(...heaps)).toBeLessThan(4_000_000)
  })
})
