import { dictionary } from '@zxcvbn-ts/language-common'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
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

/** Throws the Problem `invalid-request` (400) for a common password. `pointer` locates the password in the request. */
export function rejectCommonPassword(password: string, pointer: string): void {
  if (isCommonPassword(password))
    throw invalidRequest([{ pointer, message: 'must not be one of the most common passwords' }])
}
