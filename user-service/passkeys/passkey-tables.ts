import { dropTables, generatedId } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

/** Creates the tables of passkeys and of their challenges. */
export function passkeyMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    up: async database => {
      await database.schema
        .createTable('passkeys')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('userId', 'integer', column => column.notNull().references('users.id').onDelete('cascade'))
        .addColumn('name', 'text', column => column.notNull())
        .addColumn('credentialId', 'text', column => column.notNull().unique())
        .addColumn('publicKey', 'text', column => column.notNull())
        .addColumn('counter', 'bigint', column => column.notNull())
        .addColumn('deviceType', 'text', column => column.notNull())
        .addColumn('backedUp', 'integer', column => column.notNull())
        .addColumn('transports', 'text', column => column.notNull())
        .addColumn('createdAt', 'text', column => column.notNull())
        .addColumn('lastUsedAt', 'text')
        .execute()
      await database.schema.createIndex('passkeysByUser').on('passkeys').columns(['userId', 'id']).execute()
      await database.schema
        .createTable('passkeyChallenges')
        .addColumn('hash', 'text', column => column.primaryKey())
        .addColumn('holder', 'text', column => column.notNull())
        .addColumn('expiresAt', 'text', column => column.notNull())
        .execute()
      await database.schema
        .createIndex('passkeyChallengesByExpiresAt')
        .on('passkeyChallenges')
        .column('expiresAt')
        .execute()
    },
    down: dropTables('passkeyChallenges', 'passkeys'),
  }
}
