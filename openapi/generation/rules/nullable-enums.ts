/** The parts of Redocly CLI's context that this rule uses. */
interface Context {
  location: object
  report: (problem: { message: string; location: object }) => void
}

/**
 * A plugin for Redocly CLI. Its rule reports an `enum` that contains null: openapi-zod-client makes code of it that does not
 * compile.
 */
export default () => ({
  id: 'enums',
  rules: {
    oas3: {
      'have-no-null': () => ({
        Schema: ({ enum: values }: { enum?: unknown[] }, { location, report }: Context) => {
          if (values?.includes(null))
            report({
              message: "An enum must not contain null; `type: 'null'` can be beside it in a `oneOf`.",
              location,
            })
        },
      }),
    },
  },
})
