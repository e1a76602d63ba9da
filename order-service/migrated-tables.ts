import type { Kysely } from 'kysely'
import { bytewiseText } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'

/** Parts of the tables that a migration creates and the way back of a migration drops, or the other way round. */

export async function createProducts(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await database.schema
    .createTable('products')
    .addColumn('sku', bytewiseText(dialect), column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('unitPrice', 'bigint', column => column.notNull())
    .addColumn('currency', 'text', column => column.notNull())
    .addColumn('taxRateBasisPoints', 'integer', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .execute()
}

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
  [[], ['status'], ['paymentStatus'], ['fulfillmentStatus']].map(filter =>
    indexOn('orders', [...owner, ...filter, 'createdAt', 'id']),
  ),
)

/** The indexes of 0010-finding-products. The one with the stock contains only counted stocks. */
export const productIndexes = [[], ['nameKey'], ['stock']].map(sortKey =>
  indexOn('products', ['active', ...sortKey, 'sku']),
)

export async function createProductIndexes(database: Kysely<unknown>): Promise<void> {
  for (const { name, columns } of productIndexes) {
    const index = database.schema.createIndex(name).on('products').columns(columns)
    await (columns.includes('stock') ? index.where('stock', 'is not', null) : index).execute()
  }
}

function indexOn(table: string, columns: string[]): { name: string; columns: string[] } {
  return { name: `${table}By${columns.map(column => column[0]?.toUpperCase() + column.slice(1)).join('')}`, columns }
}

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

export async function createIssuerKeys(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('issuerKeys')
    .addColumn('url', 'text', column => column.primaryKey())
    .addColumn('issuer', 'text', column => column.notNull())
    .addColumn('keys', 'text', column => column.notNull())
    .addColumn('fetchedAt', 'text', column => column.notNull())
    .execute()
}

export async function createTokenRevocations(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('tokenRevocations')
    .addColumn('userId', 'integer', column => column.primaryKey())
    .addColumn('generation', 'integer', column => column.notNull())
    .addColumn('revokedAt', 'text', column => column.notNull())
    .execute()
  await database.schema.createIndex('tokenRevocationsByRevokedAt').on('tokenRevocations').column('revokedAt').execute()
}
