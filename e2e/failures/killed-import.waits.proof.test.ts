import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { afterAll, expect, it, vi } from 'vitest'
import { endOf } from '../../order-service/imports/testing.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Another process waits for the lease of the killed one, which lasts 15 seconds. */
it('an import continues after kill -9 of the service, and applies each line once', { timeout: 120_000 }, async () => {
  await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
  const environment = { DATABASE_URL: `sqlite:${folder}/orders.db`, USER_SERVICE_URL: users.url, LOG_LEVEL: 'info' }
  const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs: 10_000 })
  const authorization = `Bearer ${await tokenOf(sampleStaff, userClient)}`
  const staffAt = (url: string) =>
    createClient<OrderOperations>(orderContract, { url, timeoutMs: 10_000, headers: () => ({ authorization }) })

  const killed = await runService('order-service', environment)
  const lines = 3000
  // The adjustments show which lines were applied, and in which order.
  const body = `sku,stock\n${Array.from({ length: lines }, (_, index) => `MUG-BLUE,${index + 1}\n`).join('')}`
  const accepted = await staffAt(killed.url).importProducts({ body })
  if (accepted.status !== 202) throw new Error(`unexpected status ${accepted.status}`)
  const { id: jobId } = accepted.body
  const processed = await vi.waitFor(async () => {
    const { body } = await staffAt(killed.url).getJob({ path: { jobId } })
    if (!('processed' in body) || body.processed < 50) throw new Error('the job has not begun')
    return body.processed
  }, 20_000)
  await killed.stop('SIGKILL')
  expect(processed).toBeLessThan(lines)

  await using restarted = await runService('order-service', environment)
  const staff = staffAt(restarted.url)
  const result = { status: 'succeeded', total: lines, processed: lines, failed: 0 }
  expect(await endOf(staff, jobId)).toMatchObject(result)
  const path = { sku: 'MUG-BLUE' }
  const adjustments = await everyItem(query => staff.listStockAdjustments({ path, query }))
  expect(adjustments.map(({ delta }) => delta)).toEqual([...Array(lines - 1).fill(1), 1 - 120, 120])
})
