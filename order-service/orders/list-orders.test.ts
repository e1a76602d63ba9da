import type { operations } from 'openapi/generated/order-service.ts'
import type { Tested } from 'service-kit/testing.ts'
import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import { startOrderService } from '../testing.ts'

describeOnEveryDatabase('listOrders', emptyDatabase => {
  let shop: Tested<operations>
  beforeAll(async () => {
    shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    for (let n = 0; n < 5; n++) await shop.client.createSampleOrder()
    return shop.stop
  })

  const list = async (query: { limit?: number; cursor?: string; userId?: number }) => {
    const answer = await shop.client.listOrders({ query })
    if (answer.status !== 200) throw new Error(`listOrders answered ${answer.status}`)
    return { ids: answer.body.items.map(({ id }) => id), ...answer }
  }

  it('200 with the newest first, all on one page', async () => {
    const { ids, body, headers } = await list({})
    expect(ids).toEqual([105, 104, 103, 102, 101])
    expect(body.nextCursor).toBeNull()
    expect(headers).not.toHaveProperty('Link')
  })

  it('200 page by page, by cursor and by Link', async () => {
    const first = await list({ limit: 2, userId: 1 })
    expect(first.ids).toEqual([105, 104])
    const second = await list({ limit: 2, userId: 1, cursor: first.body.nextCursor ?? '' })
    expect(second.ids).toEqual([103, 102])
    const link = second.headers.Link?.match(/^<(.+)>; rel="next"$/)?.[1]
    const third = await fetch(shop.url + link)
    expect(await third.json()).toMatchObject({ items: [{ id: 101 }], nextCursor: null })
  })

  it('200 with the orders of one user', async () => {
    expect((await list({ userId: 1 })).ids).toHaveLength(5)
    expect((await list({ userId: 2 })).ids).toEqual([])
  })

  it('200 with each order as getOrder has it', async () => {
    const { body } = await list({ limit: 1 })
    expect(await shop.client.getOrder({ path: { orderId: 105 } })).toMatchObject({ body: body.items[0] })
  })

  it('400 invalid-cursor for a cursor of other filters, of another listing, or of nobody', async () => {
    const ofAll = (await list({ limit: 2 })).body.nextCursor ?? ''
    const products = await shop.client.listProducts({ query: { limit: 2 } })
    const ofProducts = (products.status === 200 && products.body.nextCursor) || ''
    for (const query of [
      { userId: 1, cursor: ofAll },
      { cursor: ofProducts },
      { cursor: 'WzEwMV0' },
      { cursor: 'x' },
    ]) {
      expect(await shop.client.listOrders({ query })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
    }
  })
})
