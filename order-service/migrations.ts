import { sql } from 'kysely'
import { generatedId, startIdsAt } from 'service-kit/database/columns.ts'
import type { DialectName, Migrations } from 'service-kit/database/database.ts'
import { createIdempotencyKeys } from 'service-kit/idempotency/idempotency-key-store.ts'
import { addPlacedEvents, countUnpaidOrders, fillNameKeys, moveLines, recordOpeningBalances } from './migrated-rows.ts'

const firstOrderId = 101

/** A released migration is never edited. Each change of the tables is a new migration. */
export const migrations: Migrations = dialect => ({
  '0001-products': {
    up: async database => {
      await database.schema
        .createTable('products')
        .addColumn('sku', bytewiseText(dialect), column => column.primaryKey())
        .addColumn('name', 'text', column => column.notNull())
        .addColumn('unitPrice', 'bigint', column => column.notNull())
        .addColumn('currency', 'text', column => column.notNull())
        .addColumn('taxRateBasisPoints', 'integer', column => column.notNull())
        .addColumn('version', 'integer', column => column.notNull())
        .execute()
    },
  },
  '0002-orders': {
    up: async database => {
      await database.schema
        .createTable('orders')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('userId', 'integer', column => column.notNull())
        .addColumn('userName', 'text', column => column.notNull())
        .addColumn('userEmail', 'text', column => column.notNull())
        .addColumn('status', 'text', column => column.notNull())
        .addColumn('currency', 'text', column => column.notNull())
        .addColumn('subtotal', 'bigint', column => column.notNull())
        .addColumn('tax', 'bigint', column => column.notNull())
        .addColumn('total', 'bigint', column => column.notNull())
        .addColumn('version', 'integer', column => column.notNull())
        .addColumn('createdAt', 'text', column => column.notNull())
        .addColumn('updatedAt', 'text', column => column.notNull())
        .execute()
      await startIdsAt(database, dialect, 'orders', firstOrderId)
      await database.schema.createIndex('ordersByUser').on('orders').columns(['userId', 'id']).execute()
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
    },
  },
  '0003-stock': {
    up: async database => {
      await database.schema.alterTable('products').addColumn('stock', 'integer').execute()
      await database.schema
        .alterTable('products')
        .addColumn('active', 'integer', column => column.notNull().defaultTo(1))
        .execute()
      await database.schema
        .createTable('stockAdjustments')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('sku', bytewiseText(dialect), column => column.notNull().references('products.sku'))
        .addColumn('delta', 'integer', column => column.notNull())
        .addColumn('reason', 'text', column => column.notNull())
        .addColumn('at', 'text', column => column.notNull())
        .addColumn('byUserId', 'integer')
        .execute()
    },
  },
  '0004-order-details': {
    up: async database => {
      await database.schema.alterTable('orders').addColumn('shippingAddress', 'text').execute()
      await database.schema.alterTable('orders').addColumn('note', 'text').execute()
    },
  },
  '0005-order-lifecycle': {
    up: async database => {
      const columns: [name: string, type: 'text' | 'integer' | 'bigint', value: string | number][] = [
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
      for (const [name, type, value] of columns)
        await database.schema
          .alterTable('orders')
          .addColumn(name, type, column => column.notNull().defaultTo(value))
          .execute()
      await database.schema.alterTable('orders').addColumn('cancelReason', 'text').execute()
      await sql`update orders set due = total, ${sql.ref('userAsOf')} = ${sql.ref('createdAt')}`.execute(database)
      await moveLines(database, dialect)

      await database.schema.dropIndex('ordersByUser').execute()
      for (const owner of [[], ['userId']])
        for (const filter of [[], ['status'], ['paymentStatus'], ['fulfillmentStatus']]) {
          const columns = [...owner, ...filter, 'createdAt', 'id']
          const name = `ordersBy${columns.map(column => column[0]?.toUpperCase() + column.slice(1)).join('')}`
          await database.schema.createIndex(name).on('orders').columns(columns).execute()
        }

      await database.schema
        .createTable('orderEvents')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('orderId', 'integer', column => column.notNull().references('orders.id'))
        .addColumn('userId', 'integer', column => column.notNull())
        .addColumn('type', 'text', column => column.notNull())
        .addColumn('at', 'text', column => column.notNull())
        .addColumn('byKind', 'text', column => column.notNull())
        .addColumn('byUserId', 'integer')
        .addColumn('version', 'integer', column => column.notNull())
        .addColumn('status', 'text', column => column.notNull())
        .addColumn('details', 'text', column => column.notNull())
        .execute()
      await database.schema.createIndex('orderEventsByOrder').on('orderEvents').columns(['orderId', 'id']).execute()
      await addPlacedEvents(database, dialect)
    },
  },
  '0006-idempotency-keys': { up: createIdempotencyKeys },
  '0007-stock-ledger': {
    up: async database => {
      await database.schema
        .alterTable('stockAdjustments')
        .addColumn('orderId', 'integer', column => column.references('orders.id'))
        .execute()
      await recordOpeningBalances(database)
      await database.schema.createIndex('stockAdjustmentsBySku').on('stockAdjustments').columns(['sku', 'id']).execute()
    },
  },
  '0008-unpaid-orders': {
    up: async database => {
      await database.schema
        .createTable('unpaidOrders')
        .addColumn('userId', 'integer', column => column.primaryKey())
        .addColumn('count', 'integer', column => column.notNull())
        .execute()
      await countUnpaidOrders(database, dialect)
    },
  },
  '0009-orders-by-last-change': {
    up: async database => {
      await database.schema.createIndex('ordersByUpdatedAtId').on('orders').columns(['updatedAt', 'id']).execute()
      await database.schema
        .createIndex('ordersByUserIdUpdatedAtId')
        .on('orders')
        .columns(['userId', 'updatedAt', 'id'])
        .execute()
    },
  },
  '0012-finding-products': {
    up: async database => {
      await database.schema
        .alterTable('products')
        .addColumn('nameKey', bytewiseText(dialect), column => column.notNull().defaultTo(''))
        .execute()
      await fillNameKeys(database)
      for (const sortKey of [[], ['nameKey'], ['stock']]) {
        const columns = ['active', ...sortKey, 'sku']
        const name = `productsBy${columns.map(column => column[0]?.toUpperCase() + column.slice(1)).join('')}`
        const index = database.schema.createIndex(name).on('products').columns(columns)
        await (sortKey[0] === 'stock' ? index.where('stock', 'is not', null) : index).execute()
      }
    },
  },
  '0015-issuer-keys': {
    up: async database => {
      await database.schema
        .createTable('issuerKeys')
        .addColumn('url', 'text', column => column.primaryKey())
        .addColumn('issuer', 'text', column => column.notNull())
        .addColumn('keys', 'text', column => column.notNull())
        .addColumn('fetchedAt', 'text', column => column.notNull())
        .execute()
    },
  },
  '0016-token-revocations': {
    up: async database => {
      await database.schema
        .createTable('tokenRevocations')
        .addColumn('userId', 'integer', column => column.primaryKey())
        .addColumn('generation', 'integer', column => column.notNull())
        .addColumn('revokedAt', 'text', column => column.notNull())
        .execute()
      await database.schema
        .createIndex('tokenRevocationsByRevokedAt')
        .on('tokenRevocations')
        .column('revokedAt')
        .execute()
    },
  },
})

/** The collation "C" compares bytes as SQLite does, so that texts sort alike in both databases. */
function bytewiseText(dialect: DialectName) {
  return dialect === 'postgres' ? sql`text collate "C"` : 'text'
}
