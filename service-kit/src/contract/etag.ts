import { Problem } from '../problems/problem.ts'

/** A strong ETag from a resource's version (RFC 9110 §8.8.3), and where callers see it in several ways, which that is. */
export function etagOf({ version }: { version: number }, variant?: string): string {
  return variant === undefined ? `"${version}"` : `"${version}-${variant}"`
}

/**
 * Whether an If-None-Match names the current ETag, or any with `*` (RFC 9110 §13.1.2, weak comparison). Express's own
 * `fresh` will not do: it obeys the request's `Cache-Control: no-cache`, which fetch adds to every conditional request.
 */
export function isCurrent(etag: string | undefined, ifNoneMatch: string | undefined): boolean {
  if (etag === undefined || ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some(each => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}

/** The If-Match of a change that needs one. Throws the Problem `precondition-required` (428). */
export function requireIfMatch(ifMatch: string | undefined): string {
  if (ifMatch !== undefined) return ifMatch
  throw new Problem(428, 'precondition-required', 'Send the ETag of what you read as If-Match.')
}

/**
 * Has a change go on only when it is to the version that the caller has read (RFC 9110 §13.1.1, strong comparison), whose
 * ETag is one of those given. Throws the Problem `precondition-failed` (412).
 */
export function checkIfMatch(ifMatch: string, ...etags: string[]): void {
  if (ifMatch.split(',').some(each => ['*', ...etags].includes(each.trim()))) return
  const detail = 'The ETag in If-Match is not that of the current version. Read it again.'
  throw new Problem(412, 'precondition-failed', detail)
}

/**
 * Changes a resource at the version that the caller has read: `change` gives undefined when somebody else was faster. Then
 * it is read again, which finds that the ETag is another, or the resource gone, or that with `*` any version will do.
 */
export async function changeMatching<Resource extends { version: number }>(
  ifMatch: string | undefined,
  read: () => Promise<Resource>,
  change: (resource: Resource) => Promise<Resource | undefined>,
): Promise<Resource> {
  const resource = await read()
  checkIfMatch(requireIfMatch(ifMatch), etagOf(resource))
  return (await change(resource)) ?? changeMatching(ifMatch, read, change)
}
