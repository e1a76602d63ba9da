import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('listOrders', createDatabase => {
  let shop: TestedShop
  let jane: Customer
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    jane = await shop.newCustomer('Jane Roe')
    // John's are 101, 103 and 105, Jane's 102, 104 and 106.
    for (let n = 0; n < 3; n++) for (const client of [shop.john, jane.client]) await client.createSampleOrder()
    return shop.stop
  })

  const list = async (client = shop.staff, query: { limit?: number; cursor?: string; userId?: number } = {}) => {
    const response = await client.listOrders({ query })
    if (response.status !== 200) throw new Error(`listOrders returned ${response.status}`)
    return { ids: response.body.items.map(({ id }) => id), ...response }
  }

  it('200 for staff with the orders of all users, the newest first, on one page', async () => {
    const { ids, body, headers } = await list()
    expect(ids).toEqual([106, 105, 104, 103, 102, 101])
    expect(body.nextCursor).toBeNull()
    expect(headers).not.toHaveProperty('Link')
  })

  it('200 page by page, by nextCursor and by Link', async () => {
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

  it('200 for a customer with only their own orders, whatever userId they request', async () => {
    expect((await list(shop.john)).ids).toEqual([105, 103, 101])
    expect((await list(shop.john, { userId: 1 })).ids).toEqual([105, 103, 101])
    expect(await list(shop.john, { userId: jane.userId })).toMatchObject({ ids: [], body: { nextCursor: null } })
    expect(await list(jane.client, { userId: 1, limit: 1 })).toMatchObject({ ids: [], body: { nextCursor: null } })
  })

  it('200 for a customer with only their own orders, also with a cursor from a staff member', async () => {
    const cursor = (await list(shop.staff, { limit: 1 })).body.nextCursor ?? ''
    expect((await list(jane.client, { limit: 1, cursor })).ids).toEqual([104])
  })

  it('200 with the same representation of an order as getOrder', async () => {
    const { body } = await list(shop.john, { limit: 1 })
    expect(await shop.john.getOrder({ path: { orderId: 105 } })).toMatchObject({ body: body.items[0] })
  })

  it('400 invalid-cursor for a cursor of other filters, of another listing, or an invalid one', async () => {
    const cursorOfAll = (await list(shop.staff, { limit: 2 })).body.nextCursor ?? ''
    const products = await shop.client.listProducts({ query: { limit: 2 } })
    const cursorOfProducts = (products.status === 200 && products.body.nextCursor) || ''
    for (const query of [
      { userId: 1, cursor: cursorOfAll },
      { cursor: cursorOfProducts },
      { cursor: 'WzEwMV0' },
      { cursor: 'x' },
    ]) {
      expect(await shop.staff.listOrders({ query })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
    }
  })

  it.for([
    'yesterday',
    '2026-11-31T00:00:00Z',
    '2026-11-31',
    '2026-11-27T10:00:00+0100',
    '2026-11-27 10:00:00Z',
    '2026-11-27T10:00:60Z',
  ])('400 for the time %s', async time => {
    const message = 'must be an RFC 3339 date or date-time such as 2026-11-27 or 2026-11-27T10:00:00Z'
    for (const name of ['createdFrom', 'createdTo']) {
      const { status, body } = await shop.staff.listOrders({ query: { [name]: time } })
      expect([status, body]).toMatchObject([400, { type: '/problems/invalid-request' }])
      expect(body).toHaveProperty('errors', [{ pointer: `/query/${name}`, message }])
    }
  })

  it('401 unauthenticated without a token, 403 insufficient-scope with a token for another scope', async () => {
    expect(await shop.client.listOrders()).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } })
    const client = await shop.johnWith('orders:write')
    expect(await client.listOrders()).toMatchObject({ status: 403, body: { type: '/problems/insufficient-scope' } })
  })
})
