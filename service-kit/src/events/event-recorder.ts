import type { Kysely } from 'kysely'
import { CheckedJson } from 'openapi/contract/checked-json.ts'
import { referencedName, resolveSchema } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import { memoize, memoizeOnce } from 'openapi/contract/memoize.ts'
import type { ValidateFunction } from 'openapi/validation/schema-ajv.ts'
import { schemaAjv } from 'openapi/validation/schema-ajv.ts'
import { recordEvent } from './event-store.ts'
import type { EventTables } from './event-tables.ts'

/** The data of each event type, from the generated `webhooks` of a contract. */
export type EventData<Webhooks> = {
  [Type in keyof Webhooks]: Webhooks[Type] extends { post: { requestBody: { content: infer Content } } }
    ? Content[keyof Content] extends { data: infer Data }
      ? Data
      : never
    : never
}

/** Records events of a contract in one transaction. */
export interface EventRecorder<Webhooks> {
  /**
   * Records an event. The transaction must hold the row lock of the subject. Rejects with an Error when the contract does
   * not document the event, so that the transaction of the effect is rolled back.
   */
  record<Type extends keyof EventData<Webhooks> & string>(
    type: Type,
    subject: string,
    data: EventData<Webhooks>[Type] | CheckedJson<EventData<Webhooks>[Type]>,
  ): Promise<void>
}

/** Creates the recorder of one transaction. */
export function eventRecorder<Webhooks, Tables extends EventTables>(
  contract: Contract,
  transaction: Kysely<Tables>,
): EventRecorder<Webhooks> {
  const check = eventCheck(contract)
  return {
    async record(type, subject, data) {
      check(type, data)
      await recordEvent(transaction, { type, subject, time: new Date().toISOString(), data })
    },
  }
}

/** The check of the data of events. Throws an Error for a type or data that the contract does not document. */
const eventCheck = memoize((contract: Contract) => {
  const ajv = memoizeOnce(() => schemaAjv({ ofService: true })) // not during the start
  const bySchema = new Map<string, ValidateFunction>() // several types have data of the same schema
  const compile = (schema: object) => {
    const key = JSON.stringify(schema)
    const validate = bySchema.get(key) ?? ajv().compile({ components: contract.components, ...schema })
    bySchema.set(key, validate)
    return validate
  }
  const byType = new Map(
    Object.keys(contract.webhooks ?? {}).map(type => {
      const schema = dataSchemaOf(contract, type)
      return [type, { schemaName: referencedName(schema), validator: memoizeOnce(() => compile(schema)) }]
    }),
  )
  return (type: string, data: unknown): void => {
    const documented = byType.get(type)
    if (!documented) throw new Error(`the contract does not document the event ${type}`)
    if (data instanceof CheckedJson && data.schema === documented.schemaName) return
    const validate = documented.validator()
    if (!validate(data)) throw new Error(`${type}: ${ajv().errorsText(validate.errors, { dataVar: 'data' })}`)
  }
})

/** The schema of the data of an event type. */
function dataSchemaOf(contract: Contract, type: string): object {
  const [content] = Object.values(contract.webhooks?.[type]?.post.requestBody.content ?? {})
  const schema: { properties?: { data?: object } } = resolveSchema(contract, content?.schema ?? {})
  if (!schema.properties?.data) throw new Error(`the schema of the event ${type} has no data`)
  return schema.properties.data
}
