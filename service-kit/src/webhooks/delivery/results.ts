import type { Transaction } from 'kysely'
import type { DialectName } from '../../database/database.ts'
import { errorTexts } from '../sending/attempt-errors.ts'
import type { Outcome } from '../sending/sender.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import { releaseNext, selectLocked } from './delivery-queue.ts'
import { retryWaitMs } from './retry-schedule.ts'

/** An endpoint without a success for this time is switched off. */
export const failingMs = 5 * 24 * 3_600_000

/** An attempt that has ended. */
export interface Result {
  deliveryId: number
  endpointId: number
  /** The time at which the attempt began. */
  at: number
  outcome: Outcome
  /** The wait that the endpoint has requested. */
  retryAfterMs: number | undefined
}

/** What the results changed for whole endpoints. */
export interface HealthChanges {
  disabled: { id: number; reason: 'gone' | 'failing' }[]
  /** The endpoints that have begun to fail. */
  failing: number[]
}

export interface ResultParts {
  dialect: DialectName
  /** The process that has claimed the deliveries. */
  holder: string
  now: number
  /** Disables an endpoint, and records the event that staff learn it by. */
  disable: (transaction: Transaction<WebhookTables>, id: number, reason: 'gone' | 'failing') => Promise<void>
}

/**
 * Stores results. A result is ignored when another process has claimed the delivery meanwhile, or when
 * the delivery is not pending any more.
 */
export async function storeResults(
  transaction: Transaction<WebhookTables>,
  { dialect, holder, now, disable }: ResultParts,
  results: Result[],
): Promise<HealthChanges> {
  const changes: HealthChanges = { disabled: [], failing: [] }
  if (results.length === 0) return changes
  const at = new Date(now).toISOString()
  const endpoints = await selectLocked(transaction, dialect)
    .where('id', 'in', [...new Set(results.map(({ endpointId }) => endpointId))])
    .select(['id', 'status', 'failingSince'])
    .execute()
  const leased = await transaction
    .selectFrom('webhookDeliveries')
    .where('id', 'in', idsOf(results))
    .where('leasedBy', '=', holder)
    .where('status', '=', 'pending')
    .select(['id', 'attempts'])
    .execute()
  const attemptsOf = new Map(leased.map(({ id, attempts }) => [id, attempts + 1]))
  const owned = results.filter(({ deliveryId }) => attemptsOf.has(deliveryId))
  if (owned.length === 0) return changes
  await insertAttempts(transaction, owned)
  const final = { succeeded: [] as number[], failed: [] as number[] }
  for (const result of owned) {
    const attempts = attemptsOf.get(result.deliveryId) ?? 1
    const waitMs = retryWaitMs(attempts, result.retryAfterMs)
    if (isSuccess(result)) final.succeeded.push(result.deliveryId)
    else if (waitMs === null) final.failed.push(result.deliveryId)
    else await scheduleRetry(transaction, result.deliveryId, attempts, new Date(now + waitMs).toISOString())
  }
  await finish(transaction, 'succeeded', final.succeeded, at)
  await finish(transaction, 'failed', final.failed, at)
  await releaseNext(transaction, [...final.succeeded, ...final.failed], at)
  for (const { id, status, failingSince } of endpoints) {
    const own = owned.filter(({ endpointId }) => endpointId === id)
    const since = failingSinceAfter(failingSince, own)
    if (since !== failingSince)
      await transaction.updateTable('webhookEndpoints').set({ failingSince: since }).where('id', '=', id).execute()
    if (since !== null && failingSince === null) changes.failing.push(id)
    const reason = status === 'enabled' ? reasonToDisable(since, own, now) : undefined
    if (!reason) continue
    await disable(transaction, id, reason)
    changes.disabled.push({ id, reason })
  }
  return changes
}

export function isSuccess({ outcome: { status } }: Pick<Result, 'outcome'>): boolean {
  return status !== null && status >= 200 && status < 300
}

const idsOf = (results: Result[]) => results.map(({ deliveryId }) => deliveryId)

async function insertAttempts(transaction: Transaction<WebhookTables>, results: Result[]): Promise<void> {
  await transaction
    .insertInto('webhookAttempts')
    .values(
      results.map(({ deliveryId, at, outcome: { status, error, durationMs, responseStart } }) => ({
        ...{ deliveryId, status, durationMs, responseStart },
        error: error && errorTexts[error],
        at: new Date(at).toISOString(),
      })),
    )
    .execute()
}

const unleased = { leasedBy: null, leasedUntil: null }

async function finish(
  transaction: Transaction<WebhookTables>,
  status: 'succeeded' | 'failed',
  ids: number[],
  finishedAt: string,
): Promise<void> {
  if (ids.length === 0) return
  await transaction
    .updateTable('webhookDeliveries')
    .set(({ eb }) => ({ status, attempts: eb('attempts', '+', 1), nextAttemptAt: null, finishedAt, ...unleased }))
    .where('id', 'in', ids)
    .execute()
}

async function scheduleRetry(
  transaction: Transaction<WebhookTables>,
  id: number,
  attempts: number,
  nextAttemptAt: string,
): Promise<void> {
  await transaction
    .updateTable('webhookDeliveries')
    .set({ attempts, nextAttemptAt, ...unleased })
    .where('id', '=', id)
    .execute()
}

/** Since when an endpoint fails: the begin of the first attempt after the last success. Null after a success. */
function failingSinceAfter(failingSince: string | null, results: Result[]): string | null {
  const failed = results.find(result => !isSuccess(result))
  if (!failed) return results.length > 0 ? null : failingSince
  return results.some(isSuccess) ? null : (failingSince ?? new Date(failed.at).toISOString())
}

function reasonToDisable(failingSince: string | null, results: Result[], now: number): 'gone' | 'failing' | undefined {
  if (results.some(({ outcome }) => outcome.status === 410)) return 'gone'
  return failingSince !== null && Date.parse(failingSince) + failingMs <= now ? 'failing' : undefined
}
