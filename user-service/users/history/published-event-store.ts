import type { Transaction } from 'kysely'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { components, webhooks } from 'openapi/generated/user-service.ts'
import { eventRecorder } from 'service-kit/events/event-recorder.ts'
import { replaceEventData } from 'service-kit/events/event-store.ts'
import type { Tables } from '../../tables.ts'
import type { User } from '../user-rows.ts'
import type { UserFacts } from './user-event-store.ts'

/** Records the event of an effect on a user. The transaction holds the row lock of the user. */
export async function publishUser(
  transaction: Transaction<Tables>,
  type: 'user.registered' | 'user.changed' | 'user.suspended',
  user: User,
): Promise<void> {
  await outboxOf(transaction).record(type, subjectOf(user), user)
}

/** Records the events of a change by `updateUser`: a suspension has an event of its own. */
export async function publishChange(transaction: Transaction<Tables>, after: UserFacts, user: User): Promise<void> {
  const isSuspended = after.status === 'suspended'
  if (Object.keys(after).length > (isSuspended ? 1 : 0)) await publishUser(transaction, 'user.changed', user)
  if (isSuspended) await publishUser(transaction, 'user.suspended', user)
}

/** Records that access tokens of a user were revoked. */
export async function publishRevocation(
  transaction: Transaction<Tables>,
  revocation: components['schemas']['TokenRevocation'],
): Promise<void> {
  await outboxOf(transaction).record('user.tokensRevoked', subjectOf({ id: revocation.userId }), revocation)
}

/** Records that a user was erased, and removes the user's data from all earlier events. Revocations have no personal data. */
export async function publishErasure(transaction: Transaction<Tables>, id: number): Promise<void> {
  await replaceEventData(transaction, subjectOf({ id }), { id }, 'user.tokensRevoked')
  await outboxOf(transaction).record('user.erased', subjectOf({ id }), { id })
}

function outboxOf(transaction: Transaction<Tables>) {
  return eventRecorder<webhooks, Tables>(contract, transaction)
}

function subjectOf({ id }: { id: number }): string {
  return `users/${id}`
}
