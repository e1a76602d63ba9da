import { randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keyset, PageRange } from '../../database/keyset.ts'
import { loadMergedPage } from '../../database/keyset.ts'
import { deletedUpTo } from '../../events/event-positions.ts'
import { eventTables } from '../../events/event-tables.ts'
import { firstNotOlderThan, lastOlderThan } from '../../feed/feed-pages.ts'
import type { WebhookDeliveryTable, WebhookTables } from '../webhook-tables.ts'
import { webhookTables } from '../webhook-tables.ts'
import type { WebhookEndpoint } from './endpoint-store.ts'

type Schemas = components['schemas']
type WebhookDelivery = Schemas['WebhookDelivery']

export interface DeliveryFilters {
  status?: Schemas['WebhookDeliveryStatus'][] | undefined
  type?: string[] | undefined
}

/** The events to send again. */
export interface EventSelection {
  from: string
  /** Not included. */
  to: string | undefined
  /** The position of the last event that may be sent again. */
  upTo: number
  /** Null for all types. */
  types: string[] | null
}

/** The sort key of `listDeliveries`. */
export const newestDeliveryFirst = { columns: { id: 'bigId' }, direction: 'desc' } satisfies Keyset

const statuses = ['pending', 'succeeded', 'failed'] as const

export type DeliveryStore = ReturnType<typeof deliveryStore>

/** Stores the deliveries to webhook endpoints. `types` are all event types of the service. */
export function deliveryStore<Tables extends WebhookTables>(serviceDatabase: Kysely<Tables>, types: string[]) {
  const database = webhookTables(serviceDatabase)
  const deliveriesTo = (endpointId: number) =>
    database.selectFrom('webhookDeliveries').selectAll().where('endpointId', '=', endpointId)

  return {
    /** With a filter, merges the pages of each status and type, so that an index has the rows of each in order. */
    async list(endpointId: number, filters: DeliveryFilters, range: PageRange): Promise<WebhookDelivery[]> {
      const isFiltered = filters.status !== undefined || filters.type !== undefined
      const queries = isFiltered
        ? (filters.status ?? statuses).flatMap(status =>
            (filters.type ?? types).map(type =>
              deliveriesTo(endpointId).where('status', '=', status).where('type', '=', type),
            ),
          )
        : [deliveriesTo(endpointId)]
      return withAttempts(database, await loadMergedPage(database, queries, newestDeliveryFirst, range))
    },

    /** Adds the delivery of a test event, which begins at once. */
    async addTest(endpoint: WebhookEndpoint, type: string, subject: string): Promise<WebhookDelivery> {
      const now = new Date().toISOString()
      const row = await database
        .insertInto('webhookDeliveries')
        .values({
          ...{ endpointId: endpoint.id, eventId: randomUUID(), eventPosition: null, type, subject, cause: 'test' },
          ...{ data: JSON.stringify(endpoint), createdAt: now, nextAttemptAt: now },
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return deliveryFrom(row, [])
    },

    /**
     * Lets the next attempt begin at once, unless a process is sending the delivery. Returns undefined when the endpoint
     * has no such delivery.
     */
    async retry(endpointId: number, id: number): Promise<WebhookDelivery | undefined> {
      const now = new Date().toISOString()
      await database
        .updateTable('webhookDeliveries')
        .set({ status: 'pending', nextAttemptAt: now, finishedAt: null, leasedBy: null, leasedUntil: null })
        .where('endpointId', '=', endpointId)
        .where('id', '=', id)
        .where(({ eb, or }) => or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
        .execute()
      const rows = await deliveriesTo(endpointId).where('id', '=', id).execute()
      const [retried] = await withAttempts(database, rows)
      return retried
    },

    /**
     * Adds a delivery for each selected event, at most `limit`, in the order of the events. Returns their number. The first
     * one of each subject is due at once, as far as it need not wait for earlier deliveries.
     */
    async replay(endpointId: number, selection: EventSelection, limit: number): Promise<number> {
      const { from, to, upTo, types: ofTypes } = selection
      const events = eventTables(database)
      const first = await lastOlderThan(events, from, await deletedUpTo(events), upTo)
      const last = to === undefined ? upTo : await firstNotOlderThan(events, to, first, upTo)
      const now = new Date().toISOString()
      const columns = ['eventId', 'position', 'type', 'subject'] as const
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('webhookDeliveries')
        .columns(['eventId', 'eventPosition', 'type', 'subject', 'endpointId', 'cause', 'createdAt', 'nextAttemptAt'])
        .expression(({ selectFrom, val }) =>
          selectFrom('events')
            .select(columns)
            .select([
              val(endpointId).$castTo<number>().as('endpointId'),
              val('replay').as('cause'),
              val(now).as('createdAt'),
              sql<
                string | null
              >`case when row_number() over (partition by subject order by position) = 1 then ${now} end`.as(
                'nextAttemptAt',
              ),
            ])
            .where('position', '>', first)
            .where('position', '<=', last)
            .where('time', '>=', from)
            .$if(to !== undefined, query => query.where('time', '<', to ?? ''))
            .$if(ofTypes !== null, query => query.where('type', 'in', ofTypes ?? []))
            .orderBy('position')
            .limit(limit),
        )
        .executeTakeFirst()
      return Number(numInsertedOrUpdatedRows)
    },
  }
}

/** Loads the attempts of deliveries with one query. */
async function withAttempts(
  database: Kysely<WebhookTables>,
  rows: Selectable<WebhookDeliveryTable>[],
): Promise<WebhookDelivery[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const attempts = await database
    .selectFrom('webhookAttempts')
    .selectAll()
    .where('deliveryId', 'in', ids)
    .orderBy('deliveryId')
    .orderBy('id')
    .execute()
  const byDelivery = Map.groupBy(attempts, ({ deliveryId }) => deliveryId)
  return rows.map(row =>
    deliveryFrom(
      row,
      (byDelivery.get(row.id) ?? []).map(({ id: _id, deliveryId: _deliveryId, ...attempt }) => attempt),
    ),
  )
}

function deliveryFrom(row: Selectable<WebhookDeliveryTable>, attempts: Schemas['WebhookAttempt'][]): WebhookDelivery {
  const { id, eventId, subject, cause, status, nextAttemptAt, createdAt, finishedAt } = row
  const type = row.type as WebhookDelivery['type'] // only documented events are delivered
  return { id, eventId, type, subject, cause, status, attempts, nextAttemptAt, createdAt, finishedAt }
}
