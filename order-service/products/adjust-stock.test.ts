import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('adjustStock', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
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

  it('200 for each of many at once, none of which is lost', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => adjust('MUG-WHITE', 1)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(await shop.client.getProduct({ path: { sku: 'MUG-WHITE' } })).toMatchObject({
      body: { stock: 100, version: 21 },
    })
  })

  it('409 stock-below-zero changes nothing', async () => {
    expect(await adjust('TEAPOT-IRON', -13)).toMatchObject({
      status: 409,
      body: { type: '/problems/stock-below-zero', detail: 'There are 12 of TEAPOT-IRON.' },
    })
    expect(await shop.client.getProduct({ path: { sku: 'TEAPOT-IRON' } })).toMatchObject({
      body: { stock: 12, version: 1 },
    })
  })

  it('409 stock-not-counted', async () => {
    expect(await adjust('SAMPLE', 1)).toMatchObject({ status: 409, body: { type: '/problems/stock-not-counted' } })
  })

  it('400 for more than can be counted, 404 product-not-found, 403 for a customer', async () => {
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

describeOnPostgres('an adjustment of the stock', emptyDatabase => {
  it('is kept with its reason and by whom it was made', async () => {
    const databaseUrl = await emptyDatabase()
    await using shop = await startShop({ databaseUrl })
    await shop.staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: -2, reason: 'Broken' } })
    const database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
    const kept = await database.selectFrom('stockAdjustments').selectAll().execute()
    await database.destroy()
    expect(kept).toMatchObject([{ sku: 'MUG-BLUE', delta: -2, reason: 'Broken', byUserId: 2 }])
  })
})
