import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { dictionary } from '@zxcvbn-ts/language-common'

const hash = promisify(argon2)

/** What OWASP's Password Storage Cheat Sheet asks of argon2id at least: 19 MiB, 2 passes. Some 40 ms, on a thread of its own. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const saltBytes = 16
const tagLength = 32

const leastLength = 12
const leastDifferent = 5

/** Only those that are long enough to be refused for nothing else. */
const common = new Set(dictionary['passwords-common'].filter(password => password.length >= leastLength))

/** Whether a password is one of those that everybody tries first, or a few characters over and over. */
export function isCommon(password: string): boolean {
  const text = normal(password)
  return common.has(text.toLowerCase()) || new Set(text).size < leastDifferent
}

/** What wrong passwords are counted by. A client of the same name is another (`clients.ts`). */
export function guessKey(email: string, address: string): string[] {
  return ['person', email.toLowerCase(), address]
}

/** A password's hash, with all that it takes to verify it, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return phcString(salt, await tagOf(password, salt, cost))
}

/** Whether it is the password. Without a hash it never is, and finding out takes as long. */
export async function verifyPassword(password: string, hashed: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = phc.exec(hashed ?? nobodys) ?? []
  const costThen = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const given = await tagOf(password, Buffer.from(salt, 'base64'), costThen)
  return timingSafeEqual(given, Buffer.from(tag, 'base64')) && hashed != null
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/

/** What passwords are held against that belong to no account: as costly as any, and the hash of none that is known. */
const nobodys = phcString(Buffer.alloc(saltBytes), Buffer.alloc(tagLength))

function phcString(salt: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encoded(salt)}$${encoded(tag)}`
}

function tagOf(password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  return hash('argon2id', { message: normal(password), nonce, parallelism, tagLength, memory, passes })
}

/** The same for a password on whatever keyboard it was typed. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

function encoded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
