import { requestFormats } from '../formats/request-formats.ts'
import type { InvalidPart } from '../problems/invalid-request.ts'

/**
 * Replaces the validator's messages about formats with what the format requires. A part that can have one of several
 * formats (`anyOf`) gets one message for all of them.
 */
export function describeFormats(errors: InvalidPart[]): InvalidPart[] {
  const formats = Map.groupBy(errors.filter(formatOf), ({ pointer }) => pointer)
  const described = new Set<string>()
  return errors.flatMap(error => {
    const { pointer } = error
    const names = formats.get(pointer)?.map(each => formatOf(each) ?? '') ?? []
    const isAlternative = / (anyOf|oneOf)$/.test(error.message)
    if (names.length === 0 || (!isAlternative && formatOf(error) === undefined)) return [error]
    if (described.has(pointer)) return []
    described.add(pointer)
    return [{ pointer, message: messageFor(names) }]
  })
}

/** The format that an error reports, if it is one that has a description. */
function formatOf({ message }: InvalidPart): string | undefined {
  const [, name = ''] = /^must match format "(.+)"$/.exec(message) ?? []
  return name in requestFormats ? name : undefined
}

function messageFor(names: string[]): string {
  if (names.includes('date') && names.includes('date-time'))
    return 'must be an RFC 3339 date or date-time such as 2026-11-27 or 2026-11-27T10:00:00Z'
  return requestFormats[names[0] ?? '']?.message ?? ''
}
