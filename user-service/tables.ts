import type { Generated, Selectable } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'

type Schemas = components['schemas']

/** The User Service's tables, as the migrations make them. Times are RFC 3339 in UTC. */
export interface Tables {
  users: UserTable
  userEvents: UserEventTable
  refreshTokens: RefreshTokenTable
  signingKeys: SigningKeyTable
  sampleData: SampleDataTable
}

export type UserRow = Selectable<UserTable>

export interface UserTable {
  id: Generated<number>
  name: string
  /** The name in lower case, for finding. */
  nameKey: string
  email: string
  /** The e-mail address in lower case: no two users have the same. */
  emailKey: string
  /** JSON: Role[] */
  roles: string
  status: Schemas['UserStatus']
  /** JSON: Address[] */
  addresses: string
  /** As `passwords.ts` writes it. Null for a user who cannot sign in. */
  passwordHash: string | null
  /** Counts up when every session of the user is to end: a refresh token works only in the epoch that it was issued in. */
  sessionEpoch: Generated<number>
  version: number
  createdAt: string
  updatedAt: string
}

/** What happened to users. The rows of an erased user stay, without what was personal in them. */
export interface UserEventTable {
  id: Generated<number>
  userId: number
  type: Schemas['UserEventType']
  at: string
  byKind: Schemas['Actor']['kind']
  byUserId: number | null
  /** JSON: UserFacts */
  before: string | null
  /** JSON: UserFacts */
  after: string | null
}

/** Refresh tokens, those that have been used included: a family is a session, of which one token is unused. */
export interface RefreshTokenTable {
  /** The SHA-256 of the token, in base64url. */
  hash: string
  familyId: string
  userId: number
  clientId: string
  scope: string
  /**
   * The user's session epoch when the token's account was looked up. A refresh compares it with the user's current one, so
   * that no refresh that runs beside a change of the password, or a suspension, outlives it; the next token inherits it.
   */
  sessionEpoch: number
  expiresAt: string
  usedAt: string | null
}

export interface SigningKeyTable {
  /** The key's id (`kid`). */
  id: string
  /** JSON: the private key as a JWK. */
  privateKey: string
  /** From when on it signs: until then it is only published. */
  signsFrom: string
}

/** What was added once, so that it is not added again after somebody has removed it. */
export interface SampleDataTable {
  name: string
}
