import fc from 'fast-check'
import type { operations } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { Step } from './testing.ts'
import { bodyOf, fullPayment, placeOrderAs, prepareOrder, usd } from './testing.ts'

describeOnEveryDatabase('listOrders with filters', createDatabase => {
  type Query = NonNullable<operations['listOrders']['parameters']['query']>
  let shop: TestedShop
  let stops = 0
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    const paths: Step[][] = [[], ['pay'], ['pay', 'ship'], ['pay', 'ship', 'deliver'], ['cancel'], ['pay', 'cancel']]
    for (const steps of paths) await prepareOrder(shop, ...steps) // 101 to 106
    await placeOrderAs(shop.staff) // 107
    return shop.stop
  })

  afterEach(() => void vi.useRealTimers())

  /** Stops the clock at a time at which no order was placed yet, and returns that time. */
  const stopClock = () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 * ++stops })
    return new Date().toISOString()
  }

  const idsOf = async (query: Query, client = shop.john) =>
    bodyOf(await client.listOrders({ query })).items.map(({ id }) => id)

  /**
   * The ids of all of John's orders that match a query, read page by page. `betweenPages` runs before each further
   * page.
   */
  const idsPageByPage = async ({ limit, ...filters }: Query, betweenPages: () => Promise<unknown>) => {
    const orders = await everyItem(async page => {
      if (page.cursor !== undefined) await betweenPages()
      return shop.john.listOrders({ query: { ...filters, ...page } })
    }, limit)
    return orders.map(({ id }) => id)
  }

  it.for<[Query, number[]]>([
    [{ status: ['created'] }, [101]],
    [{ status: ['confirmed'] }, [103, 102]],
    [{ status: ['completed'] }, [104]],
    [{ status: ['cancelled'] }, [106, 105]],
    [{ paymentStatus: ['unpaid'] }, [105, 101]],
    [{ paymentStatus: ['paid'] }, [104, 103, 102]],
    [{ paymentStatus: ['refunded'] }, [106]],
    [{ paymentStatus: ['partiallyPaid'] }, []],
    [{ fulfillmentStatus: ['shipped'] }, [103]],
    [{ fulfillmentStatus: ['delivered'] }, [104]],
    [{ fulfillmentStatus: ['unfulfilled'], status: ['confirmed'] }, [102]],
    [{ status: ['cancelled', 'confirmed'] }, [106, 105, 103, 102]],
    [{ paymentStatus: ['partiallyPaid', 'refunded'] }, [106]],
    [{ status: ['cancelled', 'completed', 'created'], paymentStatus: ['paid', 'unpaid'] }, [105, 104, 101]],
    [{ status: ['cancelled', 'completed', 'created'], paymentStatus: ['paid'] }, [104]],
  ])('200 with the matches of %j of one customer, for the customer and for staff', async ([query, ids]) => {
    expect(await idsOf(query)).toEqual(ids)
    expect(await idsOf({ ...query, userId: 1 })).toEqual(ids)
    expect(await idsOf({ ...query, userId: 1 }, shop.staff)).toEqual(ids)
    expect(await idsOf({ ...query, userId: 2 })).toEqual([])
  })

  it('200 for staff with the matches of all users, or of one user', async () => {
    expect(await idsOf({ status: ['created'] }, shop.staff)).toEqual([107, 101])
    expect(await idsOf({ status: ['created'], userId: 2 }, shop.staff)).toEqual([107])
  })

  it('200 with a new order, which is found by its payment status also when it is paid in part', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const { id } = await placeOrderAs(jane.client)
    const fulfillmentStatus: Query['fulfillmentStatus'] = ['unfulfilled', 'delivered']
    expect(await idsOf({ paymentStatus: ['unpaid'], fulfillmentStatus }, jane.client)).toEqual([id])
    const body = { ...fullPayment, amount: usd(1) }
    bodyOf(await shop.staff.recordPayment({ path: { orderId: id }, body }))
    expect(await idsOf({ paymentStatus: ['unpaid'] }, jane.client)).toEqual([])
    const statuses = [['created'], ['created', 'cancelled'], undefined] as const
    for (const status of statuses)
      expect(
        await idsOf({ ...(status && { status: [...status] }), paymentStatus: ['partiallyPaid'] }, jane.client),
      ).toEqual([id])
  })

  it('200 with the orders between two times, inclusive, in any time zone', async () => {
    const time = stopClock()
    const ids = [await placeOrderAs(shop.john), await placeOrderAs(shop.john)].map(({ id }) => id).toReversed()
    const later = (ms: number) => new Date(Date.parse(time) + ms).toISOString()
    const inBerlin = later(3_600_000).replace('Z', '+01:00')
    for (const written of [time, inBerlin, time.replace('Z', '-00:00'), time.toLowerCase()])
      expect(await idsOf({ createdFrom: written, createdTo: written }), written).toEqual(ids)
    expect(await idsOf({ createdFrom: later(1) })).toEqual([])
    expect(await idsOf({ createdFrom: later(-1), createdTo: later(-1) })).toEqual([])
    expect(await idsOf({ createdTo: later(-1) })).toEqual([106, 105, 104, 103, 102, 101])
  })

  it('200 compares all fractional digits, leap seconds and whole days', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2016-12-31T23:59:59.425Z') })
    const ids = [(await placeOrderAs(shop.john)).id]
    const matches: [Query, boolean][] = [
      [{ createdFrom: '2016-12-31T23:59:59.425Z', createdTo: '2016-12-31T23:59:59.4250Z' }, true],
      [{ createdFrom: '2016-12-31T23:59:59.4249Z', createdTo: '2016-12-31T23:59:59.4259Z' }, true],
      [{ createdFrom: '2016-12-31T23:59:59.4259Z', createdTo: '2017-01-01T00:00:00Z' }, false],
      [{ createdFrom: '2016-12-31', createdTo: '2016-12-31' }, true],
      [{ createdFrom: '2016-12-30', createdTo: '2016-12-30' }, false],
      [{ createdFrom: '2016-12-31', createdTo: '2016-12-31T18:59:60-05:00' }, true],
      [{ createdFrom: '2016-12-31T23:59:60Z', createdTo: '2017-01-01' }, false],
    ]
    for (const [query, isMatch] of matches) expect([query, await idsOf(query)]).toEqual([query, isMatch ? ids : []])
  })

  it('200 for times that are in the year 10000 or before the year 0 in UTC', async () => {
    const [early, late] = ['0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00']
    expect(await idsOf({ status: ['completed'], createdFrom: early, createdTo: late })).toEqual([104])
    expect(await idsOf({ createdTo: early })).toEqual([])
    expect(await idsOf({ createdFrom: late })).toEqual([])
  })

  it('200 page by page with orders of the same millisecond, without gaps or duplicates while orders are added', async () => {
    const createdFrom = stopClock()
    const ids: number[] = []
    for (let n = 0; n < 5; n++) ids.unshift((await placeOrderAs(shop.john)).id)
    expect(await idsPageByPage({ createdFrom, limit: 2 }, () => placeOrderAs(shop.john))).toEqual(ids)
  })

  it('200 page by page with several filters, without gaps or duplicates while orders are added', async () => {
    const query = {
      paymentStatus: ['paid'],
      createdFrom: '2020-01-01T00:00:00Z',
      createdTo: '2999-01-01T00:00:00Z',
      limit: 1,
    } satisfies Query
    expect(await idsPageByPage(query, () => prepareOrder(shop, 'pay'))).toEqual([104, 103, 102])
  })

  it('200 page by page with any filters: the orders that match one value of each filter', async () => {
    const all = await everyItem(query => shop.john.listOrders({ query }))
    const subset = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 })
    const filters = fc.record(
      {
        status: subset('created', 'confirmed', 'completed', 'cancelled'),
        paymentStatus: subset('unpaid', 'partiallyPaid', 'paid', 'partiallyRefunded', 'refunded'),
        fulfillmentStatus: subset('unfulfilled', 'partiallyShipped', 'shipped', 'delivered'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(filters as fc.Arbitrary<Query>, fc.integer({ min: 1, max: 3 }), async (query, limit) => {
        const matches = all.filter(order =>
          (['status', 'paymentStatus', 'fulfillmentStatus'] as const).every(
            name => query[name]?.some(value => value === order[name]) ?? true,
          ),
        )
        expect(await idsPageByPage({ ...query, limit }, async () => {})).toEqual(matches.map(({ id }) => id))
      }),
      { numRuns: 30 },
    )
  })

  it('200 with a cursor and a Link for the same values in any order', async () => {
    const query = { status: ['created', 'completed'], limit: 1, userId: 1 } satisfies Query
    const response = await shop.john.listOrders({ query })
    const { items, nextCursor } = bodyOf(response)
    const link = JSON.stringify(response.headers)
    expect(link).toContain('</api/orders?')
    expect(link).toContain('status=created,completed&')
    const rest = await idsOf({ ...query, status: ['completed', 'created'], limit: 100, cursor: nextCursor ?? '' })
    expect(await idsOf({ ...query, limit: 100 })).toEqual([...items.map(({ id }) => id), ...rest])
  })

  it('400 for a value that does not exist, or that is repeated', async () => {
    for (const [status, pointer] of [
      ['created,shipped', '/query/status/1'],
      ['created,', '/query/status/1'],
      ['created,created', '/query/status'],
    ] as const) {
      const query = { status: [status] } as unknown as Query // sent as it is
      const response = await shop.john.listOrders({ query })
      expect(response).toMatchObject({ status: 400, body: { type: '/problems/invalid-request' } })
      expect(response).toHaveProperty('body.errors.0.pointer', pointer)
    }
  })

  it('400 invalid-cursor with other filters', async () => {
    const { nextCursor } = bodyOf(await shop.john.listOrders({ query: { limit: 1, paymentStatus: ['paid'] } }))
    for (const filters of [
      {},
      { paymentStatus: ['unpaid'] },
      { paymentStatus: ['paid'], status: ['created'] },
    ] satisfies Query[])
      expect(await shop.john.listOrders({ query: { ...filters, cursor: nextCursor ?? '' } })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
  })
})
