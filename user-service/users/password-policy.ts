import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { isCommonPassword } from './common-passwords.ts'
import { normalizePassword } from './passwords.ts'

interface Person {
  name: string
  email: string
}

/** A shorter text occurs in passwords by chance. */
const minPersonalLength = 4

/** Throws the Problem `invalid-request` (400) for a weak password. `pointer` locates the password in the request. */
export function rejectWeakPassword(password: string, person: Person, pointer: string): void {
  const message = weaknessOf(password, person)
  if (message !== undefined) throw invalidRequest([{ pointer, message }])
}

/** Why a password is easy to guess for this person; undefined for an acceptable one. */
export function weaknessOf(password: string, person: Person): string | undefined {
  if (isCommonPassword(password)) return 'must not be one of the most common passwords'
  const text = comparable(password)
  const isPersonal = personalTexts(person).some(personal => text.includes(personal))
  return isPersonal ? 'must not contain the name or the e-mail address of the user' : undefined
}

/** The name, the e-mail address, its local part, and the words of the name and of the local part. */
function personalTexts({ name, email }: Person): string[] {
  const localPart = email.slice(0, email.lastIndexOf('@'))
  const words = `${name} ${localPart}`.split(/[^\p{L}\p{M}\p{N}]+/u)
  return [name, email, localPart, ...words].map(comparable).filter(text => [...text].length >= minPersonalLength)
}

/** Equal for texts that differ only in letter case. Upper case alone would keep the capital of `ß` apart. */
function comparable(text: string): string {
  return normalizePassword(text).toLowerCase().toUpperCase()
}
