import { memberPointer } from './json-pointer.ts'
import type { RequestParts, ValidationFailure } from './validator.ts'

/**
 * The location of each error, as a JSON Pointer (RFC 6901) into the request. For a property that is not allowed, the
 * validator appends the unescaped property name to the pointer of the object, and nothing for an empty name. The
 * pointer of such a property is therefore looked up in the request.
 */
export function errorPointers(errors: ValidationFailure['errors'], request: RequestParts): string[] {
  const pointers = errors.some(namesProperty) ? pointersByPath(request) : new Map<string, string[]>()
  return errors.map(error => (namesProperty(error) && pointers.get(error.path)?.shift()) || error.path)
}

/**
 * Whether the path ends with the name of a property that is not allowed. Errors without a code belong to query
 * parameters.
 */
function namesProperty({ errorCode }: ValidationFailure['errors'][number]): boolean {
  return errorCode === undefined || /^(additional|unevaluated)Properties\./.test(errorCode)
}

/**
 * The pointers of all properties of a request, by the path that the validator reports. Of two properties with the same
 * path, the one in the outer object comes first: its name contains a slash, which no property of a contract does.
 */
function pointersByPath({ query, body }: RequestParts): Map<string, string[]> {
  const pointers = new Map<string, string[]>()
  const remaining: [pointer: string, value: unknown][] = [
    ['/query', query],
    ['/body', body],
  ]
  for (const [parent, value] of remaining) {
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      const pointer = memberPointer(parent, name)
      const path = name === '' && parent.startsWith('/body') ? '' : `${parent}/${name}`
      pointers.set(path, [...(pointers.get(path) ?? []), pointer])
      remaining.push([pointer, inner])
    }
  }
  return pointers
}
