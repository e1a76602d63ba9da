import type { Kysely } from 'kysely'
import { emailKey } from 'openapi/contract/emails.ts'
import { eachRow } from 'service-kit/database/each-row.ts'
import { keyViolations } from 'service-kit/idempotency/key-check.ts'
import { keyStore } from './keys/key-store.ts'
import type { Tables, UserRow } from './tables.ts'
import { foldCase } from './users/user-rows.ts'

/** Yields a sentence for each violated invariant of the database, without personal data. Reads all rows, in pages. */
export async function* violationsIn(database: Kysely<Tables>): AsyncGenerator<string> {
  const byId = { columns: { id: 'id' }, direction: 'asc' } as const
  for await (const user of eachRow(database.selectFrom('users').selectAll(), byId))
    yield* userViolations(user).map(violation => `user ${user.id}: ${violation}`)
  yield* signingKeyViolations(database)
  yield* sessionViolations(database)
  yield* revocationViolations(database)
  yield* passkeyViolations(database)
  yield* keyViolations(database)
}

function userViolations(user: UserRow): string[] {
  const invariants: [invariant: string, holds: boolean][] = [
    ['the name key is the name in lower case', user.nameKey === foldCase(user.name)],
    ['the e-mail key is that of the e-mail address', user.emailKey === emailKey(user.email)],
    ['the roles are a list', isList(user.roles)],
    ['the addresses are a list', isList(user.addresses)],
    ['the version is at least 1', user.version >= 1],
  ]
  return invariants.filter(([, holds]) => !holds).map(([invariant]) => invariant)
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

async function* signingKeyViolations(database: Kysely<Tables>): AsyncGenerator<string> {
  const keys = await keyStore(database).list()
  const now = new Date().toISOString()
  if (!keys.some(({ signsFrom }) => signsFrom <= now)) yield 'signing keys: one key signs now'
  for (const { id, privateKey } of keys)
    if (privateKey.kty !== 'EC' || !privateKey.d) yield `signing key ${id}: it is a private key of an elliptic curve`
}

/** A session is a family of refresh tokens. Only the newest token is unused: the others were exchanged for the next. */
async function* sessionViolations(database: Kysely<Tables>): AsyncGenerator<string> {
  const tokens = database
    .selectFrom('refreshTokens')
    .leftJoin('users', 'users.id', 'refreshTokens.userId')
    .select(['familyId', 'hash', 'usedAt', 'refreshTokens.userId', 'refreshTokens.sessionEpoch'])
    .select('users.sessionEpoch as currentEpoch')
  let [family, unused] = ['', 0]
  const byFamily = { columns: { familyId: 'text', hash: 'text' }, direction: 'asc' } as const
  for await (const { familyId, usedAt, userId, sessionEpoch, currentEpoch } of eachRow(tokens, byFamily)) {
    if (familyId !== family) [family, unused] = [familyId, 0]
    if (usedAt === null) unused += 1
    if (unused === 2 && usedAt === null) yield `session ${familyId}: it has one unused refresh token`
    if (currentEpoch === null) yield `session ${familyId}: its user ${userId} exists`
    else if (sessionEpoch > currentEpoch) yield `session ${familyId}: its epoch is not after the one of user ${userId}`
  }
}

async function* passkeyViolations(database: Kysely<Tables>): AsyncGenerator<string> {
  const passkeys = database
    .selectFrom('passkeys')
    .leftJoin(
      ({ selectFrom }) => selectFrom('users').select('id as ownerId').as('owners'),
      join => join.onRef('owners.ownerId', '=', 'passkeys.userId'),
    )
    .select(['id', 'userId', 'publicKey', 'counter', 'backedUp', 'transports', 'ownerId'])
  const byId = { columns: { id: 'id' }, direction: 'asc' } as const
  for await (const { id, userId, ownerId, publicKey, counter, backedUp, transports } of eachRow(passkeys, byId)) {
    if (ownerId === null) yield `passkey ${id}: its user ${userId} exists`
    if (publicKey === '' || counter < 0) yield `passkey ${id}: it has a public key and a counter`
    if (![0, 1].includes(backedUp)) yield `passkey ${id}: it is backed up or not`
    if (!isList(transports)) yield `passkey ${id}: the transports are a list`
  }
}

async function* revocationViolations(database: Kysely<Tables>): AsyncGenerator<string> {
  const revocations = database
    .selectFrom('tokenRevocations')
    .innerJoin('users', 'users.id', 'tokenRevocations.userId')
    .select(['tokenRevocations.userId', 'generation', 'tokenGeneration'])
  const byUser = { columns: { userId: 'id' }, direction: 'asc' } as const
  for await (const { userId, generation, tokenGeneration } of eachRow(revocations, byUser))
    if (generation !== tokenGeneration)
      yield `user ${userId}: the last revocation has the token generation ${tokenGeneration}, not ${generation}`
}
