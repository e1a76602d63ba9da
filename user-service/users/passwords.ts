import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { queueHash } from '../limits/hash-queue.ts'
import { cost } from './password-cost.ts'

const computeArgon2 = promisify(argon2)

const saltBytes = 16
const tagLength = 32

/** The PHC string format of a password hash. */
const phcPattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/

/**
 * Passwords for accounts that do not exist are verified against this hash, which takes as long as a real one. No known
 * password has this hash.
 */
const dummyHash = formatPhc(Buffer.alloc(saltBytes), Buffer.alloc(tagLength))

/**
 * Hashes a password. The result contains the salt and the cost parameters, in the PHC string format. Rejects with the
 * Problem `overloaded` (503) when too many passwords are waiting to be hashed.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return formatPhc(salt, await computeTag(password, salt, cost))
}

/**
 * Verifies a password. Without a stored hash the result is false, after the same time as with a hash. Rejects with the
 * Problem `overloaded` (503) when too many passwords are waiting to be hashed.
 */
export async function verifyPassword(password: string, storedHash: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = phcPattern.exec(storedHash ?? dummyHash) ?? []
  const storedCost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const computed = await computeTag(password, Buffer.from(salt, 'base64'), storedCost)
  return timingSafeEqual(computed, Buffer.from(tag, 'base64')) && storedHash != null
}

/** NFKC gives the same text for the same password on all keyboards. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC')
}

function computeTag(password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  const message = normalizePassword(password)
  return queueHash(() => computeArgon2('argon2id', { message, nonce, parallelism, tagLength, memory, passes }))
}

function formatPhc(salt: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpaddedBase64(salt)}$${unpaddedBase64(tag)}`
}

function unpaddedBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
