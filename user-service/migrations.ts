import { sql } from 'kysely'
import { dropColumns, dropIndexes, dropTables, generatedId, startIdsAt } from 'service-kit/database/columns.ts'
import type { Migrations } from 'service-kit/database/database.ts'
import { eventMigration } from 'service-kit/events/event-tables.ts'
import { publishingMigration } from 'service-kit/events/publishing/publishing-cursor.ts'
import { createIdempotencyKeys } from 'service-kit/idempotency/idempotency-key-store.ts'
import { webhookMigration } from 'service-kit/webhooks/webhook-tables.ts'
import { browserSignInMigration } from './clients/client-tables.ts'
import { identityMigration } from './identities/identity-tables.ts'
import { passkeyMigration } from './passkeys/passkey-tables.ts'

const firstRegisteredId = 2 // the sample user has id 1

/** A released migration must not be edited. A change needs a new migration. */
export const migrations: Migrations = dialect => ({
  '0001-users': {
    kind: 'expand',
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
    down: dropTables('users'),
  },
  '0002-accounts': {
    kind: 'contract',
    up: async database => {
      // A bytewise comparison gives the same order of names on both databases.
      const nameKeyType = dialect === 'postgres' ? sql`text collate "C"` : 'text'
      const addText = (column: string, defaultValue: string) =>
        database.schema
          .alterTable('users')
          .addColumn(column, 'text', added => added.notNull().defaultTo(defaultValue))
          .execute()
      await database.schema
        .alterTable('users')
        .addColumn('nameKey', nameKeyType, added => added.notNull().defaultTo(''))
        .execute()
      await addText('emailKey', '')
      await addText('roles', '["customer"]')
      await addText('status', 'active')
      await addText('addresses', '[]')
      await database.schema.alterTable('users').addColumn('passwordHash', 'text').execute()
      await database.schema
        .alterTable('users')
        .addColumn('sessionEpoch', 'integer', added => added.notNull().defaultTo(1))
        .execute()
      await sql`update "users" set "nameKey" = lower("name"), "emailKey" = lower("email")`.execute(database)
      await database.schema.createIndex('usersByEmail').unique().on('users').column('emailKey').execute()
      await database.schema.createIndex('usersByName').on('users').columns(['nameKey', 'id']).execute()
      await database.schema.createIndex('usersByStatus').on('users').columns(['status', 'id']).execute()
    },
    down: async database => {
      await dropIndexes('usersByEmail', 'usersByName', 'usersByStatus')(database)
      const texts = ['nameKey', 'emailKey', 'roles', 'status', 'addresses', 'passwordHash']
      await dropColumns('users', ...texts, 'sessionEpoch')(database)
    },
  },
  '0003-user-events': {
    kind: 'expand',
    up: async database => {
      await database.schema
        .createTable('userEvents')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('userId', 'integer', column => column.notNull())
        .addColumn('type', 'text', column => column.notNull())
        .addColumn('at', 'text', column => column.notNull())
        .addColumn('byKind', 'text', column => column.notNull())
        .addColumn('byUserId', 'integer')
        .addColumn('before', 'text')
        .addColumn('after', 'text')
        .execute()
      await database.schema.createIndex('userEventsByUser').on('userEvents').columns(['userId', 'id']).execute()
    },
    down: dropTables('userEvents'),
  },
  '0004-tokens': {
    kind: 'expand',
    up: async database => {
      await database.schema
        .createTable('refreshTokens')
        .addColumn('hash', 'text', column => column.primaryKey())
        .addColumn('familyId', 'text', column => column.notNull())
        .addColumn('userId', 'integer', column => column.notNull().references('users.id').onDelete('cascade'))
        .addColumn('clientId', 'text', column => column.notNull())
        .addColumn('scope', 'text', column => column.notNull())
        .addColumn('sessionEpoch', 'integer', column => column.notNull())
        .addColumn('expiresAt', 'text', column => column.notNull())
        .addColumn('usedAt', 'text')
        .execute()
      for (const column of ['familyId', 'userId', 'expiresAt'] as const)
        await database.schema.createIndex(`refreshTokensBy${column}`).on('refreshTokens').column(column).execute()
      await database.schema
        .createTable('signingKeys')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('privateKey', 'text', column => column.notNull())
        .addColumn('signsFrom', 'text', column => column.notNull())
        .execute()
    },
    down: dropTables('refreshTokens', 'signingKeys'),
  },
  '0005-sample-data': {
    kind: 'expand',
    up: async database => {
      await database.schema
        .createTable('sampleData')
        .addColumn('name', 'text', column => column.primaryKey())
        .execute()
    },
    down: dropTables('sampleData'),
  },
  '0006-attempts': {
    kind: 'expand',
    up: async database => {
      if (dialect === 'sqlite') return // the only service process of a SQLite file counts attempts in memory
      await database.schema
        .createTable('attempts')
        .addColumn('key', 'text', column => column.primaryKey())
        .addColumn('counted', 'text', column => column.notNull())
        .addColumn('running', 'text', column => column.notNull())
        .addColumn('expiresAt', 'text', column => column.notNull())
        .execute()
      await database.schema.createIndex('attemptsByExpiresAt').on('attempts').column('expiresAt').execute()
    },
    down: async database => {
      if (dialect === 'postgres') await dropTables('attempts')(database)
    },
  },
  '0007-token-revocations': {
    kind: 'expand',
    up: async database => {
      await database.schema
        .alterTable('users')
        .addColumn('tokenGeneration', 'integer', added => added.notNull().defaultTo(0))
        .execute()
      await database.schema
        .createTable('tokenRevocations')
        .addColumn('userId', 'integer', column => column.primaryKey())
        .addColumn('generation', 'integer', column => column.notNull())
        .addColumn('revokedAt', 'text', column => column.notNull())
        .execute()
      await database.schema
        .createIndex('tokenRevocationsByTime')
        .on('tokenRevocations')
        .columns(['revokedAt', 'userId'])
        .execute()
    },
    down: async database => {
      await dropTables('tokenRevocations')(database)
      await dropColumns('users', 'tokenGeneration')(database)
    },
  },
  '0008-account-mails': {
    kind: 'contract',
    up: async database => {
      await database.schema.alterTable('users').addColumn('emailVerifiedAt', 'text').execute()
      await database.schema
        .createTable('mails')
        .addColumn('kind', 'text', column => column.notNull())
        .addColumn('emailKey', 'text', column => column.notNull())
        .addColumn('requestedAt', 'text', column => column.notNull())
        .addColumn('nextAttemptAt', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('mailsByAddress', ['kind', 'emailKey'])
        .execute()
      await database.schema.createIndex('mailsByNextAttemptAt').on('mails').column('nextAttemptAt').execute()
      await database.schema
        .createTable('mailTokens')
        .addColumn('userId', 'integer', column => column.notNull().references('users.id').onDelete('cascade'))
        .addColumn('kind', 'text', column => column.notNull())
        .addColumn('hash', 'text', column => column.notNull().unique())
        .addColumn('emailKey', 'text', column => column.notNull())
        .addColumn('expiresAt', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('mailTokensByUser', ['userId', 'kind'])
        .execute()
      await database.schema.createIndex('mailTokensByExpiresAt').on('mailTokens').column('expiresAt').execute()
    },
    down: async database => {
      await dropTables('mailTokens', 'mails')(database)
      await dropColumns('users', 'emailVerifiedAt')(database)
    },
  },
  '0009-events': eventMigration(dialect),
  '0010-webhooks': webhookMigration(dialect),
  '0011-idempotency-keys': { kind: 'expand', up: createIdempotencyKeys, down: dropTables('idempotencyKeys') },
  '0012-event-publishing': publishingMigration,
  '0013-browser-sign-in': browserSignInMigration(dialect),
  '0014-passkeys': passkeyMigration(dialect),
  '0015-identities': identityMigration,
})
