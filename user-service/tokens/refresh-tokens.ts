import { hash, randomBytes } from 'node:crypto'

const secretBytes = 32
const lifetimeMs = 30 * 24 * 60 * 60_000

/** Creates a random refresh token, and the columns of its row. */
export function createRefreshToken() {
  const { secret: token, hash } = createSecret()
  const expiresAt = new Date(Date.now() + lifetimeMs).toISOString()
  return { token, columns: { hash, expiresAt, usedAt: null } }
}

/** Creates a random text that cannot be guessed, and the hash to store. */
export function createSecret(): { secret: string; hash: string } {
  const secret = randomBytes(secretBytes).toString('base64url')
  return { secret, hash: hashToken(secret) }
}

/** The database contains only the hashes of random secrets, so that a reader of the database cannot use them. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url')
}
