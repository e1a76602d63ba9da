import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DialectName } from './database.ts'

/** Declares a generated primary key. The database counts it up and never reuses a value. */
export function generatedId(dialect: DialectName): (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder {
  return column =>
    dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedByDefaultAsIdentity()
}

/** A text with the collation "C", which compares bytes as SQLite does, so that texts sort alike in both databases. */
export function bytewiseText(dialect: DialectName) {
  return dialect === 'postgres' ? sql`text collate "C"` : 'text'
}

/** Sets the first generated id of a new table. */
export async function startIdsAt(database: Kysely<unknown>, dialect: DialectName, table: string, firstId: number) {
  const statement =
    dialect === 'sqlite'
      ? sql`insert into sqlite_sequence (name, seq) values (${table}, ${firstId - 1})`
      : sql`alter table ${sql.table(table)} alter column id restart with ${sql.lit(firstId)}`
  await statement.execute(database)
}

/** The way back of a migration that only adds tables. */
export function dropTables(...tables: string[]): (database: Kysely<unknown>) => Promise<void> {
  return async database => {
    for (const table of tables) await database.schema.dropTable(table).execute()
  }
}

export function dropIndexes(...indexes: string[]): (database: Kysely<unknown>) => Promise<void> {
  return async database => {
    for (const index of indexes) await database.schema.dropIndex(index).execute()
  }
}

/** Indexes of the columns have to be dropped before. */
export function dropColumns(table: string, ...columns: string[]): (database: Kysely<unknown>) => Promise<void> {
  return async database => {
    for (const column of columns) await database.schema.alterTable(table).dropColumn(column).execute()
  }
}
