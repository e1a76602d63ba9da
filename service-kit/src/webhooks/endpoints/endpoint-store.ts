import type { Kysely, Selectable } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { PageRange } from '../../database/keyset.ts'
import { selectPage } from '../../database/keyset.ts'
import { lastPosition, lockPositions } from '../../events/event-positions.ts'
import type { SigningSecret, WebhookEndpointTable, WebhookTables } from '../webhook-tables.ts'
import { webhookTables } from '../webhook-tables.ts'

/** An endpoint as the contracts have it. The types of the events differ between the contracts. */
export type WebhookEndpoint = components['schemas']['WebhookEndpoint']

export interface StoredEndpoint {
  endpoint: WebhookEndpoint
  secrets: SigningSecret[]
  fannedOutTo: number
}

/** What a change of an endpoint may set. */
export type EndpointChanges = Partial<
  Pick<WebhookEndpoint, 'url' | 'description' | 'types' | 'status' | 'disabledReason'>
>

/** The sort key of `listWebhookEndpoints`. */
export const newestFirst = { columns: { id: 'id' }, direction: 'desc' } as const

export type EndpointStore = ReturnType<typeof endpointStore>

/** Stores webhook endpoints. */
export function endpointStore<Tables extends WebhookTables>(serviceDatabase: Kysely<Tables>) {
  const database = webhookTables(serviceDatabase)
  const existing = () => database.selectFrom('webhookEndpoints').selectAll().where('status', '<>', 'deleted')

  return {
    async list(range: PageRange): Promise<WebhookEndpoint[]> {
      const rows = await selectPage(existing(), newestFirst, range).execute()
      return rows.map(row => endpointFrom(row).endpoint)
    },

    async find(id: number): Promise<StoredEndpoint | undefined> {
      const row = await existing().where('id', '=', id).executeTakeFirst()
      return row && endpointFrom(row)
    },

    /**
     * Adds an endpoint that gets the events from now on. Returns undefined when `max` endpoints exist. The lock of the
     * positions lets one transaction at a time count the endpoints, and keeps the last position as it is.
     */
    async add(
      { url, description, types }: Pick<WebhookEndpoint, 'url' | 'description' | 'types'>,
      secret: SigningSecret,
      max: number,
    ): Promise<WebhookEndpoint | undefined> {
      await lockPositions(database)
      const { count } = await database
        .selectFrom('webhookEndpoints')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('status', '<>', 'deleted')
        .executeTakeFirstOrThrow()
      if (Number(count) >= max) return undefined
      const now = new Date().toISOString()
      const row = await database
        .insertInto('webhookEndpoints')
        .values({
          ...{ url, description, types: textOf(types), status: 'enabled', disabledReason: null },
          ...{ secrets: JSON.stringify([secret]), version: 1, createdAt: now, updatedAt: now, failingSince: null },
          fannedOutTo: await lastPosition(database),
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return endpointFrom(row).endpoint
    },

    /**
     * Changes an endpoint, and increases its version. Returns undefined when a concurrent transaction has changed it
     * first. An endpoint that becomes enabled has no failures yet, and its pending deliveries begin at once.
     */
    async change(
      { id, version, status: former }: WebhookEndpoint,
      { types, ...changes }: EndpointChanges & { secrets?: SigningSecret[] },
    ): Promise<WebhookEndpoint | undefined> {
      const { secrets, ...columns } = changes
      const now = new Date().toISOString()
      const isEnabled = former === 'disabled' && changes.status === 'enabled'
      const row = await database
        .updateTable('webhookEndpoints')
        .set({ ...columns, version: version + 1, updatedAt: now })
        .$if(types !== undefined, query => query.set({ types: textOf(types ?? null) }))
        .$if(secrets !== undefined, query => query.set({ secrets: JSON.stringify(secrets) }))
        .$if(isEnabled, query => query.set({ failingSince: null }))
        .where('id', '=', id)
        .where('version', '=', version)
        .where('status', '<>', 'deleted')
        .returningAll()
        .executeTakeFirst()
      if (row && isEnabled)
        await database
          .updateTable('webhookDeliveries')
          .set({ nextAttemptAt: now })
          .where('endpointId', '=', id)
          .where('status', '=', 'pending')
          .where('nextAttemptAt', '>', now)
          .where('leasedBy', 'is', null)
          .execute()
      return row && endpointFrom(row).endpoint
    },

    /**
     * Deletes an endpoint with its secrets; false when it does not exist. Its row and its deliveries remain for
     * `deleteRemainingDeliveries`: there can be too many of them for one transaction.
     */
    async delete(id: number): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('webhookEndpoints')
        .set(({ eb }) => ({ status: 'deleted', secrets: '[]', version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .where('status', '<>', 'deleted')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

export function endpointFrom(row: Selectable<WebhookEndpointTable>): StoredEndpoint {
  const secrets: SigningSecret[] = JSON.parse(row.secrets)
  const { id, url, description, disabledReason, version, createdAt, updatedAt, fannedOutTo } = row
  const status = row.status === 'enabled' ? 'enabled' : 'disabled'
  const types: WebhookEndpoint['types'] = row.types === null ? null : JSON.parse(row.types)
  const previousSecretUntil = secrets[1]?.until ?? null
  const endpoint = { id, url, description, types, status, disabledReason, previousSecretUntil } as const
  return { endpoint: { ...endpoint, version, createdAt, updatedAt }, secrets, fannedOutTo }
}

function textOf(types: string[] | null): string | null {
  return types && JSON.stringify(types)
}
