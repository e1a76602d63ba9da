import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { expect } from 'vitest'
import { samplePassword } from '../../user-service/sample-data.ts'
import type { Clients, RunningShop } from './shop.ts'

/** Requests to all replicas, which go on until `end`. */
export interface MixedLoad {
  /** Waits for an order that was sent after the call, and returns the time until its 201 response. */
  waitForOrder: () => Promise<number>
  /** Ends the requests. A request with an idempotency key is repeated until it succeeds. */
  end: () => Promise<void>
  /** Expects that each response was documented, each replica is ready, and each acknowledged order and user is stored once. */
  expectNothingLost: () => Promise<void>
  /** The number of responses, by operation and status. */
  answers: Record<string, Record<number, number>>
  /** What the proof prints. */
  figures: () => Record<string, unknown>
}

const readingWorkers = 2
const pauseMs = 5
const retryMs = 50
/** Hashing a password takes long. */
const accountPauseMs = 250

/** Orders of this product wait for each other, because they change its stock. */
const counted = { sku: 'COUNTED', name: 'Counted Thing', unitPrice: { amount: 100, currency: 'USD' }, stock: 1_000_000 }

/** The statuses with which a service may report that a database, or the other service, is unavailable. */
const unavailable = [502, 503, 504]

/**
 * Sends requests to all replicas at the same time: places orders and pays every second one, reads and lists orders,
 * products and users, registers users and signs in. Each request goes to the next replica.
 */
export async function startMixedLoad(shop: RunningShop, placingWorkers = 6): Promise<MixedLoad> {
  expect(await shop.staff[0]?.orders.createProduct({ body: counted })).toMatchObject({ status: 201 })
  const placed = new Map<string, number>()
  const registered: number[] = []
  const answers: Record<string, Record<number, number>> = {}
  const failures: string[] = []
  const latest = { sentAt: 0, acknowledgedAt: 0 }
  let [ended, turn, keys, slowestMs] = [false, 0, 0, 0]

  const next = (caller: Clients[]): Clients => {
    const clients = caller[turn++ % caller.length]
    if (!clients) throw new Error('The shop has no replicas.')
    return clients
  }
  /** Counts the response. Returns undefined when the storage was unavailable, or when the call failed. */
  const count = async <Response extends { status: number }>(operationId: string, call: Promise<Response>) => {
    const sentAt = performance.now()
    try {
      const response = await call
      slowestMs = Math.max(slowestMs, performance.now() - sentAt)
      const counts = answers[operationId] ?? {}
      answers[operationId] = { ...counts, [response.status]: (counts[response.status] ?? 0) + 1 }
      if (response.status < 300) return response
      if (!unavailable.includes(response.status)) failures.push(`${operationId}: ${JSON.stringify(response)}`)
    } catch (error) {
      failures.push(String(error))
    }
    await sleep(retryMs)
    return undefined
  }

  const placeOrders = async () => {
    while (!ended) {
      const key = `order-${keys++}`
      const items = [{ sku: keys % 4 ? 'SAMPLE' : counted.sku, quantity: 1 }]
      const sentAt = performance.now()
      const place = () =>
        count('placeOrder', next(shop.john).orders.placeOrder({ headers: { 'idempotency-key': key }, body: { items } }))
      let response = await place()
      while (!response && failures.length === 0) response = await place()
      if (response?.status !== 201) return
      placed.set(key, response.body.id)
      if (sentAt > latest.sentAt) Object.assign(latest, { sentAt, acknowledgedAt: performance.now() })
      if (keys % 2) await pay(key, response.body)
      await sleep(pauseMs)
    }
  }
  const pay = async (key: string, { id, totals }: components['schemas']['Order']) => {
    const body = { amount: totals.total, method: 'card' as const, reference: key }
    const request = { path: { orderId: id }, headers: { 'idempotency-key': `payment-${key}` }, body }
    const record = () => count('recordPayment', next(shop.staff).orders.recordPayment(request))
    while (!(await record()) && failures.length === 0);
  }
  const read = async () => {
    while (!ended) {
      const orderId = [...placed.values()].at(-1)
      if (orderId !== undefined) await count('getOrder', next(shop.john).orders.getOrder({ path: { orderId } }))
      await count('listOrders', next(shop.john).orders.listOrders({ query: { limit: 5 } }))
      await count('listProducts', next(shop.john).orders.listProducts())
      await count('getUser', next(shop.john).users.getUser({ path: { userId: 1 } }))
      await sleep(pauseMs)
    }
  }
  const useAccounts = async () => {
    for (let index = 0; !ended; index++) {
      const email = `user-${index}@example.com`
      const body = { name: 'Jane Roe', email, password: samplePassword }
      const response = await count('registerUser', next(shop.anonymous).users.registerUser({ body }))
      if (response?.status === 201) {
        registered.push(response.body.id)
        const signIn = { grant_type: 'password', username: email, password: samplePassword }
        await count('issueToken', next(shop.anonymous).users.issueToken({ body: signIn }))
      }
      await sleep(accountPauseMs)
    }
  }
  const workers = [
    ...Array.from({ length: placingWorkers }, placeOrders),
    ...Array.from({ length: readingWorkers }, read),
    useAccounts(),
  ]
  return {
    answers,
    waitForOrder: async () => {
      const start = performance.now()
      while (latest.sentAt < start && failures.length === 0) await sleep(10)
      return Math.round(latest.acknowledgedAt - start)
    },
    end: async () => {
      ended = true
      await Promise.all(workers)
    },
    expectNothingLost: async () => {
      expect(failures).toEqual([])
      for (const { users, orders } of shop.anonymous)
        for (const service of [users, orders]) expect(await service.getReadiness()).toMatchObject({ status: 200 })
      const { orders, users } = next(shop.staff)
      const stored = (await everyItem(query => orders.listOrders({ query }))).map(({ id }) => id)
      expect(new Set(stored)).toEqual(new Set(placed.values()))
      expect(stored).toHaveLength(placed.size)
      const storedUsers = new Set((await everyItem(query => users.listUsers({ query }))).map(({ id }) => id))
      expect(registered.filter(id => !storedUsers.has(id))).toEqual([])
    },
    figures: () => ({ orders: placed.size, users: registered.length, answers, slowestMs: Math.round(slowestMs) }),
  }
}
