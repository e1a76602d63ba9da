import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { expect, it } from 'vitest'
import { startOrderService } from '../testing.ts'

describeOnEveryDatabase('listProducts', emptyDatabase => {
  it('200 page by page, in the order of SKUs', async () => {
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    const skus: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await shop.client.listProducts({ query: { limit: 3, ...(cursor && { cursor }) } })
      if (page.status !== 200) throw new Error(`listProducts answered ${page.status}`)
      skus.push(...page.body.items.map(({ sku }) => sku))
      cursor = page.body.nextCursor
    }
    expect(skus).toEqual(['MUG-BLUE', 'POSTER-BERLIN', 'SAMPLE', 'TEA-GREEN'])
  })

  it('200 with nothing in it, in an installation without sample data', async () => {
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase(), sampleData: false })
    expect(await shop.client.listProducts()).toMatchObject({ status: 200, body: { items: [], nextCursor: null } })
  })

  it('400 invalid-cursor', async () => {
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    expect(await shop.client.listProducts({ query: { cursor: 'nonsense' } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })
})
