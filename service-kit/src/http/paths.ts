/** A segment of a path: the segments that may follow it, and the value of the path that ends here. */
interface Segment<Value> {
  fixed: Map<string, Segment<Value>>
  parameter?: Segment<Value>
  end?: { value: Value; names: string[] }
}

/** Finds the value of a path; undefined when no template matches. Throws a URIError for broken percent-encoding. */
export type MatchPath<Value> = (path: string) => { value: Value; parameters: Record<string, string> } | undefined

/**
 * Creates a matcher for the path templates of a contract. It looks at each segment once, so its time does not depend on the
 * number of templates. A concrete path wins over a templated one (OpenAPI 3.1 §4.8.8.1): `/orders/quote` over
 * `/orders/{orderId}`.
 */
export function createPathMatcher<Value>(templates: [path: string, value: Value][]): MatchPath<Value> {
  const root: Segment<Value> = { fixed: new Map() }
  for (const [path, value] of templates) {
    let at = root
    const names: string[] = []
    for (const part of path.split('/')) {
      const [, name] = /^\{(.+)\}$/.exec(part) ?? []
      const next = (name === undefined ? at.fixed.get(part) : at.parameter) ?? { fixed: new Map() }
      if (name === undefined) at.fixed.set(part, next)
      else at.parameter = next
      if (name !== undefined) names.push(name)
      at = next
    }
    at.end = { value, names }
  }
  return path => {
    const values: string[] = []
    const end = endOf(root, path.split('/'), 0, values)
    return end && { value: end.value, parameters: decoded(end.names, values) }
  }
}

function endOf<Value>(at: Segment<Value>, parts: string[], index: number, values: string[]): Segment<Value>['end'] {
  const part = parts[index]
  if (part === undefined) return at.end
  const fixed = at.fixed.get(part)
  const end = fixed && endOf(fixed, parts, index + 1, values)
  if (end || !at.parameter || part === '') return end
  values.push(part)
  const found = endOf(at.parameter, parts, index + 1, values)
  if (!found) values.pop()
  return found
}

function decoded(names: string[], values: string[]): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? ''
    try {
      parameters[name] = value.includes('%') ? decodeURIComponent(value) : value
    } catch (error) {
      throw Object.assign(error as URIError, { status: 400 }) // a client error, in the form that Express uses
    }
  }
  return parameters
}
