/** A strong ETag from a resource's version (RFC 9110 §8.8.3). */
export function etagOf({ version }: { version: number }): string {
  return `"${version}"`
}

/**
 * Whether an If-None-Match names the current ETag, or any with `*` (RFC 9110 §13.1.2, weak comparison). Express's own
 * `fresh` will not do: it obeys the request's `Cache-Control: no-cache`, which fetch adds to every conditional request.
 */
export function isCurrent(etag: string | undefined, ifNoneMatch: string | undefined): boolean {
  if (etag === undefined || ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some(each => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}
