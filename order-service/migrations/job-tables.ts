import { dropTables, generatedId } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

/** The jobs that import files. A former build leaves them alone, and a later one continues them. */
export function jobMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    async up(database) {
      await database.schema
        .createTable('jobs')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('status', 'text', column => column.notNull())
        .addColumn('mediaType', 'text', column => column.notNull())
        .addColumn('allOrNothing', 'integer', column => column.notNull())
        .addColumn('byUserId', 'integer')
        .addColumn('body', 'text', column => column.notNull())
        .addColumn('total', 'integer')
        .addColumn('processed', 'integer', column => column.notNull())
        .addColumn('failed', 'integer', column => column.notNull())
        .addColumn('errors', 'text', column => column.notNull())
        .addColumn('createdAt', 'text', column => column.notNull())
        .addColumn('finishedAt', 'text')
        .execute()
      await database.schema.createIndex('jobsByFinishedAtId').on('jobs').columns(['finishedAt', 'id']).execute()
    },
    down: dropTables('jobs'),
  }
}
