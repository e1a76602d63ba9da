import querystring from 'node:querystring'

/** What bytes that are not UTF-8 are decoded to, so that the validation reports the parameter. */
const notUnicode = '\ud800'

/**
 * Parses a query or a form. Node's own parser replaces percent-encoded bytes that are not UTF-8 by U+FFFD; here the
 * value is a lone surrogate then. A `%` that encodes nothing stays as it is.
 */
export function parseUrlEncoded(text: string | undefined | null): Record<string, string | string[] | undefined> {
  return querystring.parse(text ?? '', '&', '=', { decodeURIComponent: decode })
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text.match(/(%[0-9a-f]{2})+/gi)?.some(isNotUtf8) ? notUnicode : querystring.unescape(text)
  }
}

function isNotUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded)
    return false
  } catch {
    return true
  }
}
