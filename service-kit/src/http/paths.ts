/** A node of the tree of path segments: the segments that may follow, and the value of the template that ends here. */
interface Segment<Value> {
  fixed: Map<string, Segment<Value>>
  parameter?: Segment<Value>
  end?: { value: Value; names: string[] }
}

/** Finds the value of a path; undefined when no template matches. Throws a URIError for broken percent-encoding. */
export type MatchPath<Value> = (path: string) => { value: Value; parameters: Record<string, string> } | undefined

/**
 * Creates a matcher for the path templates of a contract. It looks at each segment once, so its time does not depend on
 * the number of templates. A concrete path wins over a templated one (OpenAPI 3.1 §4.8.8.1): `/orders/quote` over
 * `/orders/{orderId}`.
 */
export function createPathMatcher<Value>(templates: [path: string, value: Value][]): MatchPath<Value> {
  const root: Segment<Value> = { fixed: new Map() }
  for (const [path, value] of templates) {
    let segment = root
    const names: string[] = []
    for (const part of path.split('/')) {
      const [, name] = /^\{(.+)\}$/.exec(part) ?? []
      const next = (name === undefined ? segment.fixed.get(part) : segment.parameter) ?? { fixed: new Map() }
      if (name === undefined) segment.fixed.set(part, next)
      else segment.parameter = next
      if (name !== undefined) names.push(name)
      segment = next
    }
    segment.end = { value, names }
  }
  return path => {
    const values: string[] = []
    const end = findEnd(root, path.split('/'), 0, values)
    return end && { value: end.value, parameters: decodeParameters(end.names, values) }
  }
}

/** Finds where a path ends in the tree, and adds the values of its parameters to `values`. */
function findEnd<Value>(
  segment: Segment<Value>,
  parts: string[],
  index: number,
  values: string[],
): Segment<Value>['end'] {
  const part = parts[index]
  if (part === undefined) return segment.end
  const fixed = segment.fixed.get(part)
  const fixedEnd = fixed && findEnd(fixed, parts, index + 1, values)
  if (fixedEnd || !segment.parameter || part === '') return fixedEnd
  values.push(part)
  const end = findEnd(segment.parameter, parts, index + 1, values)
  if (!end) values.pop()
  return end
}

function decodeParameters(names: string[], values: string[]): Record<string, string> {
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
