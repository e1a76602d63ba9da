import { generatedId, startIdsAt } from 'service-kit/database/columns.ts'
import type { Migrations } from 'service-kit/database/database.ts'

const firstRegisteredId = 2 // 1 is the sample user's

/** What is released is never edited: a change is another migration. */
export const migrations: Migrations = dialect => ({
  '0001-users': {
    up: async database => {
      await database.schema
        .createTable('users')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('name', 'text', column => column.notNull())
        .addColumn('email', 'text', column => column.notNull().unique())
        .addColumn('version', 'integer', column => column.notNull())
        .addColumn('createdAt', 'text', column => column.notNull())
        .addColumn('updatedAt', 'text', column => column.notNull())
        .execute()
      await startIdsAt(database, dialect, 'users', firstRegisteredId)
    },
  },
})
