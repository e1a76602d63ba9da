import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { bytewiseText, dropColumns, dropIndexes, dropTables } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

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

const filterIndexes = listingIndexes.filter(({ columns }) => /(payment|fulfillment)Status/.test(columns.join()))

/** The indexes of the payment and fulfillment status without new orders, so that placing an order adds no entries. */
export const partialIndexMigration: Migration = {
  kind: 'contract', // a former build would not use them
  up: async database => {
    for (const { name, columns } of filterIndexes) {
      await database.schema.dropIndex(name).execute()
      const isNotNew = sql<boolean>`not (${sql.ref('status')} = 'created' and ${sql.ref('paymentStatus')} = 'unpaid')`
      await database.schema.createIndex(name).on('orders').columns(columns).where(isNotNew).execute()
    }
  },
  down: async database => {
    for (const { name, columns } of filterIndexes) {
      await database.schema.dropIndex(name).execute()
      await database.schema.createIndex(name).on('orders').columns(columns).execute()
    }
  },
}

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

/**
 * The indexes of 0013-customer-checks. They contain only the orders that were placed with stored data. The index with the user
 * is created first, because SQLite without statistics prefers it only then.
 */
const customerCheckIndexes = [['userId'], []].map(owner =>
  indexOn('orders', [...owner, 'customerCheck', 'createdAt', 'id']),
)

export async function addCustomerChecks(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('knownCustomers')
    .addColumn('userId', 'integer', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('asOf', 'text', column => column.notNull())
    .execute()
  await database.schema.createIndex('knownCustomersByAsOf').on('knownCustomers').column('asOf').execute()
  await database.schema
    .createTable('leases')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('holder', 'text', column => column.notNull())
    .addColumn('heldUntil', 'text', column => column.notNull())
    .execute()
  await database.schema.alterTable('orders').addColumn('customerCheck', 'text').execute()
  for (const { name, columns } of customerCheckIndexes) {
    const index = database.schema.createIndex(name).on('orders').columns(columns)
    await index.where('customerCheck', 'is not', null).execute()
  }
}

/** The former tables have no customer check: its events become changes without an effect. */
export function removeCustomerChecks(dialect: DialectName): (database: Kysely<unknown>) => Promise<void> {
  const withoutCheck = {
    sqlite: sql`json_remove(details, '$.customerCheck')`,
    postgres: sql`(details::jsonb - 'customerCheck')::text`,
  }[dialect]
  return async database => {
    await sql`update ${sql.ref('orderEvents')} set details = ${withoutCheck}
      where details like '%"customerCheck":%'`.execute(database)
    await dropIndexes(...customerCheckIndexes.map(({ name }) => name))(database)
    await dropColumns('orders', 'customerCheck')(database)
    await dropTables('leases', 'knownCustomers')(database)
  }
}

export async function createLastChangeIndexes(database: Kysely<unknown>): Promise<void> {
  await database.schema.createIndex('ordersByUpdatedAtId').on('orders').columns(['updatedAt', 'id']).execute()
  await database.schema
    .createIndex('ordersByUserIdUpdatedAtId')
    .on('orders')
    .columns(['userId', 'updatedAt', 'id'])
    .execute()
}

export async function createUserFeed(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('userFeed')
    .addColumn('url', 'text', column => column.primaryKey())
    .addColumn('cursor', 'text', column => column.notNull())
    .execute()
}

export async function createUnpaidOrders(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('unpaidOrders')
    .addColumn('userId', 'integer', column => column.primaryKey())
    .addColumn('count', 'integer', column => column.notNull())
    .execute()
}
