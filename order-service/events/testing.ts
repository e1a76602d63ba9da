import type { Kysely } from 'kysely'
import type { Client } from 'openapi/client.ts'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { migrations } from '../migrations/migrations.ts'
import { storesIn } from '../stores.ts'
import type { Tables } from '../tables.ts'

export type Event = components['schemas']['Event']

/** Opens a second connection to the database of a running service. */
export const openBeside = (url: string) => openDatabase<Tables>(url, migrations, { exclusive: false })

/** Runs work on a second connection to the database of a running service. */
export async function withDatabase<Result>(
  url: string,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const database = await openBeside(url)
  return work(database).finally(() => database.destroy())
}

/** Records the event `product.created` of a product that is not stored. */
export function recordProduct(transaction: Kysely<Tables>, sku: string): Promise<void> {
  return storesIn(transaction).outbox.record('product.created', `products/${sku}`, {
    sku,
    name: 'A product',
    unitPrice: { amount: 1250, currency: 'USD' },
    taxRateBasisPoints: 1900,
    stock: null,
    active: true,
    version: 1,
  })
}

type StreamRequest = NonNullable<Parameters<Client<operations>['streamEvents']>[0]>

/** Opens a stream. Throws when the response is not 200. */
export async function openStream(
  client: Client<operations>,
  request: StreamRequest = {},
): Promise<AsyncIterable<ServerSentEvent>> {
  const response = await client.streamEvents(request)
  if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
  return response.body
}

/** Reads a stream up to the first block for which the function returns true, and closes the stream. */
export async function readUntil(
  stream: AsyncIterable<ServerSentEvent>,
  isLast: (block: ServerSentEvent) => unknown,
): Promise<ServerSentEvent[]> {
  const blocks: ServerSentEvent[] = []
  for await (const block of stream) {
    blocks.push(block)
    if (isLast(block)) break
  }
  return blocks
}

export const isCurrent = ({ comment }: ServerSentEvent) => comment === 'current'

/** The events in the blocks of a stream. */
export const eventsIn = (blocks: ServerSentEvent[]): Event[] =>
  blocks.flatMap(({ data }) => (data === undefined ? [] : [JSON.parse(data)]))
