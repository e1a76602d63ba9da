import type { Generated, Kysely } from 'kysely'
import { sql } from 'kysely'
import { dropTables, generatedId } from '../database/columns.ts'
import type { DialectName } from '../database/database.ts'
import type { Migration } from '../database/maintenance/migrator.ts'
import type { EventTables } from '../events/event-tables.ts'

/** The tables of a service that sends its events to webhook endpoints. Times are RFC 3339 text in UTC. */
export interface WebhookTables extends EventTables {
  webhookEndpoints: WebhookEndpointTable
  webhookDeliveries: WebhookDeliveryTable
  webhookAttempts: WebhookAttemptTable
}

export interface WebhookEndpointTable {
  id: Generated<number>
  url: string
  description: string | null
  /** JSON: string[]. Null for all types. */
  types: string | null
  /** The row of a deleted endpoint remains until its deliveries are deleted, without its secrets. */
  status: 'enabled' | 'disabled' | 'deleted'
  /** Null while the endpoint is enabled. `gone`: the endpoint responded with 410. `failing`: no success for 5 days. */
  disabledReason: 'staff' | 'gone' | 'failing' | null
  /** JSON: SigningSecret[], the newest first. Readable, because a signature needs the secret itself. */
  secrets: string
  /** Increases with each change of what `getWebhookEndpoint` returns. */
  version: number
  createdAt: string
  updatedAt: string
  /** The events up to this position have deliveries, as far as the endpoint gets them. */
  fannedOutTo: number
  /** The time of the first failed attempt since the last successful one. */
  failingSince: string | null
}

/** A secret that signs deliveries. */
export interface SigningSecret {
  /** `whsec_` and the base64 of its bytes */
  secret: string
  /** The secret does not sign after this time. Null for the newest secret. */
  until: string | null
}

export interface WebhookDeliveryTable {
  id: Generated<number>
  endpointId: number
  /** The UUID of the event: the same for all deliveries of the event. */
  eventId: string
  /** The position of the event in the feed. Null for a test event, which is not in the feed. */
  eventPosition: number | null
  type: string
  subject: string
  /** JSON: the data of a test event. Null for other events, whose data is in the table of events. */
  data: string | null
  cause: 'event' | 'replay' | 'test'
  status: Generated<'pending' | 'succeeded' | 'failed'>
  /** The number of attempts. */
  attempts: Generated<number>
  /** Null when the delivery is not pending. */
  nextAttemptAt: string | null
  /** The replica that is sending the delivery, until `leasedUntil`. */
  leasedBy: string | null
  leasedUntil: string | null
  /** For a test event, also the time of the event. */
  createdAt: string
  /** When the delivery succeeded, or failed for the last time. Null while it is pending. */
  finishedAt: string | null
}

export interface WebhookAttemptTable {
  id: Generated<number>
  deliveryId: number
  at: string
  /** The HTTP status. Null when no response was received. */
  status: number | null
  /** Why no response was received. Null for a response. */
  error: string | null
  durationMs: number
  /** The first 1 kB of the body of the response. Null when no response was received. */
  responseStart: string | null
}

/** The migration that creates the tables. */
export function webhookMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    up: database => createWebhooks(database, dialect),
    down: dropTables('webhookAttempts', 'webhookDeliveries', 'webhookEndpoints'),
  }
}

async function createWebhooks(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const bigId = dialect === 'postgres' ? 'bigint' : 'integer' // each event has a delivery for each endpoint
  await database.schema
    .createTable('webhookEndpoints')
    .addColumn('id', 'integer', generatedId(dialect))
    .addColumn('url', 'text', column => column.notNull())
    .addColumn('description', 'text')
    .addColumn('types', 'text')
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('disabledReason', 'text')
    .addColumn('secrets', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('createdAt', 'text', column => column.notNull())
    .addColumn('updatedAt', 'text', column => column.notNull())
    .addColumn('fannedOutTo', 'integer', column => column.notNull())
    .addColumn('failingSince', 'text')
    .execute()
  await database.schema
    .createTable('webhookDeliveries')
    .addColumn('id', bigId, generatedId(dialect))
    .addColumn('endpointId', 'integer', column => column.notNull().references('webhookEndpoints.id'))
    .addColumn('eventId', 'text', column => column.notNull())
    .addColumn('eventPosition', 'integer')
    .addColumn('type', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('data', 'text')
    .addColumn('cause', 'text', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull().defaultTo('pending'))
    .addColumn('attempts', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('nextAttemptAt', 'text')
    .addColumn('leasedBy', 'text')
    .addColumn('leasedUntil', 'text')
    .addColumn('createdAt', 'text', column => column.notNull())
    .addColumn('finishedAt', 'text')
    .execute()
  await database.schema
    .createTable('webhookAttempts')
    .addColumn('id', bigId, generatedId(dialect))
    .addColumn('deliveryId', bigId, column => column.notNull().references('webhookDeliveries.id').onDelete('cascade'))
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('error', 'text')
    .addColumn('durationMs', 'integer', column => column.notNull())
    .addColumn('responseStart', 'text')
    .execute()
  await createIndexes(database)
}

async function createIndexes(database: Kysely<unknown>): Promise<void> {
  const onDeliveries = (name: string, ...columns: string[]) =>
    database.schema.createIndex(name).on('webhookDeliveries').columns(columns)
  const isPending = sql<boolean>`status = 'pending'`
  await onDeliveries('webhookDeliveriesByEndpoint', 'endpointId', 'id').execute()
  await onDeliveries('webhookDeliveriesByStatus', 'endpointId', 'status', 'type', 'id').execute()
  await onDeliveries('webhookDeliveriesByEvent', 'eventPosition').execute()
  await onDeliveries('webhookTestDeliveries', 'createdAt')
    .where(sql<boolean>`${sql.ref('eventPosition')} is null`)
    .execute()
  await onDeliveries('webhookDeliveriesDue', 'endpointId', 'nextAttemptAt').where(isPending).execute()
  await onDeliveries('webhookDeliveriesBySubject', 'endpointId', 'subject', 'id').where(isPending).execute()
  await database.schema
    .createIndex('webhookAttemptsByDelivery')
    .on('webhookAttempts')
    .columns(['deliveryId', 'id'])
    .execute()
}

/** Kysely's types cannot express that the tables of a service include these. The queries use no other tables. */
export function webhookTables<Tables extends WebhookTables>(database: Kysely<Tables>): Kysely<WebhookTables> {
  return database as unknown as Kysely<WebhookTables>
}
