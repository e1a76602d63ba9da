import type { ColumnMetadata, Kysely, RawBuilder, TableMetadata } from 'kysely'
import { sql } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Tables } from '../tables.ts'

/** The user who owns a tenth of all orders. */
export const owner = 7

/** A range of times that contains half of the rows. */
export const times = { from: '2026-11-22T10:00:00.000Z', to: '2026-11-22T11:00:00.000Z' }

const rowCount = 20_000
/** The tables that are filled first, because other tables refer to them. */
const referencedTables = ['products', 'orders', 'webhookEndpoints', 'webhookDeliveries']

/**
 * Adds rows to every table, with frequent and rare values. A column without an expression below gets a value of its
 * type, so that a new table needs no change here.
 */
export async function fillTables(database: Kysely<Tables>, isSqlite: boolean): Promise<void> {
  const tables = await database.introspection.getTables()
  const rank = ({ name }: TableMetadata) =>
    referencedTables.includes(name) ? referencedTables.indexOf(name) : referencedTables.length
  const numbers = isSqlite
    ? sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(rowCount)}) select i from n)`
    : sql`generate_series(1, ${sql.lit(rowCount)}) as i`
  const time = isSqlite
    ? sql`strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-11-22T09:30:00', '+' || (i * 9 / 25) || ' seconds')`
    : sql`to_char(timestamp '2026-11-22 09:30:00' + (i * 9 / 25) * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`
  const filled = tables.filter(({ name }) => !['eventPositions', 'reportProgress'].includes(name)) // have one row already
  for (const table of filled.toSorted((one, other) => rank(one) - rank(other))) {
    const columns = table.columns.filter(isFilled)
    const values = columns.map(column => expressionFor(table, column, time))
    await sql`insert into ${sql.table(table.name)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      select ${sql.join(values)} from ${numbers}`.execute(database)
  }
  await database.updateTable('eventPositions').set({ assigned: rowCount }).execute()
  await database.updateTable('reportProgress').set({ position: rowCount, scannedTo: null }).execute()
  if (!isSqlite) await sql`analyze`.execute(database) // autovacuum would do so later
}

const generatedSku = sql`case when i % 20 = 0 then 'MUG-' else 'SKU-' end || cast(10000000 + i as text)`
/** Whether the status of an order is `created`. Such an order is not shipped, and not paid in full. */
const isCreated = sql`(i % 3 = 2 and i % 100 <> 0)`
const expressions: Record<string, RawBuilder<unknown>> = {
  position: sql`i`, // generated on SQLite
  type: sql`case when i % 100 = 0 then 'order.placed' when i % 5 = 0 then 'order.changed' else 'product.changed' end`,
  subject: sql`case when i % 2000 = 0 then 'orders/101' else 'orders/' || cast(1000 + i as text) end`,
  active: sql`case when i % 50 = 0 then 0 else 1 end`,
  stock: sql`case when i % 3 = 0 then null else i % 1000 end`,
  nameKey: sql`case when i % 20 = 0 then 'BL' else 'TEXT ' end || cast(i as text)`,
  userId: sql`case when i % 10 = 0 or i = 1 then ${sql.lit(owner)} else 10 + i % 500 end`,
  orderId: sql`100 + case when i % 200 = 0 then 1 else i end`,
  sku: sql`case when i % 200 = 0 then 'MUG-BLUE' else ${generatedSku} end`,
  status: sql`case when i % 100 = 0 then 'cancelled' when i % 3 = 0 then 'confirmed'
    when i % 3 = 1 then 'completed' else 'created' end`,
  paymentStatus: sql`case when ${isCreated} then case when i % 70 = 20 then 'partiallyPaid' else 'unpaid' end
    when i % 70 = 0 then 'partiallyPaid' when i % 70 = 10 then 'partiallyRefunded'
    when i % 7 < 3 then 'paid' when i % 7 < 6 then 'unpaid' else 'refunded' end`,
  fulfillmentStatus: sql`case when ${isCreated} then 'unfulfilled' when i % 110 = 0 then 'partiallyShipped' when i % 11 < 5 then 'shipped'
    when i % 11 < 9 then 'delivered' else 'unfulfilled' end`,
  document: sql`'{"user": {"name": "Jane"}}'`,
  dimension: sql`case i % 3 when 0 then 'all' when 1 then 'country' else 'product' end`,
  span: sql`case i % 4 when 0 then 1 when 1 then 4 when 2 then 24 else 96 end`,
  start: sql`i`,
  customerCheck: sql`case i % 13 when 0 then 'pending' when 1 then 'suspended' when 2 then 'gone'
    when 3 then 'confirmed' end`,
}

const types = Object.keys(contract.webhooks)
const eventType = sql`case ${sql.join(
  types.map((type, index) => sql`when i / 2 % ${sql.lit(types.length)} = ${sql.lit(index)} then ${sql.lit(type)}`),
  sql` `,
)} end`

/** Half of the deliveries are to the endpoint of the examples, with each type in each status. */
const deliveryExpressions: Record<string, RawBuilder<unknown>> = {
  endpointId: sql`case when i % 2 = 0 then 1 else 2 + i % 50 end`,
  type: eventType,
  status: sql`case i / 2 / ${sql.lit(types.length)} % 3 when 0 then 'pending' when 1 then 'succeeded' else 'failed' end`,
}

/** The tables with at most one row for a user. */
const tablesByUser = ['unpaidOrders', 'tokenRevocations', 'knownCustomers', 'reportedCustomers', 'customerSales']

/** Whether a column gets a value. Optional columns without an expression keep their default. */
function isFilled({ name, isAutoIncrementing, hasDefaultValue, isNullable }: ColumnMetadata): boolean {
  return !isAutoIncrementing && ((!hasDefaultValue && !isNullable) || name in expressions || name === 'finishedAt')
}

function expressionFor(
  table: TableMetadata,
  { name, dataType }: ColumnMetadata,
  time: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (table.name === 'products' && name === 'sku')
    return sql`case when i = 200 then 'MUG-BLUE' else ${generatedSku} end`
  if (name === 'userId' && tablesByUser.includes(table.name)) return sql`i`
  if (table.name === 'reportedOrders' && name === 'orderId') return sql`100 + i`
  if (table.name === 'reportedCustomers' && name === 'orders') return sql`'[]'`
  if (name === 'finishedAt') return sql`case when i % 5000 <> 0 then '2999' || substr(${time}, 5) end`
  if (/(At|^at)$/.test(name)) return name === 'expiresAt' ? sql`'2999' || substr(${time}, 5)` : time
  if (name === 'secrets' || name === 'errors') return sql`'[]'`
  if (table.name === 'webhookAttempts' && name === 'status') return sql`500`
  if (table.name === 'events' && name === 'type') return eventType
  if (table.name === 'webhookDeliveries' && name in deliveryExpressions) return deliveryExpressions[name] ?? sql`null`
  if (name === 'details' || name === 'data') return sql`'{}'`
  if (table.name === 'events' && name === 'time') return time
  return expressions[name] ?? (/int/i.test(dataType) ? sql`1 + i % 100` : sql`'text ' || cast(i as text)`)
}
