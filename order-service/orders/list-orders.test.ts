import type { operations } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { Step } from './testing.ts'
import { bodyOf, orderAfter, placed } from './testing.ts'

describeOnEveryDatabase('listOrders', emptyDatabase => {
  let shop: TestedShop
  let jane: Customer
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    jane = await shop.newCustomer('Jane Roe')
    // John's are 101, 103 and 105, Jane's 102, 104 and 106.
    for (let n = 0; n < 3; n++) for (const client of [shop.john, jane.client]) await client.createSampleOrder()
    return shop.stop
  })

  const list = async (client = shop.staff, query: { limit?: number; cursor?: string; userId?: number } = {}) => {
    const answer = await client.listOrders({ query })
    if (answer.status !== 200) throw new Error(`listOrders answered ${answer.status}`)
    return { ids: answer.body.items.map(({ id }) => id), ...answer }
  }

  it('200 for staff with everybody’s, the newest first, all on one page', async () => {
    const { ids, body, headers } = await list()
    expect(ids).toEqual([106, 105, 104, 103, 102, 101])
    expect(body.nextCursor).toBeNull()
    expect(headers).not.toHaveProperty('Link')
  })

  it('200 page by page, by cursor and by Link', async () => {
    const first = await list(shop.john, { limit: 1, userId: 1 })
    expect(first.ids).toEqual([105])
    const second = await list(shop.john, { limit: 1, userId: 1, cursor: first.body.nextCursor ?? '' })
    expect(second.ids).toEqual([103])
    const link = second.headers.Link?.match(/^<(.+)>; rel="next"$/)?.[1]
    const { searchParams } = new URL(shop.url + link)
    const third = await list(shop.john, { limit: 1, userId: 1, cursor: searchParams.get('cursor') ?? '' })
    expect(Object.fromEntries(searchParams)).toMatchObject({ limit: '1', userId: '1' })
    expect(third).toMatchObject({ ids: [101], body: { nextCursor: null } })
  })

  it('200 for staff with the orders of one user', async () => {
    expect((await list(shop.staff, { userId: jane.userId })).ids).toEqual([106, 104, 102])
    expect((await list(shop.staff, { userId: 404 })).ids).toEqual([])
  })

  it('200 for a customer with their own, whatever they ask for', async () => {
    expect((await list(shop.john)).ids).toEqual([105, 103, 101])
    expect((await list(shop.john, { userId: 1 })).ids).toEqual([105, 103, 101])
    expect(await list(shop.john, { userId: jane.userId })).toMatchObject({ ids: [], body: { nextCursor: null } })
    expect(await list(jane.client, { userId: 1, limit: 1 })).toMatchObject({ ids: [], body: { nextCursor: null } })
  })

  it('200 for a customer with their own, also after a cursor of staff’s', async () => {
    const cursor = (await list(shop.staff, { limit: 1 })).body.nextCursor ?? ''
    expect((await list(jane.client, { limit: 1, cursor })).ids).toEqual([104])
  })

  it('200 with each order as getOrder has it', async () => {
    const { body } = await list(shop.john, { limit: 1 })
    expect(await shop.john.getOrder({ path: { orderId: 105 } })).toMatchObject({ body: body.items[0] })
  })

  it('400 invalid-cursor for a cursor of other filters, of another listing, or of nobody', async () => {
    const ofAll = (await list(shop.staff, { limit: 2 })).body.nextCursor ?? ''
    const products = await shop.client.listProducts({ query: { limit: 2 } })
    const ofProducts = (products.status === 200 && products.body.nextCursor) || ''
    for (const query of [
      { userId: 1, cursor: ofAll },
      { cursor: ofProducts },
      { cursor: 'WzEwMV0' },
      { cursor: 'x' },
    ]) {
      expect(await shop.staff.listOrders({ query })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
    }
  })

  it('400 for a time that is none, or that is a leap second', async () => {
    for (const time of ['yesterday', '2026-11-31T00:00:00Z', '2016-12-31T23:59:60Z', '2026-11-24'])
      expect(await shop.staff.listOrders({ query: { createdFrom: time } })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-request', errors: [{ pointer: '/query/createdFrom' }] },
      })
  })

  it('401 unauthenticated without a token, and 403 insufficient-scope with one for something else', async () => {
    expect(await shop.client.listOrders()).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } })
    const client = await shop.johnWith('orders:write')
    expect(await client.listOrders()).toMatchObject({ status: 403, body: { type: '/problems/insufficient-scope' } })
  })
})

