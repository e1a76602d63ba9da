import type { ParseError } from 'jsonc-parser'
import { parse } from 'jsonc-parser'

/**
 * Describes why a text is not a JSON object or array, with the line and column of the first error, counted from 1. V8's
 * own message does not always have the position, and it quotes the body, which must not reach the log.
 */
export function describeJsonError(text: string): string {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return 'must be a JSON object'
  const lines = text.slice(0, first.offset).split('\n')
  return `must be valid JSON; the first error is at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
