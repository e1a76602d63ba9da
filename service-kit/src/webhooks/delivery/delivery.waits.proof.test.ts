import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import { addEndpoint, openFor, record, startDelivery, startReceiver } from './testing.ts'

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const poll = { timeout: 10_000, interval: 10 }

describeOnEveryDatabase('the delivery of webhooks', createDatabase => {
  it('sends each event of each subject in order to each endpoint, signed', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using first = await startReceiver()
    await using second = await startReceiver()
    await record(database, 'orders/1', 0) // before the endpoints
    const endpoints = [await addEndpoint(database, first.url), await addEndpoint(database, second.url)]
    const delivery = startDelivery(database, url)
    await Promise.all([
      ...[1, 2, 3].map(order => record(database, `orders/${order}`, 1, 2, 3)),
      record(database, 'orders/4', ...range(60)),
    ])
    delivery.wake()
    for (const [index, receiver] of [first, second].entries()) {
      await expect.poll(() => receiver.received.length, poll).toBe(69)
      for (const order of [1, 2, 3]) expect(receiver.numbersOf(`orders/${order}`)).toEqual([1, 2, 3])
      expect(receiver.numbersOf('orders/4')).toEqual(range(60))
      receiver.verify(endpoints[index]?.secret ?? '')
    }
    await delivery.stop()
    const { count } = await database
      .selectFrom('webhookDeliveries')
      .where('status', '=', 'succeeded')
      .where('leasedBy', 'is', null)
      .where('nextAttemptAt', 'is', null)
      .where('attempts', '=', 1)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(138)
  })

  it('sends only the types of the endpoint, and writes nothing without an enabled endpoint', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver()
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1)
    delivery.wake()
    await sleep(100)
    expect(await database.selectFrom('webhookDeliveries').selectAll().execute()).toEqual([])
    await addEndpoint(database, receiver.url, ['order.placed'])
    await addEndpoint(database, receiver.url, ['order.placed', 'order.changed'])
    await record(database, 'orders/1', 2)
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([2])
    await delivery.stop()
    const positions = await database.selectFrom('webhookEndpoints').select('fannedOutTo').execute()
    expect(positions).toEqual([{ fannedOutTo: 2 }, { fannedOutTo: 2 }])
  })

  it('repeats an event with the same id and a new signature, and keeps the order of its subject', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    let failures = 2
    await using receiver = await startReceiver((response, { subject }) => {
      const fails = subject === 'orders/1' && failures-- > 0
      response.writeHead(fails ? 500 : 200).end(fails ? 'not now' : '')
    })
    const { id, secret } = await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1, 2, 3)
    await record(database, 'orders/2', 1, 2)
    delivery.wake()
    await expect.poll(() => receiver.numbersOf('orders/2'), poll).toEqual([1, 2])
    expect(receiver.numbersOf('orders/1')).toEqual([1])
    await sleep(50)
    delivery.pass(4000)
    await sleep(100)
    expect(receiver.numbersOf('orders/1')).toEqual([1])
    delivery.pass(2000)
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([1, 1])
    await sleep(50)
    delivery.pass(67_000)
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([1, 1, 1, 2, 3])
    const attempts = receiver.received.filter(({ subject, number }) => subject === 'orders/1' && number === 1)
    expect(new Set(attempts.map(each => each.headers['webhook-id']))).toEqual(new Set([attempts[0]?.id]))
    expect(new Set(attempts.map(each => each.headers['webhook-timestamp'])).size).toBe(3)
    expect(new Set(attempts.map(each => each.headers['webhook-signature'])).size).toBe(3)
    expect(secret).toMatch(/^whsec_/)
    await delivery.stop()
    const stored = await database
      .selectFrom('webhookAttempts')
      .innerJoin('webhookDeliveries', 'webhookDeliveries.id', 'deliveryId')
      .where('subject', '=', 'orders/1')
      .orderBy('webhookAttempts.id')
      .select(['webhookAttempts.status', 'error', 'responseStart', 'attempts'])
      .execute()
    expect(stored.slice(0, 3)).toEqual([
      { status: 500, error: null, responseStart: 'not now', attempts: 3 },
      { status: 500, error: null, responseStart: 'not now', attempts: 3 },
      { status: 200, error: null, responseStart: '', attempts: 3 },
    ])
    expect(await endpointOf(database, id)).toMatchObject({ status: 'enabled', failingSince: null })
  })

  it('heeds Retry-After', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver(response => response.writeHead(429, { 'retry-after': '600' }).end())
    await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1)
    delivery.wake()
    await expect.poll(() => receiver.received.length, poll).toBe(1)
    await delivery.stop()
    const { nextAttemptAt } = await database.selectFrom('webhookDeliveries').selectAll().executeTakeFirstOrThrow()
    const waitMs = Date.parse(nextAttemptAt ?? '') - Date.now()
    expect(waitMs).toBeGreaterThan(590_000)
    expect(waitMs).toBeLessThanOrEqual(660_000)
  })

  it('gives up after 14 attempts, and goes on with the next event of the subject', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver((response, { number }) =>
      response.writeHead(number === 1 ? 400 : 200).end(),
    )
    await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1, 2)
    await record(database, 'orders/2', 2) // a success, so that the endpoint is not disabled
    delivery.wake()
    for (let attempts = 1; attempts <= 14; attempts++) {
      await expect.poll(() => receiver.numbersOf('orders/1').filter(each => each === 1).length, poll).toBe(attempts)
      await sleep(50)
      delivery.pass(13.5 * 3_600_000)
      if (attempts % 4 === 0) await record(database, 'orders/2', 2)
    }
    await expect.poll(() => receiver.numbersOf('orders/1'), poll).toEqual([...range(14).map(() => 1), 2])
    await delivery.stop()
    const deliveries = database.selectFrom('webhookDeliveries').where('subject', '=', 'orders/1').orderBy('id')
    expect(await deliveries.select(['status', 'attempts']).execute()).toEqual([
      { status: 'failed', attempts: 14 },
      { status: 'succeeded', attempts: 1 },
    ])
  })

  it('disables an endpoint that responds with 410, and records the event for staff', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using gone = await startReceiver(response => response.writeHead(410).end())
    await using other = await startReceiver()
    const { id } = await addEndpoint(database, gone.url)
    await addEndpoint(database, other.url, ['webhook.disabled'])
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1)
    delivery.wake()
    await expect.poll(() => other.received.map(({ type }) => type), poll).toEqual(['webhook.disabled'])
    expect(other.received[0]?.subject).toBe(`webhooks/${id}`)
    expect(await endpointOf(database, id)).toMatchObject({ status: 'disabled', disabledReason: 'gone', version: 2 })
    await record(database, 'orders/2', 1)
    delivery.pass(24 * 3_600_000)
    await sleep(100)
    expect(gone.received.length).toBe(1)
    await delivery.stop()
  })

  it('disables an endpoint that has not succeeded for 5 days', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver(response => response.writeHead(503).end())
    const { id } = await addEndpoint(database, receiver.url)
    const delivery = startDelivery(database, url)
    await record(database, 'orders/1', 1)
    delivery.wake()
    await expect.poll(async () => (await endpointOf(database, id)).failingSince, poll).not.toBe(null)
    delivery.pass(4.9 * 24 * 3_600_000)
    await expect.poll(() => receiver.received.length, poll).toBe(2)
    await sleep(50)
    expect(await endpointOf(database, id)).toMatchObject({ status: 'enabled' })
    delivery.pass(0.2 * 24 * 3_600_000)
    await expect.poll(() => endpointOf(database, id), poll).toMatchObject({ disabledReason: 'failing' })
    await delivery.stop()
  })
})

function endpointOf(database: Awaited<ReturnType<typeof openFor>>, id: number) {
  return database.selectFrom('webhookEndpoints').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
