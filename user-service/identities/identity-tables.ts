import { dropTables } from 'service-kit/database/columns.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

/** Creates the tables of the people of an OpenID provider, and of its keys. The rows of erased users remain: no foreign key. */
export const identityMigration: Migration = {
  kind: 'expand',
  up: async database => {
    await database.schema
      .createTable('identities')
      .addColumn('hash', 'text', column => column.primaryKey())
      .addColumn('userId', 'integer', column => column.notNull().unique())
      .execute()
    await database.schema
      .createTable('providerKeys')
      .addColumn('url', 'text', column => column.primaryKey())
      .addColumn('keys', 'text', column => column.notNull())
      .addColumn('fetchedAt', 'text', column => column.notNull())
      .execute()
  },
  down: dropTables('identities', 'providerKeys'),
}
