/** A part of a path between slashes: what may follow it, and what is found when nothing does. */
interface Step<Found> {
  fixed: Map<string, Step<Found>>
  any?: Step<Found>
  end?: { found: Found; names: string[] }
}

/** Finds what belongs to a path; undefined when nothing does. Throws a URIError for one that is not percent-encoded right. */
export type FindPath<Found> = (path: string) => { found: Found; parameters: Record<string, string> } | undefined

/**
 * Makes a finder of a contract's paths, which looks at each part of a path once, however many paths there are. A
 * concrete path comes before a templated one (OpenAPI 3.1 §4.8.8.1): `/orders/quote` before `/orders/{orderId}`.
 */
export function pathFinder<Found>(paths: [path: string, found: Found][]): FindPath<Found> {
  const root: Step<Found> = { fixed: new Map() }
  for (const [path, found] of paths) {
    let at = root
    const names: string[] = []
    for (const part of path.split('/')) {
      const [, name] = /^\{(.+)\}$/.exec(part) ?? []
      const next = (name === undefined ? at.fixed.get(part) : at.any) ?? { fixed: new Map() }
      if (name === undefined) at.fixed.set(part, next)
      else at.any = next
      if (name !== undefined) names.push(name)
      at = next
    }
    at.end = { found, names }
  }
  return path => {
    const values: string[] = []
    const end = endOf(root, path.split('/'), 0, values)
    return end && { found: end.found, parameters: decoded(end.names, values) }
  }
}

function endOf<Found>(at: Step<Found>, parts: string[], index: number, values: string[]): Step<Found>['end'] {
  const part = parts[index]
  if (part === undefined) return at.end
  const fixed = at.fixed.get(part)
  const end = fixed && endOf(fixed, parts, index + 1, values)
  if (end || !at.any || part === '') return end
  values.push(part)
  const found = endOf(at.any, parts, index + 1, values)
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
      throw Object.assign(error as URIError, { status: 400 }) // the caller's mistake, as Express has it
    }
  }
  return parameters
}
