import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, describe, expect, it } from 'vitest'
import type { OrderLoad, OrderLoadResult } from '../failures/order-load.ts'
import { run, runService } from '../processes/processes.ts'
import { register, runReceivers, runUsers } from './shop.ts'

const endpoints = 50
/** They cause more than 1,000 deliveries a second to 50 endpoints. The rate is printed: other tests may take the cores. */
const ordersPerSecond = Number(process.env.ORDERS ?? 24)
const seconds = process.env.LONG ? 30 : 8
const name = `${endpoints} webhook endpoints while ${ordersPerSecond} orders a second are placed`

describe(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'webhooks-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  it('get every event, on SQLite', () => measure(`sqlite:${folder}/orders.db`), 180_000)
})

describeOnPostgres(name, createDatabase => {
  it('get every event', async () => measure(await createDatabase()), 180_000)
})

async function measure(databaseUrl: string): Promise<void> {
  await using receivers = await runReceivers(Array.from({ length: endpoints }, () => 'accept'))
  await using users = await runUsers()
  await using orders = await runService('order-service', { ...users.orderSettings, DATABASE_URL: databaseUrl })
  await receivers.setSecrets(await register(orders.url, users.staffToken, receivers.endpoints))
  const load: OrderLoad = {
    ...{ url: orders.url, token: users.customerToken, connections: 20 },
    ...{ seconds, perSecond: ordersPerSecond },
  }
  await place({ ...load, seconds: 3 }) // until V8 has optimized the code
  const before = await settled(receivers.stats)
  const cpuBefore = await cpuSeconds(orders.url)
  const placing = place(load)
  await wait(1000)
  const begun = await receivers.stats()
  const startedAt = performance.now()
  await wait((seconds - 2) * 1000)
  const during = await receivers.stats()
  const deliveriesPerSecond = Math.round((during.accepted - begun.accepted) / ((performance.now() - startedAt) / 1000))
  const placed = await placing
  const after = await settled(receivers.stats)
  const cpu = (await cpuSeconds(orders.url)) - cpuBefore
  console.log(databaseUrl.split(':')[0], {
    ...{ deliveriesPerSecond, delayMs: during.delayMs, placed },
    cpuMsPerDelivery: (cpu * 1000) / (after.accepted - before.accepted),
  })
  expect(placed.failed).toBe(0)
  expect(after).toMatchObject({ outOfOrder: 0, invalid: 0 })
  expect(after.verified).toBeGreaterThan(0)
  expect(after.accepted % endpoints).toBe(0)
  expect(after.requests).toBe(after.accepted)
}

async function place(load: OrderLoad): Promise<OrderLoadResult> {
  await using program = run('e2e/failures/order-load.ts', [JSON.stringify(load)])
  expect(await program.exitCode).toBe(0)
  return JSON.parse(program.stdout())
}

/** Waits until nothing has arrived for two seconds. */
async function settled(stats: Awaited<ReturnType<typeof runReceivers>>['stats']) {
  for (let last = await stats(); ; ) {
    await wait(2000)
    const next = await stats()
    if (next.accepted === last.accepted) return next
    last = next
  }
}

async function cpuSeconds(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total ([\d.]+)/m.exec(metrics)?.[1])
}
