import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { expect, it } from 'vitest'
import { testServiceAccount } from '../../user-service/testing.ts'
import { startOrderService, startShop } from '../testing.ts'

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
    expect(skus).toHaveLength(12)
    expect(skus).toEqual(skus.toSorted())
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

  it('401 invalid-token for one that is for the User Service alone, though none is needed', async () => {
    await using shop = await startShop({ databaseUrl: await emptyDatabase() })
    const { clientId, clientSecret } = testServiceAccount
    const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const issued = await shop.users.client.issueToken({ body })
    const token = issued.status === 200 ? issued.body.access_token : ''
    expect(await shop.users.as(token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(await shop.as(token).listProducts()).toMatchObject({
      status: 401,
      body: { type: '/problems/invalid-token' },
    })
  })
})
