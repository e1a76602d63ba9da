import type { Generated } from 'kysely'
import { dropTables, generatedId } from 'service-kit/database/columns.ts'
import type { DialectName } from 'service-kit/database/database.ts'
import type { Migration } from 'service-kit/database/maintenance/migrator.ts'

export interface PasskeyTables {
  passkeys: PasskeyTable
  passkeyChallenges: PasskeyChallengeTable
}

/** The passkeys with which people sign in (Web Authentication). */
export interface PasskeyTable {
  id: Generated<number>
  userId: number
  /** The name that the user has given to it. */
  name: string
  /** In base64url. Unique. */
  credentialId: string
  /** The COSE key in base64url. */
  publicKey: string
  /** The signature counter of the last sign-in. It stays 0 for authenticators that do not count. */
  counter: number
  deviceType: 'singleDevice' | 'multiDevice'
  /** 1 when the passkey was backed up at the last sign-in, otherwise 0. */
  backedUp: number
  /** JSON: string[] */
  transports: string
  createdAt: string
  lastUsedAt: string | null
}

/** The challenges that wait for the signature of a passkey. A used challenge is deleted. */
interface PasskeyChallengeTable {
  /** The SHA-256 of the challenge, in base64url. */
  hash: string
  /** Who may use it: a user who adds a passkey, or the browser of a sign-in page. */
  holder: string
  expiresAt: string
}

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
