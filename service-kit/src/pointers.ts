import type { Refusal, RequestParts } from './validator.ts'

/**
 * Where each error is, as a JSON Pointer (RFC 6901) into the request. The validator writes the name of a property that may
 * not be there behind the pointer of its object as it is, whatever characters it has, and nothing at all when it is empty: which
 * property that was, is looked up in the request.
 */
export function pointersTo(errors: Refusal['errors'], request: RequestParts): string[] {
  const named = errors.some(isNamed) ? propertiesByPath(request) : new Map<string, string[]>()
  return errors.map(error => (isNamed(error) && named.get(error.path)?.shift()) || error.path)
}

/** Whether the path ends with the name of a property that may not be there; without a code, it is one of the query. */
function isNamed({ errorCode }: Refusal['errors'][number]): boolean {
  return errorCode === undefined || /^(additional|unevaluated)Properties\./.test(errorCode)
}

/**
 * The pointers of a request's properties, by the path that the validator has for each. Where two have the same, the one whose
 * object is further out comes first: it has a slash in its name, as no property of a contract does.
 */
function propertiesByPath({ query, body }: RequestParts): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const left: [pointer: string, value: unknown][] = [
    ['/query', query],
    ['/body', body],
  ]
  for (const [at, value] of left) {
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const path = name === '' && at.startsWith('/body') ? '' : `${at}/${name}`
      found.set(path, [...(found.get(path) ?? []), pointer])
      left.push([pointer, inner])
    }
  }
  return found
}
