import type { ParseError } from 'jsonc-parser'
import { parse } from 'jsonc-parser'

/**
 * What is wrong with a body that is not a JSON object or array, with the line and column of the first error, counted from 1.
 * V8's own message does not always have the position, and it quotes the body, which must not reach the log.
 */
export function jsonErrorIn(text: string): string {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return 'must be a JSON object'
  const before = text.slice(0, first.offset).split('\n')
  return `must be valid JSON: it is not at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
