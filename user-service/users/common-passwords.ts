import { dictionary } from '@zxcvbn-ts/language-common'
import { normalizePassword } from './passwords.ts'

const minLength = 12
const minDistinctCharacters = 5

/** Shorter passwords are not in this set: the contract rejects them already. */
const commonPasswords = new Set(dictionary['passwords-common'].filter(password => password.length >= minLength))

/** Whether a password is among the most common ones, or repeats only a few characters. */
export function isCommonPassword(password: string): boolean {
  const text = normalizePassword(password)
  return commonPasswords.has(text.toLowerCase()) || new Set(text).size < minDistinctCharacters
}
