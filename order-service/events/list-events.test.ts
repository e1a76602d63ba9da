import type { operations } from 'openapi/generated/order-service.ts'
import { deleteEventsBefore } from 'service-kit/events/event-positions.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { bodyOf, placeOrderAs, prepareOrder } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { openBeside, recordProduct, withDatabase } from './testing.ts'

type Query = NonNullable<operations['listEvents']['parameters']['query']>

describeOnStored('listEvents', createDatabase => {
  let shop: TestedShop
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    shop = await startShop({ databaseUrl })
    return shop.stop
  })
  const list = async (query: Query = {}) => bodyOf(await shop.staff.listEvents({ query }))
  /** Follows the feed until a page is empty. */
  const follow = async (query: Query = {}): Promise<Awaited<ReturnType<typeof list>>['items']> => {
    const { items, nextCursor } = await list(query)
    return items.length === 0 ? [] : [...items, ...(await follow({ ...query, cursor: nextCursor }))]
  }

  it('200 with all events of an order as CloudEvents, the oldest first', async () => {
    const order = await prepareOrder(shop, 'pay', 'ship')
    const { items } = await list({ subject: `orders/${order.id}` })
    expect(items.map(({ type }) => type)).toEqual([
      ...['order.placed', 'payment.recorded', 'order.confirmed', 'shipment.created'],
    ])
    const last = items.at(-1)
    expect(last).toMatchObject({ specversion: '1.0', source: '/order-service', datacontenttype: 'application/json' })
    expect(last).toMatchObject({ dataschema: '/openapi.json#/components/schemas/Order', data: order })
  })

  it('200 page by page: each event once, with consecutive sequences, and a Link while more events exist', async () => {
    await prepareOrder(shop, 'pay')
    const all = await follow({ limit: 2 })
    const first = Number(all[0]?.sequence)
    expect(all.map(({ sequence }) => Number(sequence))).toEqual(all.map((_, index) => first + index))
    const { headers } = await shop.staff.listEvents({ query: { limit: 2, type: ['order.placed', 'product.created'] } })
    expect(headers).toMatchObject({
      Link: '</api/events?type=order.placed,product.created&limit=2&cursor=0000000000000002>; rel="next"',
    })
    const last = all.at(-1)?.sequence ?? ''
    const end = await shop.staff.listEvents({ query: { cursor: last } })
    expect(end).toMatchObject({ status: 200, body: { items: [], nextCursor: last } })
    expect(end.headers).not.toHaveProperty('Link')
  })

  it('200 with later events for the cursor of the last page, whatever the filters', async () => {
    const { nextCursor } = await list({ type: ['order.expired'] })
    const { id } = await placeOrderAs(shop.john)
    const { items } = await list({ cursor: nextCursor })
    expect(items.map(({ type, subject }) => [type, subject])).toEqual([['order.placed', `orders/${id}`]])
    expect(await list({ cursor: nextCursor, type: ['order.cancelled'] })).toEqual({
      items: [],
      nextCursor: items[0]?.sequence, // advances, although no event matches
    })
    const same = await list({ cursor: nextCursor, type: ['order.cancelled', 'order.placed'] })
    expect(same.items).toEqual(items)
  })

  it('200 with the events from a time on, also from before the first event and from the future', async () => {
    const all = await follow({ limit: 100 })
    expect(await follow({ from: '2000-01-01', limit: 100 })).toEqual(all)
    expect(await follow({ from: '2999-01-01' })).toEqual([])
    const middle = all[Math.floor(all.length / 2)]?.time ?? ''
    expect(await follow({ from: middle, limit: 100 })).toEqual(all.filter(({ time }) => time >= middle))
  })

  it('200 with exactly the events from a time on, when events are old and times are not quite in order', async () => {
    await withDatabase(databaseUrl, async database => {
      await database.transaction().execute(async transaction => {
        for (let number = 0; number < 60; number++) await recordProduct(transaction, `OLD-${number}`)
      })
      const times = Array.from({ length: 60 }, (_, index) => {
        const minute = index % 3 === 0 ? index - 4 : index // up to 4 minutes out of order
        return new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString()
      })
      for (const [index, time] of times.entries())
        await database.updateTable('events').set({ time }).where('subject', '=', `products/OLD-${index}`).execute()
      for (const from of ['2025-12-31T23:50:00.000Z', '2026-01-01T00:29:00.000Z', '2026-01-01T00:59:00.000Z']) {
        const expected = times.flatMap((time, index) => (time >= from ? [`products/OLD-${index}`] : []))
        const received = await follow({ from, limit: 7, type: ['product.created'] })
        const old = received.flatMap(({ subject }) => (subject.startsWith('products/OLD-') ? [subject] : []))
        expect(old).toEqual(expected)
      }
    })
  })

  it('401 without a token, and 403 for a customer', async () => {
    expect((await shop.client.listEvents()).status).toBe(401)
    expect((await shop.john.listEvents()).status).toBe(403)
  })

  it('400 for a cursor of another form, and for an unknown type', async () => {
    const cursor = bodyOf(await shop.staff.listProducts({ query: { limit: 1 } })).nextCursor ?? ''
    expect(await shop.staff.listEvents({ query: { cursor } })).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/query/cursor' })]) },
    })
    expect(await shop.staff.listEvents({ query: { type: ['order.eaten' as 'order.placed'] } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-request' },
    })
  })

  it('410 events-gone for a cursor after the end of the feed', async () => {
    for (const cursor of ['0000000000999999', '9999999999999999'])
      expect(await shop.staff.listEvents({ query: { cursor } })).toMatchObject({
        status: 410,
        body: { type: '/problems/events-gone' },
      })
  })

  it('410 events-gone when events after the cursor were deleted; without a cursor, 200 from the oldest stored event', async () => {
    const { items } = await list({ limit: 1 })
    await withDatabase(databaseUrl, async database => {
      await database.updateTable('events').set({ time: '2025-01-01T00:00:00.000Z' }).where('id', '<=', 3).execute()
      await deleteEventsBefore(database, '2025-02-01T00:00:00.000Z')
    })
    expect(await shop.staff.listEvents({ query: { cursor: items[0]?.sequence ?? '' } })).toMatchObject({
      status: 410,
      body: { type: '/problems/events-gone' },
    })
    expect((await list({ cursor: '0000000000000003' })).items[0]?.sequence).toBe('0000000000000004')
    expect((await list({ from: '2000-01-01' })).items[0]?.sequence).toBe('0000000000000004')
  })
})

describeOnPostgres('listEvents, while transactions overlap', createDatabase => {
  it('200 with the event of a slow transaction for a reader that has passed events that were recorded later', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    const database = await openBeside(databaseUrl)
    const { nextCursor } = bodyOf(await shop.staff.listEvents({ query: { limit: 100 } }))
    const slow = await database.startTransaction().execute()
    const fast = await database.startTransaction().execute()
    await recordProduct(slow, 'SLOW')
    await recordProduct(fast, 'FAST')
    await fast.commit().execute()
    const first = bodyOf(await shop.staff.listEvents({ query: { cursor: nextCursor } }))
    expect(first.items.map(({ subject }) => subject)).toEqual(['products/FAST'])
    await slow.commit().execute()
    const second = bodyOf(await shop.staff.listEvents({ query: { cursor: first.nextCursor } }))
    expect(second.items.map(({ subject }) => subject)).toEqual(['products/SLOW'])
    await database.destroy()
  })
})
