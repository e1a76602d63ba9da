import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { testServiceAccount } from '../../user-service/testing.ts'
import { startOrderService, startShop } from '../testing.ts'

describeOnEveryDatabase('listProducts', createDatabase => {
  it('200 page by page, sorted by SKU', async () => {
    await using shop = await startOrderService({ databaseUrl: await createDatabase() })
    const products = await everyItem(query => shop.client.listProducts({ query }), 3)
    const skus = products.map(({ sku }) => sku)
    expect(skus).toHaveLength(12)
    expect(skus).toEqual(skus.toSorted())
  })

  it('200 without products, in an installation without sample data', async () => {
    await using shop = await startOrderService({ databaseUrl: await createDatabase(), sampleData: false })
    expect(await shop.client.listProducts()).toMatchObject({ status: 200, body: { items: [], nextCursor: null } })
  })

  it('400 invalid-cursor', async () => {
    await using shop = await startOrderService({ databaseUrl: await createDatabase() })
    expect(await shop.client.listProducts({ query: { cursor: 'nonsense' } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })

  it('401 invalid-token for a token of the User Service’s audience, although no token is required', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
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
