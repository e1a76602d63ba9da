const documentation = new Set(['description', 'summary', 'example', 'examples'])
/** Keywords whose values are objects with names, which can be the same as keywords. */
const maps = new Set(['paths', 'webhooks', 'content', 'schemas', 'responses', 'headers', 'properties'])

/** A contract with what the clients and the receiver read of it. */
export function smallerContract(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(each => smallerContract(each))
  if (typeof value !== 'object' || value === null) return value
  const isMap = maps.has(key)
  const entries = Object.entries(value).filter(([name]) => isMap || !isDocumentation(name))
  return Object.fromEntries(entries.map(([name, each]) => [name, smallerContract(each, isMap ? '' : name)]))
}

/** Of the extensions, the clients read only `x-safe`. */
function isDocumentation(keyword: string): boolean {
  return documentation.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-safe')
}
