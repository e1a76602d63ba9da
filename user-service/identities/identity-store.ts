import { hash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { emailKey } from 'openapi/contract/emails.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { KeyStore } from 'service-kit/access/key-store.ts'
import { isUniqueViolation } from 'service-kit/database/failures.ts'
import type { Tables } from '../tables.ts'
import type { NewUser } from '../users/user-store.ts'
import { addUser } from '../users/user-store.ts'
import { providerKeyStore } from './provider-key-store.ts'

export type IdentityStore = ReturnType<typeof identityStore>

/** The user who is a person at the OpenID provider. */
export interface KnownPerson {
  userId: number
  /** Undefined for an erased user. */
  status: components['schemas']['UserStatus'] | undefined
}

/**
 * Knows which person at which OpenID provider is which user. It stores a hash, which contains nothing about the person and
 * remains when the user is erased: the person is then not added again.
 */
export function identityStore(database: Kysely<Tables>, reads = database) {
  return {
    /** The store of the keys of an OpenID provider. */
    keysOf: (issuer: string): KeyStore => providerKeyStore(database, issuer),

    async find(issuer: string, subject: string): Promise<KnownPerson | undefined> {
      const row = await reads
        .selectFrom('identities')
        .leftJoin('users', 'users.id', 'identities.userId')
        .select(['identities.userId', 'users.status'])
        .where('hash', '=', hashOf(issuer, subject))
        .executeTakeFirst()
      return row && { userId: row.userId, status: row.status ?? undefined }
    },

    /**
     * Adds the user of a person. With a verified e-mail address, the person gets the user who has verified the same address,
     * unless that user is another person of the provider. Returns false when another user has the address, or when another
     * request has just added this person.
     */
    async add(issuer: string, subject: string, user: NewUser): Promise<boolean> {
      const addIdentity = async (transaction: Transaction<Tables>) => {
        const userId = (await addUser(transaction, user, 'self'))?.id ?? (await verifiedOwner(transaction, user))
        if (userId === undefined) return false
        await transaction
          .insertInto('identities')
          .values({ hash: hashOf(issuer, subject), userId })
          .execute()
        return true
      }
      return database
        .transaction()
        .execute(addIdentity)
        .catch(error => {
          if (isUniqueViolation(error)) return false
          throw error
        })
    },
  }
}

/** The user who has verified this e-mail address; undefined when the new user has not verified it. */
async function verifiedOwner(transaction: Transaction<Tables>, user: NewUser): Promise<number | undefined> {
  if (!user.emailVerifiedAt) return undefined
  const owner = await transaction
    .selectFrom('users')
    .select('id')
    .where('emailKey', '=', emailKey(user.email))
    .where('emailVerifiedAt', 'is not', null)
    .executeTakeFirst()
  return owner?.id
}

function hashOf(issuer: string, subject: string): string {
  return hash('sha256', `${issuer}\n${subject}`, 'base64url') // a URL has no line break
}
