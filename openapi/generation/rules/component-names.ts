/** The parts of Redocly CLI's context that this rule uses. */
interface Context {
  type: { name: string }
  location: object
  report: (problem: { message: string; location: object }) => void
}

/** The kinds of components, by Redocly CLI's names of their types. A reference to one becomes a component in a bundle. */
const kindOf: Record<string, string> = {
  Schema: 'schemas',
  Response: 'responses',
  Parameter: 'parameters',
  Example: 'examples',
  RequestBody: 'requestBodies',
  Header: 'headers',
  SecurityScheme: 'securitySchemes',
  Link: 'links',
  Callback: 'callbacks',
}
const kinds = Object.values(kindOf)

/**
 * A plugin for Redocly CLI. Its rule reports a component that has the name of a component of another kind: generators that
 * name their types after components, of every kind in one namespace, make types that refer to themselves.
 */
export default () => ({
  id: 'components',
  rules: {
    oas3: {
      'have-unique-names': () => {
        const found = new Map<string, string>()
        const check = (name: string, kind: string, { report, location }: Context) => {
          const first = found.get(name) ?? kind
          found.set(name, first)
          if (first !== kind) report({ message: `${name} is in components.${first} and components.${kind}.`, location })
        }
        return {
          Components: (components: Record<string, object>, context: Context) => {
            for (const kind of kinds) for (const name of Object.keys(components[kind] ?? {})) check(name, kind, context)
          },
          ref: ({ $ref }: { $ref: string }, context: Context) => {
            const kind = kindOf[context.type.name]
            if (kind) check($ref.slice($ref.lastIndexOf('/') + 1), kind, context)
          },
        }
      },
    },
  },
})
