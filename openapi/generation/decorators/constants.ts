interface Schema {
  type?: string
  const?: unknown
  enum?: unknown[]
}

/**
 * A plugin for Redocly CLI. Its decorator adds the same `enum` to each schema with a text as its `const`. Generators that
 * do not know `const`, which is new in OpenAPI 3.1, would accept any value, and find none to tell the parts of a `oneOf`
 * apart by.
 */
export default () => ({
  id: 'constants',
  decorators: { oas3: { list: () => ({ Schema: { leave: addEnum } }) } },
})

function addEnum(schema: Schema): void {
  if (typeof schema.const !== 'string') return
  schema.type = 'string'
  schema.enum = [schema.const]
}
