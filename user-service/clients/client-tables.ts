import { bytewiseText, dropIndexes, dropTables } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

/** Creates the tables of OAuth clients and of authorization codes. */
export function browserSignInMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    up: async database => {
      await database.schema
        .createTable('oauthClients')
        .addColumn('clientId', bytewiseText(dialect), column => column.primaryKey())
        .addColumn('name', 'text', column => column.notNull())
        .addColumn('type', 'text', column => column.notNull())
        .addColumn('redirectUris', 'text', column => column.notNull())
        .addColumn('secretHash', 'text')
        .addColumn('version', 'integer', column => column.notNull())
        .addColumn('createdAt', 'text', column => column.notNull())
        .addColumn('updatedAt', 'text', column => column.notNull())
        .execute()
      await database.schema
        .createTable('authorizationCodes')
        .addColumn('hash', 'text', column => column.primaryKey())
        .addColumn('familyId', 'text', column => column.notNull())
        .addColumn('userId', 'integer', column => column.notNull().references('users.id').onDelete('cascade'))
        .addColumn('clientId', 'text', column => column.notNull())
        .addColumn('redirectUri', 'text', column => column.notNull())
        .addColumn('codeChallenge', 'text', column => column.notNull())
        .addColumn('scope', 'text', column => column.notNull())
        .addColumn('nonce', 'text')
        .addColumn('sessionEpoch', 'integer', column => column.notNull())
        .addColumn('signedInAt', 'text', column => column.notNull())
        .addColumn('expiresAt', 'text', column => column.notNull())
        .addColumn('usedAt', 'text')
        .execute()
      for (const column of ['userId', 'clientId', 'expiresAt'] as const)
        await database.schema
          .createIndex(`authorizationCodesBy${column}`)
          .on('authorizationCodes')
          .column(column)
          .execute()
      await database.schema.createIndex('refreshTokensByclientId').on('refreshTokens').column('clientId').execute()
    },
    down: async database => {
      await dropIndexes('refreshTokensByclientId')(database)
      await dropTables('authorizationCodes', 'oauthClients')(database)
    },
  }
}
