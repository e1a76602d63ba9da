import { sql } from 'kysely'
import { generatedId, startIdsAt } from 'service-kit/database/columns.ts'
import type { DialectName, Migrations } from 'service-kit/database/database.ts'

const firstOrderId = 101

/** What is released is never edited: a change is another migration. */
export const migrations: Migrations = dialect => ({
  '0001-products': {
    up: async database => {
      await database.schema
        .createTable('products')
        .addColumn('sku', skuType(dialect), column => column.primaryKey())
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
        .addColumn('sku', skuType(dialect), column => column.notNull().references('products.sku'))
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
})

/** SKUs are ASCII; compared byte by byte, they have the same order in every database. */
function skuType(dialect: DialectName) {
  return dialect === 'postgres' ? sql`text collate "C"` : 'text'
}
