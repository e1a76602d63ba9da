import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { migrations } from '../migrations/migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('adjustStock', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  const adjust = (sku: string, delta: number) =>
    shop.staff.adjustStock({ path: { sku }, body: { delta, reason: 'Counted again' } })

  it('200 with the new stock, and a new version', async () => {
    expect(await adjust('MUG-BLUE', 40)).toMatchObject({
      status: 200,
      headers: { ETag: '"2"' },
      body: { sku: 'MUG-BLUE', stock: 160, version: 2 },
    })
    expect(await adjust('MUG-BLUE', -160)).toMatchObject({ status: 200, body: { stock: 0, version: 3 } })
  })

  it('200 for each of 20 concurrent adjustments, and no update is lost', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => adjust('MUG-WHITE', 1)))
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(await shop.client.getProduct({ path: { sku: 'MUG-WHITE' } })).toMatchObject({
      body: { stock: 100, version: 21 },
    })
  })

  it('409 stock-below-zero, and the stock stays the same', async () => {
    expect(await adjust('TEAPOT-IRON', -13)).toMatchObject({
      status: 409,
      body: { type: '/problems/stock-below-zero', detail: 'The stock of TEAPOT-IRON is 12.' },
    })
    expect(await shop.client.getProduct({ path: { sku: 'TEAPOT-IRON' } })).toMatchObject({
      body: { stock: 12, version: 1 },
    })
  })

  it('409 stock-not-counted', async () => {
    expect(await adjust('SAMPLE', 1)).toMatchObject({ status: 409, body: { type: '/problems/stock-not-counted' } })
  })

  it('400 above the maximum stock, 404 product-not-found, 403 for a customer', async () => {
    expect(await adjust('TRAY-OAK', 1_000_000_000)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/delta' }] },
    })
    expect(await adjust('NO-SUCH-SKU', 1)).toMatchObject({ status: 404 })
    const body = { delta: 1, reason: 'Mine' }
    expect(await shop.john.adjustStock({ path: { sku: 'TRAY-OAK' }, body })).toMatchObject({ status: 403 })
    expect(await shop.client.getProduct({ path: { sku: 'TRAY-OAK' } })).toMatchObject({ body: { stock: 15 } })
  })
})

describeOnPostgres('the stored adjustments', createDatabase => {
  it('contain the initial stock of each counted product, and the adjustment with its reason and user', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    await shop.staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: -2, reason: 'Broken' } })
    const database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
    const stored = await database.selectFrom('stockAdjustments').selectAll().orderBy('id').execute()
    const counted = await database.selectFrom('products').select('sku').where('stock', 'is not', null).execute()
    await database.destroy()
    const initial = stored.slice(0, -1)
    expect(initial.map(({ sku }) => sku).sort()).toEqual(counted.map(({ sku }) => sku).sort())
    for (const adjustment of initial)
      expect(adjustment).toMatchObject({ reason: 'Initial stock', byUserId: null, orderId: null })
    expect(stored.at(-1)).toMatchObject({ sku: 'MUG-BLUE', delta: -2, reason: 'Broken', byUserId: 2, orderId: null })
  })
})
