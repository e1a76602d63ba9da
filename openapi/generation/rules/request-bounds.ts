/** The keywords of a schema that this rule reads. */
interface Schema {
  [keyword: string]: unknown
  type?: string | string[]
  properties?: Record<string, Schema>
}

/** A parameter, a request body, or one media type of them. */
interface Content {
  content?: Record<string, Content>
  schema?: Schema
}

/** The parts of Redocly CLI's context that this rule uses. */
interface Context {
  location: Location
  resolve: (node: unknown, from: string) => { node?: Schema; location?: Location }
  report: (problem: { message: string; location: Location }) => void
}
interface Location {
  source: { absoluteRef: string }
  child: (keys: (string | number)[]) => Location
}

/** The keywords that bound the values of each type. Objects are closed, which other rules check. */
const bounds: Record<string, string[]> = {
  string: ['maxLength'],
  array: ['maxItems'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
}
const compositions = ['allOf', 'anyOf', 'oneOf']
const sharedWithBranches = ['type', 'enum', 'const', ...Object.values(bounds).flat()]

/**
 * A plugin for Redocly CLI. Its rule reports the values in parameters and request bodies, nested ones too, that can be
 * arbitrarily long or large. `except` has the names of properties that the rule does not check.
 */
export default () => ({
  id: 'requests',
  rules: {
    oas3: {
      'have-bounds': ({ except = [] }: { except?: string[] }) => {
        const check = boundsCheck(except)
        const visit = ({ schema, content = {} }: Content, context: Context) => {
          if (schema) check(schema, context.location.child(['schema']), context)
          for (const [type, { schema: inContent }] of Object.entries(content))
            if (inContent) check(inContent, context.location.child(['content', type, 'schema']), context)
        }
        return { Paths: { Parameter: visit, RequestBody: visit } } // and not the webhooks, which the service sends
      },
    },
  },
})

function boundsCheck(except: string[]) {
  const checked = new Set<unknown>()

  /** Checks a schema and those that it contains. `outer` has the keywords beside the `allOf`, `anyOf` or `oneOf` it is in. */
  return function check(schema: Schema, at: Location, context: Context, outer?: object): void {
    const { node = {}, location = at } =
      '$ref' in schema ? context.resolve(schema, at.source.absoluteRef) : { node: schema }
    if (!outer && checked.has(node)) return
    if (!outer) checked.add(node)
    const merged: Schema = { ...outer, ...node }
    for (const message of problemsOf(merged)) context.report({ message, location })

    const shared = Object.fromEntries(
      Object.entries(merged).filter(([keyword]) => sharedWithBranches.includes(keyword)),
    )
    for (const keyword of compositions)
      for (const [index, branch] of ((node[keyword] ?? []) as Schema[]).entries())
        check(branch, location.child([keyword, index]), context, shared)
    for (const [name, property] of Object.entries(node.properties ?? {}))
      if (!except.includes(name)) check(property, location.child(['properties', name]), context)
    for (const keyword of ['items', 'additionalProperties']) {
      const inner = node[keyword]
      if (typeof inner === 'object') check(inner as Schema, location.child([keyword]), context)
    }
  }
}

/** What is missing in a schema. The values of `enum` and `const` are bounded already. */
function problemsOf(schema: Schema): string[] {
  if ('enum' in schema || 'const' in schema) return []
  const types = [schema.type ?? []].flat()
  const isComposed = compositions.some(keyword => keyword in schema)
  if (types.length === 0 && !isComposed) return ['A value in a request must have a type, an enum or a const.']
  return types.flatMap(type => {
    const missing = bounds[type]?.filter(keyword => !(keyword in schema)) ?? []
    return missing.length > 0
      ? [`A value of the type ${type} in a request must have ${missing.join(' and ')}, or an enum or a const.`]
      : []
  })
}
