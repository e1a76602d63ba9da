import { Problem } from '../problems/problem.ts'

/**
 * A strong ETag from a resource's version (RFC 9110 §8.8.3). Callers that see different representations need a
 * `variant`.
 */
export function etagOf({ version }: { version: number }, variant?: string): string {
  return variant === undefined ? `"${version}"` : `"${version}-${variant}"`
}

/**
 * Whether If-None-Match contains the current ETag or `*` (RFC 9110 §13.1.2, weak comparison). Express's `request.fresh`
 * cannot be used: it obeys the request's `Cache-Control: no-cache`, which fetch adds to every conditional request.
 */
export function isNotModified(etag: string | undefined, ifNoneMatch: string | undefined): boolean {
  if (etag === undefined || ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some(each => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}

/** Returns the If-Match header. Throws the Problem `precondition-required` (428) when the header is missing. */
export function requireIfMatch(ifMatch: string | undefined): string {
  if (ifMatch !== undefined) return ifMatch
  throw new Problem(428, 'precondition-required', 'Send the ETag of the version that you have read as If-Match.')
}

/**
 * Checks that If-Match contains `*` or one of the ETags of the current version (RFC 9110 §13.1.1, strong comparison).
 * The default is the ETag without a variant. Throws the Problem `precondition-failed` (412).
 */
export function checkIfMatch(ifMatch: string, current: { version: number }, etags = [etagOf(current)]): void {
  if (ifMatch.split(',').some(each => ['*', ...etags].includes(each.trim()))) return
  const { version: currentVersion } = current
  const detail = `The current version is ${currentVersion}, and If-Match has no ETag of this version. Read the resource again.`
  throw new Problem(412, 'precondition-failed', detail, { members: { currentVersion } })
}

/**
 * Changes a resource if it still has the version that the caller has read. `change` returns undefined when a concurrent
 * transaction has changed the resource first. Then the resource is read and checked again: with an ETag the check
 * fails, with `*` the change is repeated.
 */
export async function changeIfMatch<Resource extends { version: number }>(
  ifMatch: string | undefined,
  read: () => Promise<Resource>,
  change: (resource: Resource) => Promise<Resource | undefined>,
): Promise<Resource> {
  const resource = await read()
  checkIfMatch(requireIfMatch(ifMatch), resource)
  return (await change(resource)) ?? changeIfMatch(ifMatch, read, change)
}
