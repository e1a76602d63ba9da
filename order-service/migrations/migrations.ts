import { sql } from 'kysely'
import {
  bytewiseText,
  dropColumns,
  dropIndexes,
  dropTables,
  generatedId,
  startIdsAt,
} from 'service-kit/database/columns.ts'
import type { Migrations } from 'service-kit/database/database.ts'
import { eventMigration } from 'service-kit/events/event-tables.ts'
import { publishingMigration } from 'service-kit/events/publishing/publishing-cursor.ts'
import { createIdempotencyKeys } from 'service-kit/idempotency/idempotency-key-store.ts'
import { webhookMigration } from 'service-kit/webhooks/webhook-tables.ts'
import { documentMigration } from './document-rows.ts'
import { jobMigration } from './job-tables.ts'
import {
  addNameKeys,
  addPlacedEvents,
  countUnpaidOrders,
  moveLines,
  recordOpeningBalances,
  removeOpeningBalances,
  restoreLines,
} from './migrated-rows.ts'
import {
  addCustomerChecks,
  createIssuerKeys,
  createLastChangeIndexes,
  createOrderItems,
  createProductIndexes,
  createProducts,
  createTokenRevocations,
  createUnpaidOrders,
  createUserFeed,
  lifecycleColumns,
  listingIndexes,
  partialIndexMigration,
  productIndexes,
  removeCustomerChecks,
} from './migrated-tables.ts'
import { reportMigration } from './report-tables.ts'

const firstOrderId = 101

/** A released migration is never edited. Each change of the tables is a new migration. */
export const migrations: Migrations = dialect => ({
  '0001-products': {
    kind: 'expand',
    up: database => createProducts(database, dialect),
    down: dropTables('products'),
  },
  '0002-orders': {
    kind: 'expand',
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
      await createOrderItems(database)
    },
    down: dropTables('orderItems', 'orders'),
  },
  '0003-stock': {
    kind: 'contract',
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
    down: async database => {
      await dropTables('stockAdjustments')(database)
      await dropColumns('products', 'stock', 'active')(database)
    },
  },
  '0004-order-details': {
    kind: 'expand',
    up: async database => {
      await database.schema.alterTable('orders').addColumn('shippingAddress', 'text').execute()
      await database.schema.alterTable('orders').addColumn('note', 'text').execute()
    },
    down: dropColumns('orders', 'shippingAddress', 'note'),
  },
  '0005-order-lifecycle': {
    kind: 'contract',
    up: async database => {
      for (const [name, type, value] of lifecycleColumns)
        await database.schema
          .alterTable('orders')
          .addColumn(name, type, column => column.notNull().defaultTo(value))
          .execute()
      await database.schema.alterTable('orders').addColumn('cancelReason', 'text').execute()
      await sql`update orders set due = total, ${sql.ref('userAsOf')} = ${sql.ref('createdAt')}`.execute(database)
      await moveLines(database, dialect)
      await database.schema.dropIndex('ordersByUser').execute()
      for (const { name, columns } of listingIndexes)
        await database.schema.createIndex(name).on('orders').columns(columns).execute()

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
    down: async database => {
      await dropTables('orderEvents')(database)
      await dropIndexes(...listingIndexes.map(({ name }) => name))(database)
      await database.schema.createIndex('ordersByUser').on('orders').columns(['userId', 'id']).execute()
      await createOrderItems(database)
      await restoreLines(database, dialect)
      await dropColumns('orders', 'cancelReason', ...lifecycleColumns.map(([name]) => name))(database)
    },
  },
  '0006-idempotency-keys': { kind: 'expand', up: createIdempotencyKeys, down: dropTables('idempotencyKeys') },
  '0007-stock-ledger': {
    kind: 'contract',
    up: async database => {
      await database.schema
        .alterTable('stockAdjustments')
        .addColumn('orderId', 'integer', column => column.references('orders.id'))
        .execute()
      await recordOpeningBalances(database)
      await database.schema.createIndex('stockAdjustmentsBySku').on('stockAdjustments').columns(['sku', 'id']).execute()
    },
    down: async database => {
      await dropIndexes('stockAdjustmentsBySku')(database)
      await removeOpeningBalances(database)
      await dropColumns('stockAdjustments', 'orderId')(database)
    },
  },
  '0008-unpaid-orders': {
    kind: 'contract',
    up: async database => {
      await createUnpaidOrders(database)
      await countUnpaidOrders(database, dialect)
    },
    down: dropTables('unpaidOrders'),
  },
  '0009-orders-by-last-change': {
    kind: 'expand',
    up: createLastChangeIndexes,
    down: dropIndexes('ordersByUpdatedAtId', 'ordersByUserIdUpdatedAtId'),
  },
  '0010-finding-products': {
    kind: 'contract', // a former build would not set the keys
    up: async database => {
      await addNameKeys(database, dialect)
      await createProductIndexes(database)
    },
    down: async database => {
      await dropIndexes(...productIndexes.map(({ name }) => name))(database)
      await dropColumns('products', 'nameKey')(database)
    },
  },
  '0011-issuer-keys': { kind: 'expand', up: createIssuerKeys, down: dropTables('issuerKeys') },
  '0012-token-revocations': { kind: 'expand', up: createTokenRevocations, down: dropTables('tokenRevocations') },
  '0013-customer-checks': { kind: 'expand', up: addCustomerChecks, down: removeCustomerChecks(dialect) },
  '0014-events': eventMigration(dialect),
  '0015-webhooks': webhookMigration(dialect),
  '0016-event-publishing': publishingMigration,
  '0017-user-feed': { kind: 'expand', up: createUserFeed, down: dropTables('userFeed') },
  '0018-order-documents': documentMigration(dialect),
  '0019-indexes-without-new-orders': partialIndexMigration,
  '0020-reports': reportMigration(dialect),
  '0022-jobs': jobMigration(dialect),
})