describeOnEveryDatabase('listOrders with filters', emptyDatabase => {
  type Query = NonNullable<operations['listOrders']['parameters']['query']>
  let shop: TestedShop
  let stops = 0
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    const paths: Step[][] = [[], ['pay'], ['pay', 'ship'], ['pay', 'ship', 'deliver'], ['cancel'], ['pay', 'cancel']]
    for (const steps of paths) await orderAfter(shop, ...steps) // 101 to 106
    await placed(shop.staff) // 107
    return shop.stop
  })

  afterEach(() => void vi.useRealTimers())

  /** Lets no time pass from a moment on that no order is of yet, and says which. */
  const stopClock = () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 * ++stops })
    return new Date().toISOString()
  }

  const idsOf = async (query: Query, client = shop.john) =>
    bodyOf(await client.listOrders({ query })).items.map(({ id }) => id)

  /** All that John's pages hold, when something happens between each and the next. */
  const idsPageByPage = async (query: Query, between: () => Promise<unknown>): Promise<number[]> => {
    const { items, nextCursor } = bodyOf(await shop.john.listOrders({ query }))
    const ids = items.map(({ id }) => id)
    if (nextCursor === null) return ids
    await between()
    return [...ids, ...(await idsPageByPage({ ...query, cursor: nextCursor }, between))]
  }

  it.for<[Query, number[]]>([
    [{ status: 'created' }, [101]],
    [{ status: 'confirmed' }, [103, 102]],
    [{ status: 'completed' }, [104]],
    [{ status: 'cancelled' }, [106, 105]],
    [{ paymentStatus: 'unpaid' }, [105, 101]],
    [{ paymentStatus: 'paid' }, [104, 103, 102]],
    [{ paymentStatus: 'refunded' }, [106]],
    [{ paymentStatus: 'partiallyPaid' }, []],
    [{ fulfillmentStatus: 'shipped' }, [103]],
    [{ fulfillmentStatus: 'delivered' }, [104]],
    [{ fulfillmentStatus: 'unfulfilled', status: 'confirmed' }, [102]],
  ])('200 with what fits %j of one customer, for them and for staff', async ([query, ids]) => {
    expect(await idsOf(query)).toEqual(ids)
    expect(await idsOf({ ...query, userId: 1 })).toEqual(ids)
    expect(await idsOf({ ...query, userId: 1 }, shop.staff)).toEqual(ids)
    expect(await idsOf({ ...query, userId: 2 })).toEqual([])
  })

  it('200 for staff with what fits of everybody’s, or of one user', async () => {
    expect(await idsOf({ status: 'created' }, shop.staff)).toEqual([107, 101])
    expect(await idsOf({ status: 'created', userId: 2 }, shop.staff)).toEqual([107])
  })

  it('200 with what was placed between two times, and at them, in whatever zone they are written', async () => {
    const time = stopClock()
    const ids = [await placed(shop.john), await placed(shop.john)].map(({ id }) => id).toReversed()
    const later = (ms: number) => new Date(Date.parse(time) + ms).toISOString()
    const inBerlin = later(3_600_000).replace('Z', '+01:00')
    for (const written of [time, inBerlin, time.replace('Z', '-00:00'), time.toLowerCase()])
      expect(await idsOf({ createdFrom: written, createdTo: written }), written).toEqual(ids)
    expect(await idsOf({ createdFrom: later(1) })).toEqual([])
    expect(await idsOf({ createdFrom: later(-1), createdTo: later(-1) })).toEqual([])
    expect(await idsOf({ createdTo: later(-1) })).toEqual([106, 105, 104, 103, 102, 101])
  })

  it('200 up to times that are in the year 10000, or before the year 0, in UTC', async () => {
    const [early, late] = ['0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00']
    expect(await idsOf({ status: 'completed', createdFrom: early, createdTo: late })).toEqual([104])
    expect(await idsOf({ createdTo: early })).toEqual([])
    expect(await idsOf({ createdFrom: late })).toEqual([])
  })

  it('200 page by page through orders of one millisecond, losing and repeating none, while more are added', async () => {
    const createdFrom = stopClock()
    const ids: number[] = []
    for (let n = 0; n < 5; n++) ids.unshift((await placed(shop.john)).id)
    expect(await idsPageByPage({ createdFrom, limit: 2 }, () => placed(shop.john))).toEqual(ids)
  })

  it('200 page by page with all filters, neither losing nor repeating, while orders are added', async () => {
    const query = {
      paymentStatus: 'paid',
      createdFrom: '2020-01-01T00:00:00Z',
      createdTo: '2999-01-01T00:00:00Z',
      limit: 1,
    } as const
    expect(await idsPageByPage(query, () => orderAfter(shop, 'pay'))).toEqual([104, 103, 102])
  })

  it('400 invalid-cursor with other filters', async () => {
    const { nextCursor } = bodyOf(await shop.john.listOrders({ query: { limit: 1, paymentStatus: 'paid' } }))
    for (const filters of [{}, { paymentStatus: 'unpaid' }, { paymentStatus: 'paid', status: 'created' }] as const)
      expect(await shop.john.listOrders({ query: { ...filters, cursor: nextCursor ?? '' } })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
  })
})
