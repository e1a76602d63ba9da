import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { deleteEventsBefore } from '../../events/event-positions.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../../testing/test-databases.ts'
import { deleteExpiredDeliveries } from '../endpoints/expired-deliveries.ts'
import { createSender } from '../sending/sender.ts'
import { leaseMs } from './claims.ts'
import { addEndpoint, openFor, record, startDelivery, startReceiver } from './testing.ts'

const poll = { timeout: 10_000, interval: 10 }
const subjects = Array.from({ length: 30 }, (_, index) => `orders/${index + 1}`)

describeOnEveryDatabase('the delivery of webhooks during outages', createDatabase => {
  it('is not delayed by an endpoint that hangs, which gets at most 10 requests at a time', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using hanging = await startReceiver(() => {})
    await using other = await startReceiver()
    const { id } = await addEndpoint(database, hanging.url)
    await addEndpoint(database, other.url)
    const sender = createSender({ allowPrivateNetworks: true, userAgent: 'test' })
    const delivery = startDelivery(database, url, { sender })
    for (const subject of subjects) await record(database, subject, 1, 2)
    delivery.wake()
    await expect.poll(() => other.received.length, poll).toBe(60)
    expect(hanging.received.length).toBe(10)
    const stoppedAt = performance.now()
    delivery.drain()
    sender.abort()
    await delivery.stop()
    expect(performance.now() - stoppedAt).toBeLessThan(4000)
    const pending = database.selectFrom('webhookDeliveries').where('status', '=', 'pending')
    expect(await pending.where('leasedBy', 'is not', null).selectAll().execute()).toEqual([])
    // Attempts that the service has aborted do not count, and are due at once.
    const due = pending
      .where('endpointId', '=', id)
      .where('nextAttemptAt', '<=', new Date().toISOString())
      .where('attempts', '=', 0)
    expect(await due.select('id').execute()).toHaveLength(30)
  })

  it('begins no further attempts while it drains, and ends those in progress', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    let held: ServerResponse | undefined
    await using receiver = await startReceiver(response => {
      if (held) response.writeHead(204).end()
      held ??= response
    })
    await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1, 2)
    delivery.wake()
    await expect.poll(() => receiver.received.length, poll).toBe(1)
    delivery.drain()
    await record(database, 'orders/2', 1)
    held?.writeHead(204).end()
    await delivery.stop()
    expect(receiver.numbersOf('orders/1')).toEqual([1])
    const deliveries = database.selectFrom('webhookDeliveries').select(['status', 'leasedBy']).orderBy('id')
    expect(await deliveries.execute()).toEqual([
      { status: 'succeeded', leasedBy: null },
      { status: 'pending', leasedBy: null },
    ])
    const next = startDelivery(database, url)
    await expect.poll(() => receiver.received.length, poll).toBe(3)
    expect(receiver.numbersOf('orders/1')).toEqual([1, 2])
    await next.stop()
  })

  it('goes on with the next event of a subject when an event was deleted before it arrived', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    let isDown = true
    await using receiver = await startReceiver(response => void response.writeHead(isDown ? 503 : 200).end())
    await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1)
    await sleep(20)
    const time = new Date().toISOString()
    await record(database, 'orders/1', 2)
    delivery.wake()
    await expect.poll(() => receiver.received.length, poll).toBe(1)
    await sleep(50)
    isDown = false
    await deleteEventsBefore(database, time)
    await deleteExpiredDeliveries(database, 30)
    delivery.wake()
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([1, 2])
    await delivery.stop()
    expect(await database.selectFrom('webhookDeliveries').select('eventPosition').execute()).toEqual([
      { eventPosition: 2 },
    ])
  })

  it('reports since when the oldest undelivered event waits', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver(response => void response.writeHead(503).end())
    await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await expect.poll(() => delivery.oldestSince(), poll).toBe(null)
    await delivery.stop()
    const before = Date.now()
    await record(database, 'orders/1', 1, 2)
    const next = startDelivery(database, url)
    await expect.poll(() => next.oldestSince(), poll).toBeGreaterThanOrEqual(before)
    expect(next.oldestSince()).toBeLessThanOrEqual(Date.now())
    await next.stop()
  })
})

describeOnPostgres('replicas that deliver webhooks', createDatabase => {
  it('share the deliveries, and send each once', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver()
    await addEndpoint(database, receiver.url)
    const replicas = [startDelivery(database, url), startDelivery(database, url), startDelivery(database, url)]
    for (const subject of subjects) {
      await record(database, subject, 1, 2, 3)
      for (const replica of replicas) replica.wake()
    }
    await expect.poll(() => receiver.received.length, poll).toBe(90)
    for (const subject of subjects) expect(receiver.numbersOf(subject)).toEqual([1, 2, 3])
    for (const replica of replicas) await replica.stop()
  })

  it('take over the deliveries of one that died when its leases end', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver()
    await addEndpoint(database, receiver.url)
    const dead = startDelivery(database, url, { sender: { send: () => new Promise(() => {}), abort: () => {} } })
    await record(database, 'orders/1', 1, 2)
    dead.wake()
    const leased = database.selectFrom('webhookDeliveries').where('leasedBy', 'is not', null).select('id')
    await expect.poll(() => leased.execute(), poll).toHaveLength(1)
    dead.drain()
    const other = startDelivery(database, url)
    other.pass(leaseMs - 5000)
    await sleep(200)
    expect(receiver.received).toEqual([])
    other.pass(6000)
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([1, 2])
    await other.stop()
    await dead.stop()
  })
})
