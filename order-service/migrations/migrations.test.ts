import { sql } from 'kysely'
import { everyItem } from 'service-kit/testing/paging.ts'
import { expect, it } from 'vitest'
import { bodyOf, getStock, usd } from '../orders/testing.ts'
import { adjustmentsOf, sumOfAdjustments } from '../products/testing.ts'
import { startOrderService, startShop } from '../testing.ts'
import {
  createdAt,
  describeOnStoredDatabases,
  fillAfterMigrations,
  firstOrderColumns,
  insertInto,
} from './testing-migrations.ts'

const path = { orderId: 101 }
const firstProductColumns = ['sku', 'name', 'unitPrice', 'currency', 'taxRateBasisPoints', 'version']

describeOnStoredDatabases('0005-order-lifecycle', createDatabase => {
  it('keeps the lines of an existing order, adds the event placed, and the order can be paid', async () => {
    const databaseUrl = await createDatabase()
    await fillAfterMigrations(databaseUrl, 4, async database => {
      await insertInto(
        'orders',
        firstOrderColumns,
        sql`(1, 'John "J." Doe', 'john@example.com', 'created', 'USD', 3290, 530, 3820, 1, ${createdAt}, ${createdAt})`,
      ).execute(database)
      await insertInto(
        'orderItems',
        ['orderId', 'lineId', 'sku', 'name', 'quantity', 'unitPrice', 'tax', 'total'],
        sql`(101, 2, 'TEA-GREEN', 'Green Tea, 100 g', 1, 790, 55, 845),
          (101, 1, 'MUG-BLUE', 'Blue "Mug"', 2, 1250, 475, 2975)`,
      ).execute(database)
    })

    await using shop = await startShop({ databaseUrl, orderTtlHours: 8760 })
    const order = bodyOf(await shop.john.getOrder({ path }))
    const noUnits = { shipped: 0, delivered: 0, returned: 0, cancelled: 0 }
    expect(order).toMatchObject({
      user: { id: 1, name: 'John "J." Doe', version: 1, asOf: createdAt },
      status: 'created',
      paymentStatus: 'unpaid',
      fulfillmentStatus: 'unfulfilled',
      items: [
        { lineId: 1, sku: 'MUG-BLUE', name: 'Blue "Mug"', unitPrice: usd(1250), total: usd(2975), ...noUnits },
        { lineId: 2, sku: 'TEA-GREEN', tax: usd(55), total: usd(845), ...noUnits },
      ],
      totals: { total: usd(3820), paid: usd(0), due: usd(3820) },
      payments: [],
      cancelReason: null,
    })
    const { items } = bodyOf(await shop.john.listOrderEvents({ path }))
    expect(items).toEqual([
      {
        id: 1,
        type: 'placed',
        at: createdAt,
        by: { kind: 'customer', userId: 1 },
        orderId: 101,
        userId: 1,
        version: 1,
        status: 'created',
        total: usd(3820),
        items: [
          { lineId: 1, sku: 'MUG-BLUE', quantity: 2, total: usd(2975) },
          { lineId: 2, sku: 'TEA-GREEN', quantity: 1, total: usd(845) },
        ],
      },
    ])
    const body = { amount: usd(3820), method: 'card', reference: 'x' }
    expect(await shop.staff.recordPayment({ path, body })).toMatchObject({ status: 201, body: { status: 'confirmed' } })
  })
})

