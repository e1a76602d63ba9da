import { referencedName } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import { memoize } from 'openapi/contract/memoize.ts'
import type { StoredEvent } from './event-store.ts'

/** A CloudEvent 1.0 in the structured JSON format, as the contracts document it. */
export interface CloudEvent {
  specversion: '1.0'
  id: string
  type: string
  source: string
  subject: string
  time: string
  datacontenttype: 'application/json'
  dataschema: string
  sequence: string
  data: unknown
}

/** The service that publishes events. */
export interface EventSource {
  /** The name of the service: `order-service`. */
  service: string
  contract: Contract
}

/** The CloudEvent of a stored event. Throws an Error for a type that the contract does not document. */
export function cloudEventOf(event: StoredEvent, { service, contract }: EventSource): CloudEvent {
  const dataschema = dataSchemas(contract).get(event.type)
  if (dataschema === undefined) throw new Error(`the contract does not document the event ${event.type}`)
  return {
    specversion: '1.0',
    id: event.id,
    type: event.type,
    source: `/${service}`,
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    dataschema,
    sequence: sequenceOf(event.position),
    data: event.data,
  }
}

/** The `sequence` of an event: its position in 16 digits. */
export function sequenceOf(position: number): string {
  return String(position).padStart(16, '0')
}

/** The URI of the data's schema, by event type: `/openapi.json#/components/schemas/Order`. */
const dataSchemas = memoize(
  (contract: Contract) =>
    new Map(
      Object.entries(contract.webhooks ?? {}).map(([type, { post }]) => {
        const [content] = Object.values(post.requestBody.content)
        const name = referencedName(content?.schema) ?? ''
        const event: { properties?: { data?: object } } | undefined = contract.components.schemas[name]
        const data = referenceIn(event?.properties?.data) ?? `#/components/schemas/${name}/properties/data`
        return [type, `/openapi.json${data}`]
      }),
    ),
)

function referenceIn(schema: object | undefined): string | undefined {
  return schema && '$ref' in schema ? String(schema.$ref) : undefined
}
