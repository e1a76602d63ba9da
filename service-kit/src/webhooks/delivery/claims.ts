import type { ExpressionBuilder, Transaction } from 'kysely'
import type { DialectName } from '../../database/database.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import type { DeliveryDatabase } from './delivery-queue.ts'
import { pending } from './delivery-queue.ts'

/** The maximum number of deliveries that one process sends to one endpoint at a time, each of another subject. */
export const maxPerEndpoint = 10

/**
 * Much longer than an attempt takes, so that clocks of replicas can differ. The deliveries of a replica that ended without
 * releasing them wait this time.
 */
export const leaseMs = 60_000

/** A delivery that this process sends now. */
export interface ClaimedDelivery {
  id: number
  endpointId: number
  url: string
  /** JSON: SigningSecret[] */
  secrets: string
  eventId: string
  eventPosition: number | null
  type: string
  subject: string
  data: string | null
  attempts: number
  createdAt: string
}

export interface Claim {
  /** The process that claims. */
  holder: string
  now: number
  /** The number of further deliveries that the process sends to an endpoint. */
  freeSlots: (endpointId: number) => number
  /** The endpoints without a free slot. */
  busyEndpoints: number[]
}

/**
 * Claims the deliveries that are due, the longest due first for each endpoint. Replicas skip the rows of each other's
 * claims. A claimed delivery is due again at the end of its lease.
 */
export async function claimDeliveries(
  transaction: Transaction<WebhookTables>,
  dialect: DialectName,
  { holder, now, freeSlots, busyEndpoints }: Claim,
): Promise<ClaimedDelivery[]> {
  const at = new Date(now).toISOString()
  const leasedUntil = new Date(now + leaseMs).toISOString()
  const select = dialect === 'postgres' ? selectDueOnPostgres : selectDueOnSqlite
  const due = await select(transaction, at, busyEndpoints)
  const taken = new Map<number, number>()
  const claimed = due.filter(({ endpointId }) => {
    const count = (taken.get(endpointId) ?? 0) + 1
    taken.set(endpointId, count)
    return count <= freeSlots(endpointId)
  })
  if (claimed.length > 0)
    await transaction
      .updateTable('webhookDeliveries')
      .set({ leasedBy: holder, leasedUntil, nextAttemptAt: leasedUntil })
      .where(
        'id',
        'in',
        claimed.map(({ id }) => id),
      )
      .execute()
  return claimed
}

/** Ends the leases of deliveries that this process does not send. They are due at once. */
export async function releaseClaims(transaction: Transaction<WebhookTables>, ids: number[], at: string): Promise<void> {
  if (ids.length === 0) return
  const unleased = { nextAttemptAt: at, leasedBy: null, leasedUntil: null }
  await transaction.updateTable('webhookDeliveries').set(unleased).where('id', 'in', ids).execute()
}

/**
 * Ends all leases. Only SQLite, which has one process: the leases are those of a process that ended without releasing
 * them.
 */
export async function releaseAllClaims({ writes }: DeliveryDatabase, now: number): Promise<void> {
  const at = new Date(now).toISOString()
  await writes
    .updateTable('webhookDeliveries')
    .set({ nextAttemptAt: at, leasedBy: null, leasedUntil: null })
    .where('endpointId', 'in', ({ selectFrom }) => selectFrom('webhookEndpoints').select('id'))
    .where('status', '=', pending)
    .where('nextAttemptAt', '>', at) // with the end of the lease, a range of the index of due deliveries
    .where('nextAttemptAt', '<=', new Date(now + leaseMs).toISOString())
    .where('leasedBy', 'is not', null)
    .execute()
}

const deliveryColumns = [
  ...(['delivery.id', 'delivery.eventId', 'delivery.eventPosition', 'delivery.type', 'delivery.subject'] as const),
  ...(['delivery.data', 'delivery.attempts', 'delivery.createdAt'] as const),
] as const
const endpointColumns = ['endpoint.id as endpointId', 'endpoint.url', 'endpoint.secrets'] as const

function selectDueOnPostgres(transaction: Transaction<WebhookTables>, at: string, busyEndpoints: number[]) {
  return enabledEndpoints(transaction, busyEndpoints)
    .innerJoinLateral(
      expression => dueOf(expression, at).selectAll('due').forUpdate().skipLocked().as('delivery'),
      join => join.onTrue(),
    )
    .select([...endpointColumns, ...deliveryColumns])
    .execute()
}

/** SQLite has no lateral joins, and one process. */
function selectDueOnSqlite(transaction: Transaction<WebhookTables>, at: string, busyEndpoints: number[]) {
  return enabledEndpoints(transaction, busyEndpoints)
    .innerJoin('webhookDeliveries as delivery', join =>
      join.on(expression => expression('delivery.id', 'in', dueOf(expression, at).select('due.id'))),
    )
    .select([...endpointColumns, ...deliveryColumns])
    .execute()
}

function enabledEndpoints(transaction: Transaction<WebhookTables>, busyEndpoints: number[]) {
  const endpoints = transaction.selectFrom('webhookEndpoints as endpoint').where('endpoint.status', '=', 'enabled')
  return busyEndpoints.length === 0 ? endpoints : endpoints.where('endpoint.id', 'not in', busyEndpoints)
}

/**
 * A delivery that was repeated on request can be due together with later ones of its subject: these wait. A test event
 * neither waits nor lets others wait.
 */
function dueOf(
  { selectFrom }: Pick<ExpressionBuilder<WebhookTables & { endpoint: { id: number } }, 'endpoint'>, 'selectFrom'>,
  at: string,
) {
  return selectFrom('webhookDeliveries as due')
    .whereRef('due.endpointId', '=', 'endpoint.id')
    .where('due.status', '=', pending)
    .where('due.nextAttemptAt', '<=', at)
    .where(({ eb, or, not, exists, selectFrom }) =>
      or([
        eb('due.cause', '=', 'test'),
        not(
          exists(
            selectFrom('webhookDeliveries as earlier')
              .select('earlier.id')
              .whereRef('earlier.endpointId', '=', 'due.endpointId')
              .whereRef('earlier.subject', '=', 'due.subject')
              .whereRef('earlier.id', '<', 'due.id')
              .where('earlier.status', '=', pending)
              .where('earlier.cause', '!=', 'test'),
          ),
        ),
      ]),
    )
    .orderBy('due.nextAttemptAt')
    .orderBy('due.id')
    .limit(maxPerEndpoint)
}
