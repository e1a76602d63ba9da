import { hash, randomBytes } from 'node:crypto'

const tokenBytes = 32
const lifetimeMs = 30 * 24 * 60 * 60_000

/** Creates a random refresh token, and the columns of its row. */
export function createRefreshToken() {
  const token = randomBytes(tokenBytes).toString('base64url')
  const expiresAt = new Date(Date.now() + lifetimeMs).toISOString()
  return { token, columns: { hash: hashToken(token), expiresAt, usedAt: null } }
}

/** The database contains only the hashes of refresh tokens, so that a reader of the database cannot use the tokens. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url')
}
