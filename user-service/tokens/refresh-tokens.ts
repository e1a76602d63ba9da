import { hash, randomBytes } from 'node:crypto'

const bytes = 32
const lastsMs = 30 * 24 * 60 * 60_000

/** A refresh token that nobody can guess, with what is kept of it. */
export function newRefreshToken() {
  const token = randomBytes(bytes).toString('base64url')
  return { token, kept: { hash: hashOf(token), expiresAt: new Date(Date.now() + lastsMs).toISOString(), usedAt: null } }
}

/** What is kept of a refresh token: it finds the token, and is of no use to whoever reads it in the database. */
export function hashOf(token: string): string {
  return hash('sha256', token, 'base64url')
}
