/** The JSON Pointer (RFC 6901 §3) of a member of the object that `parent` points to. */
export function memberPointer(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
