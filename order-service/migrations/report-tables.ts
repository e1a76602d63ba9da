import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { bytewiseText, dropTables } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

/** The measures of the tables of figures, all of them numbers that are added up. */
const salesMeasures = ['orders', 'units', 'gross', 'tax', 'cancelledUnits', 'cancelled', 'refunds', 'taxBack']
const progressMeasures = [
  ...['placed', 'paid', 'shipped', 'delivered', 'cancelled'],
  ...['awaitingPayment', 'awaitingShipment', 'awaitingDelivery'],
  ...['secondsToPayment', 'secondsToShipment', 'secondsToDelivery', 'newCustomers', 'returnedCustomers'],
]

/**
 * The tables of the reports. They are empty at first: the service fills them in the background from the stored orders. A
 * former build leaves them alone, and what it changes is in the events that the next build reads.
 */
export function reportMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    up: database => createReportTables(database, dialect),
    down: dropTables(
      ...['reportProgress', 'reportedOrders', 'reportedCustomers'],
      ...['salesFigures', 'progressFigures', 'customerSales'],
    ),
  }
}

async function createReportTables(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const text = bytewiseText(dialect)
  await database.schema
    .createTable('reportProgress')
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('scannedTo', 'integer')
    .execute()
  await sql`insert into ${sql.table('reportProgress')} (position, ${sql.ref('scannedTo')}) values (0, 0)`.execute(
    database,
  )
  await database.schema
    .createTable('reportedOrders')
    .addColumn('orderId', 'integer', column => column.primaryKey())
    .addColumn('facts', 'text', column => column.notNull())
    .execute()
  await database.schema
    .createTable('reportedCustomers')
    .addColumn('userId', 'integer', column => column.primaryKey())
    .addColumn('orders', 'text', column => column.notNull())
    .execute()
  const sales = database.schema
    .createTable('salesFigures')
    .addColumn('dimension', 'text', column => column.notNull())
    .addColumn('span', 'integer', column => column.notNull())
    .addColumn('start', 'integer', column => column.notNull())
    .addColumn('currency', text, column => column.notNull())
    .addColumn('value', text, column => column.notNull())
    .addPrimaryKeyConstraint('salesFiguresKey', ['dimension', 'span', 'start', 'currency', 'value'])
  await withMeasures(sales, salesMeasures).execute()
  const progress = database.schema
    .createTable('progressFigures')
    .addColumn('span', 'integer', column => column.notNull())
    .addColumn('start', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('progressFiguresKey', ['span', 'start'])
  await withMeasures(progress, progressMeasures).execute()
  const customers = database.schema
    .createTable('customerSales')
    .addColumn('currency', text, column => column.notNull())
    .addColumn('userId', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('customerSalesKey', ['currency', 'userId'])
  await withMeasures(customers, ['orders', 'gross', 'net']).execute()
  await database.schema
    .createIndex('customerSalesByNet')
    .on('customerSales')
    .columns(['currency', 'net', 'userId'])
    .execute()
}

type TableBuilder = ReturnType<Kysely<unknown>['schema']['createTable']>

function withMeasures(table: TableBuilder, measures: string[]): TableBuilder {
  return measures.reduce((builder, name) => builder.addColumn(name, 'bigint', column => column.notNull()), table)
}
