import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { describe, expect, it, vi } from 'vitest'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { findEmbeddedPrograms, startPostgres } from '../databases/postgres-server.ts'
import { patientEnvironment } from '../databases/shop.ts'
import { runService } from '../processes/processes.ts'
import { startChangingClients } from './changing-clients.ts'
import { followFeed, followStream } from './followers.ts'
import type { Event, Receiver } from './receivers.ts'
import { startReceiver } from './receivers.ts'

/** The whole proof, with ORDERS=10000, takes ten minutes. */
const orders = Number(process.env.ORDERS ?? (process.env.LONG ? 3000 : 300))
const clients = 8
const kills = process.env.LONG ? 5 : 2
const awayMs = process.env.LONG ? 60_000 : 2000
const timeoutMs = 40_000
const programs = await findEmbeddedPrograms()

describe.skipIf(!programs)('kill -9 of the Order Service and of PostgreSQL', () => {
  it(`each receiver and reader has all events of ${orders} orders, in order for each order, and each acknowledged effect has one`, {
    timeout: 1_200_000,
  }, async () => {
    await using server = await startPostgres(programs ?? '')
    await using users = await runService('user-service', { DATABASE_URL: await server.createDatabase('users') })
    const environment = {
      ...patientEnvironment,
      PORT: String(await findFreePort()),
      DATABASE_URL: await server.createDatabase('orders'),
      USER_SERVICE_URL: users.url,
      MAX_UNPAID_ORDERS_PER_CUSTOMER: '1000000',
      WEBHOOK_PRIVATE_NETWORKS: 'allow',
    }
    let service = await runService('order-service', environment)
    const restart = async () => {
      await service.stop('SIGKILL')
      service = await runService('order-service', environment)
    }
    const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
    const clientOf = (token: string) => {
      const headers = () => ({ authorization: `Bearer ${token}` })
      const order = createClient<OrderOperations>(orderContract, { url: service.url, timeoutMs, headers })
      return { orders: order, users: userClient }
    }
    const staffToken = await tokenOf(sampleStaff, userClient)
    const staff = clientOf(staffToken)
    const john = clientOf(await tokenOf(sampleCustomer, userClient))

    const before = await staff.orders.listEvents({ query: { limit: 100 } })
    if (before.status !== 200) throw new Error(JSON.stringify(before))
    const { nextCursor: start } = before.body
    await using healthy = await startReceiver(() => true)
    await using failing = await startReceiver(earlierRequests => earlierRequests > 0)
    await using absent = await startReceiver(() => true)
    const receivers = { healthy, failing, absent }
    for (const receiver of Object.values(receivers)) {
      const { url } = receiver
      const response = await staff.orders.createWebhookEndpoint({ body: { url } })
      if (response.status !== 201) throw new Error(JSON.stringify(response))
      receiver.verifyWith(response.body.secret ?? '')
    }
    const feed = followFeed(staff.orders, start)
    const stream = followStream(service.url, staffToken, start)

    const load = startChangingClients(john, staff, clients, orders)
    const awayAgain = (async () => {
      await sleep(500)
      await absent.close()
      await sleep(awayMs)
      await absent.open()
    })()
    for (let kill = 1; kill <= kills; kill++) {
      await vi.waitUntil(() => load.orders() >= (kill * orders) / (kills + 2), { timeout: 600_000 })
      await restart()
    }
    await vi.waitUntil(() => load.orders() >= ((kills + 1) * orders) / (kills + 2), { timeout: 600_000 })
    await server.restart('immediate')
    await Promise.all([load.ended, awayAgain])

    const all = await readAll(staff.orders, start)
    const count = all.length
    const readers: [string, Event[]][] = [
      ...Object.entries<Receiver>(receivers).map(([name, { events }]): [string, Event[]] => [name, events]),
      ['feed', feed.events],
      ['stream', stream.events],
    ]
    await vi.waitUntil(() => readers.every(([, events]) => new Set(idsOf(events)).size >= count), {
      timeout: 300_000,
      interval: 200,
    })
    await Promise.all([feed.end(), stream.end()])
    const requests = Object.entries<Receiver>(receivers).map(([name, each]) => [name, each.requests()])
    console.log({ orders: load.orders(), events: count, requests: Object.fromEntries(requests) })

    for (const [name, events] of readers) {
      expect(idsOf(events).toSorted(), `${name}: each event, and no other`).toEqual(idsOf(all).toSorted())
      expect(bySubject(events), `${name}: in order for each subject`).toEqual(bySubject(all))
    }
    expect(idsOf(feed.events), 'the feed is in order').toEqual(idsOf(all))
    expect(idsOf(stream.events), 'the stream is in order').toEqual(idsOf(all))
    for (const { unsigned } of Object.values(receivers)) expect(unsigned).toEqual([])
    const told = new Set(all.map(effectOf))
    expect([...load.acknowledged].filter(effect => !told.has(effect))).toEqual([])
    await service.stop('SIGTERM')
  })
})

/** Reads all events after a cursor. */
async function readAll(client: ReturnType<typeof createClient<OrderOperations>>, start: string): Promise<Event[]> {
  const events: Event[] = []
  for (let cursor = start; ; ) {
    const response = await client.listEvents({ query: { limit: 100, cursor } })
    if (response.status !== 200) throw new Error(JSON.stringify(response))
    if (response.body.items.length === 0) return events
    events.push(...response.body.items)
    cursor = response.body.nextCursor
  }
}

function idsOf(events: Event[]): string[] {
  return events.map(({ id }) => id)
}

/** The ids of the events of each subject, in the order of the events. */
function bySubject(events: Event[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {}
  for (const { subject, id } of events.toSorted((one, other) => one.subject.localeCompare(other.subject))) {
    ids[subject] ??= []
    ids[subject].push(id)
  }
  return ids
}

/** The effect that an event tells about, as the clients write it. */
function effectOf({ type, subject, data }: Event): string {
  const version = 'version' in data ? data.version : ''
  return `${type} ${subject.replace('orders/', '')} ${version}`
}
