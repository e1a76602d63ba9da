import { expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }

/** The part of an example that the test reads. */
interface Example {
  value: { type: string; dataschema: string }
}

const events = [orderService, userService].flatMap(({ components, webhooks }) =>
  Object.entries(webhooks).map(([type, { post }]) => ({ type, post, schemas: components.schemas })),
)

it.for(events)('$type: its type, schema and examples agree', ({ type, post, schemas }) => {
  const { schema, examples } = post.requestBody.content['application/cloudevents+json']
  const name = schema.$ref.split('/').at(-1) ?? ''
  expect(Reflect.get(schemas, name)).toMatchObject({ properties: { type: { const: type } } })
  for (const { value } of Object.values<Example>(examples)) {
    expect(value).toMatchObject({ type })
    const [, dataName = ''] = value.dataschema.split('#/components/schemas/')
    expect(Reflect.get(schemas, name)).toMatchObject({
      properties: { data: { $ref: `#/components/schemas/${dataName}` } },
    })
  }
})
