/** The parts of an operation and of a lifecycle that this rule reads. */
interface Operation {
  operationId?: string
  'x-effect-of'?: string[]
}
interface Schema {
  'x-lifecycle'?: { moves: object }
}

/** The parts of Redocly CLI's context that this rule uses. */
interface Context {
  location: { child: (key: string) => object }
  report: (problem: { message: string; location: object }) => void
}

/**
 * A plugin for Redocly CLI. Its rule reports the causes of events (`x-effect-of`) that are neither an operationId nor a
 * transition (`x-lifecycle`) of the contract.
 */
export default () => ({
  id: 'events',
  rules: {
    oas3: {
      'name-their-causes': () => {
        const known = new Set<string>()
        const causes: { cause: string; location: object }[] = []
        return {
          Operation: ({ operationId, 'x-effect-of': named = [] }: Operation, { location }: Context) => {
            if (operationId) known.add(operationId)
            for (const cause of named) causes.push({ cause, location: location.child('x-effect-of') })
          },
          Schema: ({ 'x-lifecycle': lifecycle }: Schema) => {
            for (const name of Object.keys(lifecycle?.moves ?? {})) known.add(name)
          },
          Root: {
            leave: (_: unknown, { report }: Context) => {
              for (const { cause, location } of causes)
                if (!known.has(cause))
                  report({ message: `${cause} is neither an operation nor a transition of this contract.`, location })
            },
          },
        }
      },
    },
  },
})
