import type { InvalidPart } from '../problems/invalid-request.ts'
import { memberPointer } from './json-pointer.ts'
import type { RequestParts } from './validator.ts'

const message = 'must be well-formed Unicode without U+0000'

/**
 * The texts of a request, names of properties included, that are not well-formed Unicode or contain U+0000, which
 * PostgreSQL cannot store. A JSON escape can produce both: `"\ud800"`.
 */
export function textErrors({ path, query, body }: RequestParts): InvalidPart[] {
  const errors: InvalidPart[] = []
  const remaining: [pointer: string, value: unknown][] = [
    ['/path', path],
    ['/query', query],
    ['/body', body],
  ]
  for (const [pointer, value] of remaining) {
    if (typeof value === 'string' && !isStorable(value)) errors.push({ pointer, message })
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      const innerPointer = memberPointer(pointer, name)
      if (!isStorable(name)) errors.push({ pointer: innerPointer, message })
      remaining.push([innerPointer, inner])
    }
  }
  return errors
}

/** Whether a text can be sent, stored and returned unchanged. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}
