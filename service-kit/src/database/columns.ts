import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DialectName } from './database.ts'

/** A primary key that the database counts up, never giving out a number twice. */
export function generatedId(dialect: DialectName): (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder {
  return column =>
    dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedByDefaultAsIdentity()
}

/** Has the generated ids of a new table start at a number. */
export async function startIdsAt(database: Kysely<unknown>, dialect: DialectName, table: string, first: number) {
  const statement =
    dialect === 'sqlite'
      ? sql`insert into sqlite_sequence (name, seq) values (${table}, ${first - 1})`
      : sql`alter table ${sql.table(table)} alter column id restart with ${sql.lit(first)}`
  await statement.execute(database)
}
