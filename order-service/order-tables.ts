import type { Kysely } from 'kysely'

/** Parts of the tables that a migration creates and the way back of a migration drops, or the other way round. */

/** The columns that 0005-order-lifecycle adds, with their defaults. */
export const lifecycleColumns: [name: string, type: 'text' | 'integer' | 'bigint', value: string | number][] = [
  ['userVersion', 'integer', 1],
  ['userAsOf', 'text', ''],
  ['paymentStatus', 'text', 'unpaid'],
  ['fulfillmentStatus', 'text', 'unfulfilled'],
  ['paid', 'bigint', 0],
  ['refunded', 'bigint', 0],
  ['due', 'bigint', 0],
  ['items', 'text', '[]'],
  ['payments', 'text', '[]'],
  ['refunds', 'text', '[]'],
  ['shipments', 'text', '[]'],
  ['returns', 'text', '[]'],
]

/** The indexes of the listings of 0005-order-lifecycle. */
export const listingIndexes = [[], ['userId']].flatMap(owner =>
  [[], ['status'], ['paymentStatus'], ['fulfillmentStatus']].map(filter => {
    const columns = [...owner, ...filter, 'createdAt', 'id']
    const name = `ordersBy${columns.map(column => column[0]?.toUpperCase() + column.slice(1)).join('')}`
    return { name, columns }
  }),
)

/** The table of the lines, until 0005-order-lifecycle moves them into the orders. */
export async function createOrderItems(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('orderItems')
    .addColumn('orderId', 'integer', column => column.notNull().references('orders.id'))
    .addColumn('lineId', 'integer', column => column.notNull())
    .addColumn('sku', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('quantity', 'integer', column => column.notNull())
    .addColumn('unitPrice', 'bigint', column => column.notNull())
    .addColumn('tax', 'bigint', column => column.notNull())
    .addColumn('total', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('orderItemsKey', ['orderId', 'lineId'])
    .execute()
}
