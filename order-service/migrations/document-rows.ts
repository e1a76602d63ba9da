import type { Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { dropColumns, dropTables } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

interface FormerColumn {
  name: string
  type: 'text' | 'integer' | 'bigint'
  /** The place of the value in the document. */
  path: string[]
  /** A column without a default is not null, unless it is nullable. */
  defaultTo?: string | number
  isNullable?: true
}

const amounts = ['subtotal', 'tax', 'total', 'paid', 'refunded', 'due']
const parts = ['payments', 'refunds', 'shipments', 'returns']

/** The columns whose values only the document contains since 0018-order-documents. The largest ones come first, for SQLite. */
const formerColumns: FormerColumn[] = [
  ...['items', ...parts].map((name): FormerColumn => ({ name, type: 'text', path: [name], defaultTo: '[]' })),
  ...['shippingAddress', 'note', 'cancelReason'].map(
    (name): FormerColumn => ({ name, type: 'text', path: [name], isNullable: true }),
  ),
  { name: 'userName', type: 'text', path: ['user', 'name'] },
  { name: 'userEmail', type: 'text', path: ['user', 'email'] },
  { name: 'userVersion', type: 'integer', path: ['user', 'version'], defaultTo: 1 },
  { name: 'userAsOf', type: 'text', path: ['user', 'asOf'], defaultTo: '' },
  { name: 'currency', type: 'text', path: ['currency'] },
  ...amounts.map((name, index): FormerColumn => {
    const column = { name, type: 'bigint' as const, path: ['totals', name, 'amount'] }
    return index < 3 ? column : { ...column, defaultTo: 0 }
  }),
]

/** A former build would read and write the columns that this drops. */
export const documentMigration = (dialect: DialectName): Migration => ({
  kind: 'contract',
  up: database => storeDocuments(database, dialect),
  down: database => restoreColumns(database, dialect),
})

const addedColumns = [
  ['actions', 'text', ''],
  ['contractDigest', 'text', ''],
  ['checksum', 'integer', 0],
  ['document', 'text', ''],
] as const

/** Writes each order as one JSON document, which has to be validated at each reading until the order changes. */
async function storeDocuments(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await copyDocuments(database, documentText(dialect))
  await dropColumns('orders', ...formerColumns.map(({ name }) => name))(database)
  for (const [name, type, value] of addedColumns)
    await database.schema
      .alterTable('orders')
      .addColumn(name, type, column => column.notNull().defaultTo(value))
      .execute()
  await sql`update orders set document = copy.document from ${copies} as copy where copy.id = orders.id`.execute(
    database,
  )
  await dropTables(copiesName)(database)
}

async function restoreColumns(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await copyDocuments(database, sql`document`)
  await dropColumns('orders', 'document', 'actions', 'contractDigest', 'checksum')(database)
  for (const { name, type, defaultTo } of formerColumns)
    await database.schema
      .alterTable('orders')
      .addColumn(name, type, column => (defaultTo === undefined ? column : column.notNull().defaultTo(defaultTo)))
      .execute()
  const values = formerColumns.map(({ name, type, path }) => {
    const value = {
      sqlite: sql`json_extract(copy.document, ${sql.lit(`$.${path.join('.')}`)})`,
      postgres: sql`cast(copy.document::json #>> ${sql.lit(`{${path.join(',')}}`)} as ${sql.raw(type)})`,
    }[dialect]
    return sql`${sql.ref(name)} = ${value}`
  })
  await sql`update orders set ${sql.join(values)} from ${copies} as copy where copy.id = orders.id`.execute(database)
  for (const { name, defaultTo, isNullable } of formerColumns)
    if (defaultTo === undefined && !isNullable)
      await sql`alter table orders alter column ${sql.ref(name)} set not null`.execute(database)
  await dropTables(copiesName)(database)
}

const copiesName = 'copiedDocuments'
const copies = sql.table(copiesName)

/** SQLite writes all rows again for each dropped column. Without the documents, the rows are small meanwhile. */
async function copyDocuments(database: Kysely<unknown>, document: RawBuilder<unknown>): Promise<void> {
  await database.schema
    .createTable(copiesName)
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('document', 'text', column => column.notNull())
    .execute()
  await sql`insert into ${copies} (id, document) select id, ${document} from orders`.execute(database)
}

/** The document of a row, with the members in the order of the contract's examples. */
function documentText(dialect: DialectName): RawBuilder<string> {
  const column = (name: string) => sql`cast(${sql.ref(name)} as text)`
  const text = (name: string) =>
    ({ sqlite: sql`json_quote(${sql.ref(name)})`, postgres: sql`cast(to_json(${sql.ref(name)}) as text)` })[dialect]
  const orNull = (value: RawBuilder<unknown>) => sql`coalesce(${value}, 'null')`
  const member = (name: string, value: RawBuilder<unknown>) => sql`${sql.lit(`"${name}":`)} || ${value}`
  const object = (...members: RawBuilder<unknown>[]) => sql`'{' || ${sql.join(members, sql` || ',' || `)} || '}'`
  const texts = (...names: string[]) => names.map(name => member(name, text(name)))
  const money = (name: string) => object(member('amount', column(name)), ...texts('currency'))
  const user = object(
    member('id', column('userId')),
    member('name', text('userName')),
    member('email', text('userEmail')),
    member('version', column('userVersion')),
    member('asOf', text('userAsOf')),
  )
  const customerCheck = sql`case when ${sql.ref('customerCheck')} is null then ''
    else ',' || ${member('customerCheck', text('customerCheck'))} end`
  return object(
    member('userId', column('userId')),
    sql`${member('user', user)} || ${customerCheck}`,
    ...texts('status', 'paymentStatus', 'fulfillmentStatus', 'currency'),
    member('items', column('items')),
    member('totals', object(...amounts.map(name => member(name, money(name))))),
    member('shippingAddress', orNull(column('shippingAddress'))),
    member('note', orNull(text('note'))),
    ...parts.map(name => member(name, column(name))),
    member('cancelReason', orNull(text('cancelReason'))),
    member('version', column('version')),
    ...texts('createdAt', 'updatedAt'),
  ) as RawBuilder<string>
}
