import type { Contract } from '../contract/document.ts'
import orderContract from '../generated/order-service.json' with { type: 'json' }
import userContract from '../generated/user-service.json' with { type: 'json' }
import { allowExtensions } from '../validation/response-checks.ts'
import { schemaAjv } from '../validation/schema-ajv.ts'
import { EventRejection } from './event-rejection.ts'
import type { AnyEvent } from './event-types.ts'

const contracts: Record<string, Contract> = { orders: orderContract, users: userContract }
const { schemas } = orderContract.components
const { WebhookTestEvent } = schemas
const properties = { ...WebhookTestEvent.properties, type: { type: 'string' }, data: true }
const eventOfOtherType = { type: 'object', required: WebhookTestEvent.required, properties }

/**
 * Creates a function that parses the body of a request and validates the event. It ignores everything that the contracts do
 * not document, as the client does. Of an event whose type no contract documents, it validates everything but `data`. It
 * throws an EventRejection (400) that contains the validation errors.
 */
export function eventParser(): (body: Buffer) => AnyEvent {
  const ajv = schemaAjv()
  for (const [name, { components }] of Object.entries(contracts))
    ajv.addSchema({ components: { schemas: allowExtensions(components.schemas) } }, name)
  ajv.addSchema({ ...eventOfOtherType, components: { schemas } }, 'others')

  /** Several contracts can document a type, such as that of test events. Ajv compiles a schema when it is first used. */
  const validatorsOf = (type: string) => {
    const documented = Object.entries(contracts).flatMap(([name, contract]) => schemaUrls(name, contract, type))
    return (documented.length > 0 ? documented : ['others']).flatMap(url => ajv.getSchema(url) ?? [])
  }
  return body => {
    const event = parseJson(body)
    const validators = validatorsOf(String(Object(event).type))
    if (!validators.some(validate => validate(event)))
      throw new EventRejection(400, ajv.errorsText(validators[0]?.errors, { dataVar: 'event' }))
    return event as AnyEvent // validated
  }
}

/** The URLs of the schemas of an event type in a contract. */
function schemaUrls(name: string, { webhooks = {} }: Contract, type: string): string[] {
  const event = Object.hasOwn(webhooks, type) ? webhooks[type] : undefined
  return Object.values(event?.post.requestBody.content ?? {}).flatMap(({ schema }) =>
    '$ref' in schema ? [`${name}${schema.$ref}`] : [],
  )
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new EventRejection(400, 'the body is not JSON')
  }
}
