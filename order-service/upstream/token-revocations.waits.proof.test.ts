import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { problem, respondWith } from 'openapi/testing/server.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { ResponseStubs } from '../testing.ts'
import { startInterceptor, startOrderService } from '../testing.ts'

const unavailable = respondWith(503, problem(503), { 'Retry-After': '1' })
/** What the contract promises. */
const waiting = { timeout: 10_000, interval: 20 }

describeOnStored('listOrders with a token that is revoked', createDatabase => {
  /** Both services, and Jane, who is signed in. Requests to a path in `stubs` do not reach the User Service. */
  const start = async (stubs: ResponseStubs = {}) => {
    const users = await startUserService({ databaseUrl: await createDatabase() })
    const { url: userServiceUrl, server, ...interceptor } = await startInterceptor(users.url, stubs)
    const settings = { databaseUrl: await createDatabase(), userServiceUrl }
    const jane = await users.register('Jane Roe')
    const staff = await users.staff()
    let orders = await startOrderService(settings)
    return {
      stubs,
      /** How often the Order Service has called an operation of the User Service. */
      calls: (operationId: string) => users.log.filter(line => line.operationId === operationId).length,
      list: async () => (await orders.as(jane.token).listOrders()).status,
      revoke: () =>
        staff.changePassword({ path: { userId: jane.user.id }, body: { newPassword: 'nine-lazy-otters-2031' } }),
      metrics: async () => (await fetch(`${orders.url}/metrics`)).text(),
      stopOrders: () => orders.stop(),
      startOrders: async () => {
        orders = await startOrderService(settings)
      },
      async [Symbol.asyncDispose]() {
        await orders.stop()
        await interceptor[Symbol.asyncDispose]()
        await users.stop()
      },
    }
  }
  /** A stub that waits for `work` and then answers once with `respond`. */
  const onceAfter = (stubs: ResponseStubs, path: string, work: () => Promise<unknown>, respond: RequestListener) => {
    stubs[path] = async (request, response) => {
      delete stubs[path]
      await work()
      respond(request, response)
    }
  }
  const current = /^user_feed_current 1$/m

  it('401 by the event alone: the list of revocations is read once, at the start', async () => {
    await using shop = await start()
    await expect.poll(shop.metrics, waiting).toMatch(current)
    expect(await shop.list()).toBe(200)
    shop.stubs['/api/token-revocations'] = unavailable
    await shop.revoke()
    await expect.poll(shop.list, waiting).toBe(401)
    const reads = shop.calls('listEvents')
    await expect.poll(() => shop.calls('listEvents'), waiting).toBeGreaterThan(reads + 1) // 2 seconds apart
    expect(shop.calls('listTokenRevocations')).toBe(1)
  })

  it('401 for a revocation between the reads of the place in the feed and of the list', async () => {
    const stubs: ResponseStubs = {}
    const started = Promise.withResolvers<{ revoke: () => Promise<unknown> }>()
    const empty = respondWith(200, { items: [], nextCursor: null })
    onceAfter(stubs, '/api/token-revocations', async () => (await started.promise).revoke(), empty)
    await using shop = await start(stubs)
    started.resolve(shop)
    await expect.poll(shop.list, waiting).toBe(401)
  })

  it('401 for a revocation whose event was missed', async () => {
    await using shop = await start()
    await expect.poll(shop.metrics, waiting).toMatch(current)
    onceAfter(shop.stubs, '/api/events', shop.revoke, respondWith(410, problem(410)))
    await expect.poll(shop.list, waiting).toBe(401)
  })

  it('401 to the first request after a restart, for a revocation in the meantime', async () => {
    await using shop = await start()
    await expect.poll(shop.metrics, waiting).toMatch(current)
    await shop.stopOrders()
    await shop.revoke()
    shop.stubs['/api/events'] = unavailable
    await shop.startOrders()
    expect(await shop.list()).toBe(401)
  })

  it.for([
    ['cannot be read', 503],
    ['do not have this type, as before version 3.2 of the User Service', 400],
  ] as const)('401 while the events %s', async ([_why, status]) => {
    await using shop = await start({ '/api/events': respondWith(status, problem(status), { 'Retry-After': '1' }) })
    expect(await shop.list()).toBe(200)
    await sleep(5000) // several attempts
    await shop.revoke()
    await expect.poll(shop.list, waiting).toBe(401)
  })
})
