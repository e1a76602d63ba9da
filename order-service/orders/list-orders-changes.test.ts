import fc from 'fast-check'
import type { operations } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, placeOrderAs } from './testing.ts'

describeOnEveryDatabase('listOrders with sort=updatedAt', createDatabase => {
  type Query = NonNullable<operations['listOrders']['parameters']['query']>
  let shop: TestedShop
  let now = 0
  let changes = 0
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })
  afterEach(() => void vi.useRealTimers())

  /** Stops the clock, later than every stored time, and returns the time. */
  const nextTime = () => {
    now = Math.max(now + 10, Date.now())
    vi.useFakeTimers({ toFake: ['Date'], now })
    return new Date(now).toISOString()
  }
  const change = async (orderId: number) =>
    bodyOf(
      await shop.staff.updateOrder({
        path: { orderId },
        headers: { 'if-match': '*' },
        body: { note: `change ${++changes}` },
      }),
    )
  const idsOf = async (query: Query, client = shop.staff) =>
    bodyOf(await client.listOrders({ query: { sort: 'updatedAt', ...query } })).items.map(({ id }) => id)
  const placeOrders = async (count: number, client = shop.john) => {
    const ids: number[] = []
    for (let n = 0; n < count; n++) ids.push((await placeOrderAs(client)).id)
    return ids
  }

  it('200 with the order first that was changed the longest time ago, between two times, inclusive', async () => {
    const updatedFrom = nextTime()
    const [first = 0, second = 0, third = 0] = await placeOrders(3)
    const [changed, changedLast] = [nextTime(), nextTime()]
    vi.setSystemTime(changed)
    await change(third)
    await change(first)
    vi.setSystemTime(changedLast)
    await change(third)
    expect(await idsOf({ updatedFrom })).toEqual([second, first, third])
    expect(await idsOf({ updatedFrom, userId: 1 }, shop.john)).toEqual([second, first, third])
    expect(await idsOf({ updatedFrom: changed, updatedTo: changed })).toEqual([first])
    expect(await idsOf({ updatedFrom: changed.replace('Z', '-00:00') })).toEqual([first, third])
    expect(await idsOf({ updatedFrom, updatedTo: updatedFrom })).toEqual([second])
  })

  it('200 for a customer with only their own orders', async () => {
    const jane: Customer = await shop.newCustomer('Jane Roe')
    const updatedFrom = nextTime()
    const [own] = await placeOrders(1, jane.client)
    const [other] = await placeOrders(1)
    expect(await idsOf({ updatedFrom }, jane.client)).toEqual([own])
    expect(await idsOf({ updatedFrom, userId: 1 }, jane.client)).toEqual([])
    expect(await idsOf({ updatedFrom, userId: 1 })).toEqual([other])
  })

  it('200 page by page with orders of the same millisecond, and changed orders again on a later page', async () => {
    const updatedFrom = nextTime()
    const ids = await placeOrders(4)
    let isChanged = false
    const orders = await everyItem(async page => {
      if (page.cursor !== undefined && !isChanged) {
        isChanged = true
        nextTime()
        await change(ids[0] ?? 0)
      }
      return shop.staff.listOrders({ query: { sort: 'updatedAt', updatedFrom, ...page } })
    }, 2)
    expect(orders.map(({ id, version }) => [id, version])).toEqual([...ids.map(id => [id, 1]), [ids[0], 2]])
  })

  it('200: a follower who reads in rounds has every order in its last version', async () => {
    const ids = await placeOrders(3)
    const action = fc.record({ order: fc.nat({ max: 2 }), sameTime: fc.boolean() })
    const rounds = fc.array(fc.array(fc.array(action, { maxLength: 2 }), { maxLength: 4 }), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(rounds, fc.integer({ min: 1, max: 3 }), async (rounds, limit) => {
        const copy = new Map<number, number>()
        let from = nextTime()
        for (const id of ids) await change(id)
        for (const betweenPages of [...rounds, []]) {
          const begin = nextTime()
          const query = { sort: 'updatedAt', updatedFrom: from } satisfies Query
          const orders = await everyItem(async page => {
            for (const { order, sameTime } of betweenPages.shift() ?? []) {
              if (!sameTime) nextTime()
              await change(ids[order] ?? 0)
            }
            return shop.staff.listOrders({ query: { ...query, ...page } })
          }, limit)
          for (const { id, version } of orders) copy.set(id, Math.max(version, copy.get(id) ?? 0))
          from = begin
          nextTime()
        }
        const stored = await Promise.all(ids.map(async orderId => shop.staff.getOrder({ path: { orderId } })))
        expect(ids.map(id => copy.get(id))).toEqual(stored.map(response => bodyOf(response).version))
      }),
      { numRuns: 10 },
    )
  })

  it('400 invalid-request for a filter of the other sort order', async () => {
    const time = '2026-11-22T09:30:00Z'
    for (const [query, pointers] of [
      [{ updatedFrom: time, updatedTo: time }, ['updatedFrom', 'updatedTo']],
      [{ sort: 'createdAt', updatedTo: time }, ['updatedTo']],
      [{ sort: 'updatedAt', status: ['created'], createdFrom: time }, ['status', 'createdFrom']],
    ] satisfies [Query, string[]][])
      expect(await shop.john.listOrders({ query })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-request', errors: pointers.map(name => ({ pointer: `/query/${name}` })) },
      })
  })

  it('400 invalid-cursor for a cursor of the other sort order', async () => {
    const { nextCursor } = bodyOf(await shop.john.listOrders({ query: { limit: 1 } }))
    expect(await shop.john.listOrders({ query: { sort: 'updatedAt', cursor: nextCursor ?? '' } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })
})
