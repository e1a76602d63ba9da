import type { Generated, Selectable } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { PublishingTables } from 'service-kit/events/publishing/publishing-cursor.ts'
import type { IdempotencyTables } from 'service-kit/idempotency/idempotency-key-store.ts'
import type { WebhookTables } from 'service-kit/webhooks/webhook-tables.ts'
import type { PasskeyTables } from './passkeys/passkey-tables.ts'

type Schemas = components['schemas']

/** The tables of the User Service, as the migrations create them. Times are RFC 3339 timestamps in UTC. */
export interface Tables extends IdempotencyTables, PublishingTables, WebhookTables, PasskeyTables {
  users: UserTable
  userEvents: UserEventTable
  refreshTokens: RefreshTokenTable
  oauthClients: OauthClientTable
  identities: IdentityTable
  providerKeys: ProviderKeyTable
  authorizationCodes: AuthorizationCodeTable
  mails: MailRow
  mailTokens: MailTokenRow
  tokenRevocations: TokenRevocationTable
  signingKeys: SigningKeyTable
  sampleData: SampleDataTable
  /** On PostgreSQL only. */
  attempts: AttemptTable
}

export type UserRow = Selectable<UserTable>

export interface UserTable {
  id: Generated<number>
  name: string
  /** The name in lower case, for case-insensitive searches. */
  nameKey: string
  email: string
  /** `emailKey` of the e-mail address. Unique. */
  emailKey: string
  /** When the user showed that they read mail at the address; null for an address that is not verified. */
  emailVerifiedAt: string | null
  /** JSON: Role[] */
  roles: string
  status: Schemas['UserStatus']
  /** JSON: Address[] */
  addresses: string
  /** In the PHC string format (`passwords.ts`). Null for a user who cannot sign in. */
  passwordHash: string | null
  /** Increases to end all sessions of the user: a refresh token is valid only in the epoch of its sign-in. */
  sessionEpoch: Generated<number>
  /** Increases to revoke all access tokens of the user. Unlike the session epoch, also when the user loses a role. */
  tokenGeneration: Generated<number>
  version: number
  createdAt: string
  updatedAt: string
}

/** The history of users. The rows of an erased user remain, without personal data. */
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

/** The people of an OpenID provider who have become known. The row of an erased user remains. */
export interface IdentityTable {
  /** The SHA-256 of the issuer and the subject, in base64url. */
  hash: string
  /** Unique: a user is one person. */
  userId: number
}

/** The public keys of OpenID providers, as they were fetched last. */
export interface ProviderKeyTable {
  /** The issuer. */
  url: string
  /** JSON: JWK[] */
  keys: string
  fetchedAt: string
}

/** Refresh tokens, used ones included. The tokens of a session are a family, in which one token is unused. */
export interface RefreshTokenTable {
  /** The SHA-256 of the token, in base64url. */
  hash: string
  familyId: string
  userId: number
  clientId: string
  scope: string
  /**
   * The session epoch that was read with the account at the sign-in. Each next token inherits it. A refresh compares it
   * with the current epoch, so that no concurrent refresh survives a password change or a suspension.
   */
  sessionEpoch: number
  expiresAt: string
  usedAt: string | null
}

/** The applications in which people can sign in. */
export interface OauthClientTable {
  clientId: string
  name: string
  type: Schemas['OauthClientType']
  /** JSON: string[] */
  redirectUris: string
  /** The SHA-256 of the secret, in base64url. Null for a public client. */
  secretHash: string | null
  version: number
  createdAt: string
  updatedAt: string
}

/** Authorization codes. A used code is stored for a day, so that a second use is detected (RFC 6749 §4.1.2). */
export interface AuthorizationCodeTable {
  /** The SHA-256 of the code, in base64url. */
  hash: string
  /** The family of the refresh tokens that the code is exchanged for. */
  familyId: string
  userId: number
  clientId: string
  redirectUri: string
  /** The SHA-256 of the client's `code_verifier`, in base64url (RFC 7636 §4.2). */
  codeChallenge: string
  scope: string
  nonce: string | null
  /** The session epoch that was read with the account at the sign-in. */
  sessionEpoch: number
  signedInAt: string
  /** The code can be used before this time. */
  expiresAt: string
  usedAt: string | null
}

/** The outbox: requested mails that were not sent yet, also for addresses without an account. */
export interface MailRow {
  kind: 'emailVerification' | 'passwordReset'
  /** `emailKey` of the address. */
  emailKey: string
  requestedAt: string
  /** In the future while a replica is sending the mail, and between two attempts. */
  nextAttemptAt: string
}

/** The tokens in mails: at most one of each kind for each user. A used token is deleted. */
export interface MailTokenRow {
  userId: number
  kind: MailRow['kind']
  /** The SHA-256 of the token, in base64url. */
  hash: string
  /** `emailKey` of the address that the token was sent to. */
  emailKey: string
  expiresAt: string
}

/** The last revocation of the access tokens of each user. The row of an erased user remains. */
export interface TokenRevocationTable {
  userId: number
  /** The lowest generation of the user's valid access tokens. */
  generation: number
  revokedAt: string
}

export interface SigningKeyTable {
  /** The key id (`kid`). */
  id: string
  /** JSON: the private key as a JWK (RFC 7517) */
  privateKey: string
  /** The time from which the key signs. Before this time it is only published. */
  signsFrom: string
}

/** The sample data that was added. It is not added again after it was removed. */
export interface SampleDataTable {
  name: string
}

/** Sign-ins and registrations that count towards a limit of all replicas. */
export interface AttemptTable {
  /** The hash of what is limited, such as an account and an address. */
  key: string
  /** JSON: number[], the times of the counted attempts in milliseconds since 1970, the oldest first */
  counted: string
  /** JSON: Record<string, number>, the ends of the leases of the running attempts by id */
  running: string
  /** The row can be deleted after this time. */
  expiresAt: string
}
