import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOrder } from '../../order-service/exports/testing.ts'
import { placeOrderAs } from '../../order-service/orders/testing.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

/** Far more than the buffers of a connection hold: an order has about 1,500 bytes. */
const orders = 30_000
/** How long a stopping service waits for its last responses, and a margin. */
const stopMs = 10_000 + 5000
const timeoutMs = 20_000

describe('an export whose service stops', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopped-export-'))
  const databaseUrl = `sqlite:${folder}/orders.db`
  let authorization = ''
  let usersUrl = ''
  beforeAll(async () => {
    const users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    usersUrl = users.url
    const client = createClient<UserOperations>(userContract, { url: usersUrl, timeoutMs })
    authorization = `Bearer ${await tokenOf(sampleStaff, client)}`
    await using service = await runOrderService()
    const headers = () => ({ authorization })
    await placeOrderAs(createClient<OrderOperations>(orderContract, { url: service.url, timeoutMs, headers }))
    await copyOrder(databaseUrl, orders)
    return () => users.stop('SIGTERM')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const runOrderService = () =>
    runService('order-service', { DATABASE_URL: databaseUrl, USER_SERVICE_URL: usersUrl, LOG_LEVEL: 'info' })

  /** Requests an export, and reads its beginning. `finish` reads the rest, and returns the number of all its lines. */
  const beginExport = async (url: string, accept: string) => {
    const { status, body } = await fetch(`${url}/api/exports/orders`, { headers: { authorization, accept } })
    expect(status).toBe(200)
    let lines = 0
    const chunks = body?.[Symbol.asyncIterator]()
    const readChunk = async () => {
      const chunk = await chunks?.next()
      for (const byte of chunk?.value ?? []) if (byte === 10) lines++
      return chunk?.done ?? true
    }
    await readChunk()
    const finish = async () => {
      while (!(await readChunk()));
      return lines
    }
    return { finish }
  }

  const types: [accept: string, lines: number][] = [
    ['application/x-ndjson', orders],
    ['text/csv', orders + 1],
  ]

  it.for(types)('is broken after kill -9, and never looks complete: %s', async ([accept]) => {
    await using service = await runOrderService()
    const { finish } = await beginExport(service.url, accept)
    await service.stop('SIGKILL')
    await expect(finish()).rejects.toThrow('terminated')
  })

  it.for(types)('is complete after SIGTERM when the client reads it in time: %s', async ([accept, lines]) => {
    await using service = await runOrderService()
    const { finish } = await beginExport(service.url, accept)
    const exit = service.stop('SIGTERM')
    expect(await finish()).toBe(lines)
    expect(await exit).toBe(0)
  })

  it('is broken 10 seconds after SIGTERM when the client does not read it, and the service ends', async () => {
    await using service = await runOrderService()
    const { finish } = await beginExport(service.url, 'text/csv')
    const start = performance.now()
    expect(await service.stop('SIGTERM')).toBe(0)
    expect(performance.now() - start).toBeLessThan(stopMs)
    expect(service.stdout()).toContain('their connections were closed')
    await expect(finish()).rejects.toThrow('terminated')
  })
})