describeOnStoredDatabases('0007-stock-ledger', createDatabase => {
  it('adds an opening balance to each product whose stock is not the sum of its adjustments', async () => {
    const databaseUrl = await createDatabase()
    await fillAfterMigrations(databaseUrl, 6, async database => {
      await insertInto(
        'products',
        [...firstProductColumns, 'stock'],
        sql`('OLD-ADJUSTED', 'Adjusted', 100, 'USD', 0, 3, 7), ('OLD-ORDERED', 'Ordered', 100, 'USD', 0, 4, 15),
          ('OLD-PLAIN', 'Plain', 100, 'USD', 0, 1, 120), ('OLD-EMPTY', 'Empty', 100, 'USD', 0, 1, 0),
          ('OLD-SOLD-OUT', 'Sold out', 100, 'USD', 0, 2, 0), ('OLD-UNCOUNTED', 'Uncounted', 100, 'USD', 0, 1, null)`,
      ).execute(database)
      await insertInto(
        'stockAdjustments',
        ['sku', 'delta', 'reason', 'at', 'byUserId'],
        sql`('OLD-ADJUSTED', 9, 'Delivery', ${createdAt}, 2), ('OLD-ADJUSTED', -2, 'Broken', ${createdAt}, 2),
          ('OLD-ORDERED', 5, 'Delivery', ${createdAt}, 2), ('OLD-SOLD-OUT', 3, 'Delivery', ${createdAt}, 2)`,
      ).execute(database)
      const line = {
        ...{ lineId: 1, sku: 'OLD-ORDERED', name: 'Ordered', quantity: 3 },
        ...{ unitPrice: usd(100), tax: usd(0), total: usd(300) },
        ...{ shipped: 0, delivered: 0, returned: 0, cancelled: 0 },
      }
      await insertInto(
        'orders',
        [...firstOrderColumns, 'userAsOf', 'due', 'items'],
        sql`(1, 'John Doe', 'john@example.com', 'created', 'USD', 300, 0, 300, 1, ${createdAt}, ${createdAt},
          ${createdAt}, 300, ${JSON.stringify([line])})`,
      ).execute(database)
    })

    await using shop = await startShop({ databaseUrl, orderTtlHours: 8760 })
    const opening = (delta: number) => ({ delta, reason: 'Opening balance', byUserId: null, orderId: null })
    expect(await adjustmentsOf(shop, 'OLD-ADJUSTED')).toMatchObject([{ delta: -2 }, { delta: 9, orderId: null }])
    expect(await adjustmentsOf(shop, 'OLD-ORDERED')).toMatchObject([opening(10), { delta: 5, byUserId: 2 }])
    expect(await adjustmentsOf(shop, 'OLD-PLAIN')).toMatchObject([opening(120)])
    expect(await adjustmentsOf(shop, 'OLD-SOLD-OUT')).toMatchObject([opening(-3), { delta: 3 }])
    for (const sku of ['OLD-EMPTY', 'OLD-UNCOUNTED']) expect(await adjustmentsOf(shop, sku)).toEqual([])

    await shop.john.cancelOrder({ path, body: { reason: 'Ordered by mistake' } })
    const adjustments = await adjustmentsOf(shop, 'OLD-ORDERED')
    expect(adjustments[0]).toMatchObject({ delta: 3, reason: 'Order cancelled', byUserId: 1, orderId: 101 })
    expect(await getStock(shop, 'OLD-ORDERED')).toBe(18)
    for (const { sku, stock } of await everyItem(query => shop.client.listProducts({ query })))
      if (stock !== null) expect(await sumOfAdjustments(shop, sku), sku).toBe(stock)
  })
})

describeOnStoredDatabases('0010-finding-products', createDatabase => {
  it('finds and sorts every existing product by its name', async () => {
    const databaseUrl = await createDatabase()
    const skus = Array.from({ length: 2001 }, (_, index) => `OLD-${10_000 + index}`)
    await fillAfterMigrations(databaseUrl, 9, async database => {
      const rows = skus.map((sku, index) => sql`(${sku}, ${`Éclair ${9999 - index}`}, 100, 'USD', 0, 1)`)
      for (const part of [rows.slice(0, 1000), rows.slice(1000)])
        await insertInto('products', firstProductColumns, sql.join(part)).execute(database)
    })

    await using shop = await startOrderService({ databaseUrl })
    const found = await everyItem(page =>
      shop.client.listProducts({ query: { sort: 'name', namePrefix: 'éCLAIR', ...page } }),
    )
    expect(found.map(({ sku }) => sku)).toEqual(skus.toReversed())
  })
})
