import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { bytewiseText } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import { nameKeyOf } from '../products/name-key.ts'

/** The JSON functions of each database. Only their names differ. */
const jsonFunctions = {
  sqlite: { object: sql.raw('json_object'), array: sql.raw('json_group_array') },
  postgres: { object: sql.raw('jsonb_build_object'), array: sql.raw('jsonb_agg') },
}

/** Moves the lines of the orders from their own table to a JSON column of the orders. */
export async function moveLines(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { object, array } = jsonFunctions[dialect]
  const ref = sql.ref
  const money = (column: string) => sql`${object}('amount', ${ref(column)}, 'currency', ${ref('orders.currency')})`
  const line = sql`${object}(
    'lineId', ${ref('lineId')}, 'sku', sku, 'name', name, 'quantity', quantity,
    'unitPrice', ${money('unitPrice')}, 'tax', ${money('line.tax')}, 'total', ${money('line.total')},
    'shipped', 0, 'delivered', 0, 'returned', 0, 'cancelled', 0)`
  await sql`update orders set items = cast((
    select ${array}(${line} order by ${ref('lineId')}) from ${ref('orderItems')} as line
    where line.${ref('orderId')} = orders.id) as text)`.execute(database)
  await database.schema.dropTable('orderItems').execute()
}

/** Moves the lines back to their own table, without the units that it has no column for. */
export async function restoreLines(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { ref } = sql
  const [lines, member, amount] = {
    sqlite: [
      sql`json_each(orders.items)`,
      (name: string) => sql`json_extract(line.value, ${sql.lit(`$.${name}`)})`,
      (name: string) => sql`json_extract(line.value, ${sql.lit(`$.${name}.amount`)})`,
    ] as const,
    postgres: [
      sql`jsonb_array_elements(orders.items::jsonb)`,
      (name: string) => sql`line.value ->> ${sql.lit(name)}`,
      (name: string) => sql`line.value -> ${sql.lit(name)} ->> 'amount'`,
    ] as const,
  }[dialect]
  const integer = (name: string) => sql`cast(${member(name)} as integer)`
  const money = (name: string) => sql`cast(${amount(name)} as bigint)`
  const columns = ['orderId', 'lineId', 'sku', 'name', 'quantity', 'unitPrice', 'tax', 'total']
  await sql`insert into ${ref('orderItems')} (${sql.join(columns.map(column => ref(column)))})
    select orders.id, ${integer('lineId')}, ${member('sku')}, ${member('name')}, ${integer('quantity')},
      ${money('unitPrice')}, ${money('tax')}, ${money('total')}
    from orders, ${lines} as line`.execute(database)
}

/** Adds the event `placed` to the orders that existed before the audit trail. */
export async function addPlacedEvents(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { object, array } = jsonFunctions[dialect]
  const ref = sql.ref
  const lines = { sqlite: sql`json_each(orders.items)`, postgres: sql`jsonb_array_elements(orders.items::jsonb)` }[
    dialect
  ]
  const part = (name: string) =>
    ({ sqlite: sql`json_extract(line.value, ${sql.lit(`$.${name}`)})`, postgres: sql`line.value -> ${sql.lit(name)}` })[
      dialect
    ]
  const total = dialect === 'sqlite' ? sql`json(${part('total')})` : part('total')
  const line = sql`${object}('lineId', ${part('lineId')}, 'sku', ${part('sku')}, 'quantity', ${part('quantity')}, 'total', ${total})`
  await sql`insert into ${ref('orderEvents')}
    (${ref('orderId')}, ${ref('userId')}, type, at, ${ref('byKind')}, ${ref('byUserId')}, version, status, details)
    select id, ${ref('userId')}, 'placed', ${ref('createdAt')}, 'customer', ${ref('userId')}, 1, 'created',
      cast(${object}(
        'total', ${object}('amount', total, 'currency', currency),
        'items', (select ${array}(${line}) from ${lines} as line)) as text)
    from orders order by id`.execute(database)
}

/**
 * Adds an adjustment to each product whose stock is not the sum of its adjustments, because neither orders nor the
 * initial stock were recorded before.
 */
export async function recordOpeningBalances(database: Kysely<unknown>): Promise<void> {
  const { ref } = sql
  const recorded = sql`(select coalesce(sum(delta), 0) from ${ref('stockAdjustments')} as adjustment
    where adjustment.sku = products.sku)`
  await sql`insert into ${ref('stockAdjustments')} (sku, delta, reason, at)
    select sku, stock - ${recorded}, 'Opening balance', ${sql.lit(new Date().toISOString())}
    from products where stock is not null and stock <> ${recorded} order by sku`.execute(database)
}

export async function removeOpeningBalances(database: Kysely<unknown>): Promise<void> {
  await sql`delete from ${sql.ref('stockAdjustments')}
    where reason = 'Opening balance' and ${sql.ref('byUserId')} is null and ${sql.ref('orderId')} is null`.execute(
    database,
  )
}

/** Counts the unpaid orders of each customer that hold units of a counted stock. */
export async function countUnpaidOrders(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { ref } = sql
  const skus = {
    sqlite: sql`(select json_extract(value, '$.sku') from json_each(orders.items))`,
    postgres: sql`(select value ->> 'sku' from jsonb_array_elements(orders.items::jsonb))`,
  }[dialect]
  await sql`insert into ${ref('unpaidOrders')} (${ref('userId')}, count)
    select ${ref('userId')}, count(*) from orders
    where status = 'created'
      and exists (select 1 from products where stock is not null and sku in ${skus})
    group by ${ref('userId')}`.execute(database)
}

const batchSize = 1000

/** Adds the sort keys of the names to all products, a batch at a time. */
export async function addNameKeys(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await database.schema
    .alterTable('products')
    .addColumn('nameKey', bytewiseText(dialect), column => column.notNull().defaultTo(''))
    .execute()
  const { ref } = sql
  let after = ''
  for (;;) {
    const { rows } = await sql<{ sku: string; name: string }>`select sku, name from products
      where sku > ${after} order by sku limit ${sql.lit(batchSize)}`.execute(database)
    const last = rows.at(-1)
    if (!last) return
    const keys = rows.map(({ sku, name }) => sql`(${sku}, ${nameKeyOf(name)})`)
    await sql`with keys (sku, key) as (values ${sql.join(keys)})
      update products set ${ref('nameKey')} = keys.key from keys where keys.sku = products.sku`.execute(database)
    after = last.sku
  }
}
