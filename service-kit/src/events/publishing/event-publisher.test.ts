import fc from 'fast-check'
import type { Kysely } from 'kysely'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it, vi } from 'vitest'
import { createLogger } from '../../process/logger.ts'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import type { CloudEvent } from '../cloud-event.ts'
import { sequenceOf } from '../cloud-event.ts'
import { deleteEventsBefore } from '../event-positions.ts'
import { recordEvent } from '../event-store.ts'
import type { Tables } from '../testing.ts'
import { open } from '../testing.ts'
import type { EventBroker } from './event-broker.ts'
import { startEventPublisher } from './event-publisher.ts'
import { publishingCursor } from './publishing-cursor.ts'

const source = { service: 'order-service', contract: orderContract }
const time = '2026-11-28T10:00:00.000Z'
const recordPlaced = (database: Kysely<Tables>, number: number) =>
  database
    .transaction()
    .execute(transaction =>
      recordEvent(transaction, { type: 'order.placed', subject: `orders/${number}`, time, data: { number } }),
    )

/** What the broker does with a batch: stores a part of it, and responds, or its response is lost. */
interface Outcome {
  storedShare: number
  isLost: boolean
}

/** A broker that stores each event once. Its outcomes are used up one after the other; afterwards it stores everything. */
function brokerDouble(outcomes: Outcome[] = []) {
  const stored = new Map<string, CloudEvent>()
  const received: string[] = []
  const broker: EventBroker = {
    async publish(events) {
      const { storedShare, isLost } = outcomes.shift() ?? { storedShare: 1, isLost: false }
      const accepted = events.slice(0, Math.ceil(events.length * storedShare))
      for (const each of accepted) {
        received.push(each.id)
        if (!stored.has(each.id)) stored.set(each.id, each)
      }
      await new Promise(setImmediate)
      if (isLost || accepted.length === 0) throw new Error('the broker is unavailable')
      return accepted.length
    },
    close: async () => {},
  }
  const published = () => [...stored.values()]
  return {
    broker,
    received,
    numbers: () => published().map(({ data }) => (data as { number: number }).number),
    sequences: () => published().map(({ sequence }) => sequence),
  }
}

function start(database: Kysely<Tables>, broker: EventBroker) {
  const log: Record<string, unknown>[] = []
  const logger = createLogger('test', 'info', { write: line => void log.push(JSON.parse(line)) })
  const publisher = startEventPublisher({ database, broker, source, log: logger, periodMs: 5 })
  return { ...publisher, messages: () => log.map(({ message }) => message) }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describeOnEveryDatabase('startEventPublisher', createDatabase => {
  it('publishes all events once and in their order, also those from before its start, and continues after a restart', async () => {
    const database = await open(await createDatabase())
    const { broker, received, numbers } = brokerDouble()
    for (const number of upTo(450)) await recordPlaced(database, number)
    const before = start(database, broker)
    await vi.waitFor(() => expect(numbers()).toEqual(upTo(450)))
    await before.stop()
    await recordPlaced(database, 451)
    const after = start(database, broker)
    await vi.waitFor(() => expect(numbers()).toEqual(upTo(451)))
    await after.stop()
    expect(received).toHaveLength(451)
    await database.destroy()
  })

  it('waits while the broker is unavailable, with one line in the log and the age of the oldest event', async () => {
    const database = await open(await createDatabase())
    const fails = { storedShare: 0, isLost: true }
    const { broker, numbers } = brokerDouble([fails, fails, fails])
    await recordPlaced(database, 1)
    const publisher = start(database, broker)
    await vi.waitFor(() => expect(publisher.messages()).toHaveLength(1))
    expect(publisher.oldestUnpublishedSeconds()).toBeCloseTo((Date.now() - Date.parse(time)) / 1000, -1)
    await recordPlaced(database, 2)
    await vi.waitFor(() => expect(numbers()).toEqual([1, 2]))
    await vi.waitFor(() => expect(publisher.oldestUnpublishedSeconds()).toBe(0))
    await publisher.stop()
    expect(publisher.messages()).toEqual([
      'events cannot be published; they wait in the database',
      'events are published again',
    ])
    await database.destroy()
  })

  it('continues after events that were deleted before they were published, and logs how many', async () => {
    const database = await open(await createDatabase())
    for (const number of upTo(3)) await recordPlaced(database, number)
    await deleteEventsBefore(database, '2026-11-29T00:00:00.000Z')
    await recordPlaced(database, 4)
    const { broker, numbers } = brokerDouble()
    const publisher = start(database, broker)
    await vi.waitFor(() => expect(numbers()).toEqual([4]))
    await publisher.stop()
    expect(publisher.messages()).toEqual(['events were deleted before they were published'])
    await database.destroy()
  })

  it('loses no event and keeps their order, whatever the broker does, with two replicas and concurrent effects', async () => {
    const database = await open(await createDatabase())
    const outcome = fc.record({ storedShare: fc.double({ min: 0, max: 1, noNaN: true }), isLost: fc.boolean() })
    const published: string[] = []
    let recorded = 0
    const { position } = publishingCursor(database, 'test')
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { maxLength: 6 }), fc.nat(30), async (outcomes, count) => {
        const { broker, sequences } = brokerDouble(outcomes)
        const replicas = [start(database, broker), start(database, broker)]
        await Promise.all(upTo(count).map(number => recordPlaced(database, number)))
        recorded += count
        // The broker may have stored events whose position has not moved yet, because its response was lost.
        await vi.waitFor(async () => expect(await position()).toBe(recorded), { timeout: 10_000 })
        for (const replica of replicas) await replica.stop()
        published.push(...sequences())
      }),
      { numRuns: 15 },
    )
    expect(published).toEqual(upTo(published.length).map(sequenceOf))
    await database.destroy()
  })

  it('lets another replica publish when the lease of a crashed one has ended', async () => {
    const database = await open(await createDatabase())
    const [crashed, other] = [publishingCursor(database, 'crashed'), publishingCursor(database, 'other')]
    expect(await crashed.claim()).toBe(0)
    expect(await crashed.move(1)).toBe(true)
    expect(await other.claim()).toBeUndefined()
    await database.updateTable('eventPublishing').set({ heldUntil: time }).execute()
    expect(await other.claim()).toBe(1)
    expect(await crashed.move(2)).toBe(false)
    await crashed.release()
    expect(await crashed.claim()).toBeUndefined()
    await other.release()
    expect(await crashed.claim()).toBe(1)
    await database.destroy()
  })
})
