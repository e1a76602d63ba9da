import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import { samplePassword } from '../../user-service/sample-data.ts'
import { bodyOf, placeOrderAs, prepareOrder } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { eventsIn, isCurrent, openBeside, openStream, readUntil, recordProduct, withDatabase } from './testing.ts'

const unknownId = '0000000000999999'

describeOnStored('streamEvents', createDatabase => {
  let shop: TestedShop
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    shop = await startShop({ databaseUrl })
    return shop.stop
  })
  const read = async (query: { type?: 'order.placed'[]; subject?: string; from?: string }, lastEventId?: string) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    return readUntil(await openStream(shop.staff, { query, headers }), isCurrent)
  }

  it('200 with the stored events as listEvents has them, and then with the comment that it is current', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship')
    const query = { subject: `orders/${id}` }
    const blocks = await read(query)
    const { items, nextCursor } = bodyOf(await shop.staff.listEvents({ query }))
    expect(eventsIn(blocks)).toEqual(items)
    expect(blocks.map(({ id, event }) => [id, event])).toEqual([
      [undefined, undefined], // retry
      ...items.map(({ sequence, type }) => [sequence, type]),
      [nextCursor, undefined],
    ])
    expect(blocks[0]).toEqual({ retry: 3000 })
  })

  it('200 with the events of this process as they happen, and a sign of life within 5 seconds', async () => {
    const { nextCursor } = bodyOf(await shop.staff.listEvents({ query: { from: '2999-01-01' } }))
    const stream = await openStream(shop.staff, { headers: { 'last-event-id': nextCursor } })
    const reading = readUntil(stream, ({ data }) => data)
    const { id } = await placeOrderAs(shop.john)
    expect(eventsIn(await reading).map(({ subject }) => subject)).toEqual([`orders/${id}`])
    const quiet = await openStream(shop.staff, { query: { subject: 'orders/0' } })
    const heartbeats: number[] = []
    const blocks = await readUntil(quiet, block => isCurrent(block) && heartbeats.push(performance.now()) === 3)
    expect(blocks.filter(({ data }) => data !== undefined)).toEqual([])
    const [first = 0, second = 0, third = 0] = heartbeats
    expect(Math.max(second - first, third - second)).toBeLessThan(5000)
  })

  it('200 with the events of another process as they happen', async () => {
    const stream = await openStream(shop.staff, { query: { subject: 'products/ELSEWHERE' } })
    const reading = readUntil(stream, ({ data }) => data !== undefined)
    await withDatabase(databaseUrl, database =>
      database.transaction().execute(transaction => recordProduct(transaction, 'ELSEWHERE')),
    )
    expect(eventsIn(await reading)).toMatchObject([{ type: 'product.created', subject: 'products/ELSEWHERE' }])
  })

  it('200 for a Last-Event-ID: exactly the events after it, also after an id that had no matching event', async () => {
    const before = await read({ subject: 'orders/0' })
    const { id } = await placeOrderAs(shop.john)
    const blocks = await read({}, before.at(-1)?.id)
    expect(eventsIn(blocks).map(({ subject }) => subject)).toEqual([`orders/${id}`])
    expect(eventsIn(await read({}, blocks.at(-1)?.id))).toEqual([])
    const { items } = bodyOf(await shop.staff.listEvents({ query: { cursor: before.at(-1)?.id ?? '' } }))
    expect(items).toEqual(eventsIn(blocks)) // an id is a cursor
  })

  it('200 for a time: the events from then on', async () => {
    const future = await openStream(shop.staff, { query: { from: '2999-01-01' } })
    expect(eventsIn(await readUntil(future, isCurrent))).toEqual([])
    expect(eventsIn(await read({ from: '2000-01-01' })).length).toBeGreaterThan(12)
  })

  it('200 without a body for HEAD, and with headers that keep caches and proxies from holding it back', async () => {
    const headers = { authorization: `Bearer ${await staffToken(shop)}` }
    const response = await fetch(`${shop.url}/api/events/stream`, { method: 'HEAD', headers })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
  })

  it('400 for a Last-Event-ID of another form, 401 without a token, and 403 for a customer', async () => {
    const headers = { 'last-event-id': 'WzEwLCJuSjNhdzctalg3bXoiXQ' }
    expect(await shop.staff.streamEvents({ headers })).toMatchObject({ status: 400 })
    expect(await shop.client.streamEvents()).toMatchObject({ status: 401 })
    expect(await shop.john.streamEvents()).toMatchObject({ status: 403 })
  })

  it('410 events-gone for a Last-Event-ID that the feed does not have', async () => {
    expect(await shop.staff.streamEvents({ headers: { 'last-event-id': unknownId } })).toMatchObject({
      status: 410,
      body: { type: '/problems/events-gone' },
    })
  })

  it('503 overloaded while 100 streams are open, which do not count as requests in progress', async () => {
    await using small = await startShop({ databaseUrl: await createDatabase(), maxRequestsInProgress: 3 })
    const streams: Awaited<ReturnType<typeof openStream>>[] = []
    while (streams.length < 100) streams.push(await openStream(small.staff, { query: { subject: 'orders/0' } }))
    expect(await small.staff.streamEvents()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/overloaded' },
    })
    expect(await small.staff.listProducts()).toMatchObject({ status: 200 })
    expect(await openMetric(small)).toBe(100)
    for (const stream of streams) await readUntil(stream, isCurrent)
    await vi.waitFor(async () => expect(await openMetric(small)).toBe(0), 10_000)
    const lines = small.log.filter(({ operationId, status }) => operationId === 'streamEvents' && status === 200)
    expect(lines).toHaveLength(100)
    expect(lines[0]).toMatchObject({ streamedMs: expect.any(Number) })
  })

  it('ends with a comment when the token is revoked', async () => {
    await using other = await startShop({ databaseUrl: await createDatabase() })
    const stream = await openStream(other.staff)
    const currentPassword = samplePassword
    const users = await other.users.staff()
    const changed = await users.changePassword({
      path: { userId: 2 },
      body: { currentPassword, newPassword: 'nine-lazy-otters-2031' },
    })
    expect(changed.status).toBe(204)
    const blocks = await readUntil(stream, () => false)
    expect(blocks.at(-1)).toEqual({ comment: 'end: not allowed' })
    expect(await other.staff.streamEvents()).toMatchObject({ status: 401 })
  })

  it('ends with a comment when the service stops, which does not wait for the reader', async () => {
    const stopped = await startShop({ databaseUrl: await createDatabase(), drainMs: 300 })
    const stream = await openStream(stopped.staff)
    const reading = readUntil(stream, () => false)
    const startedAt = performance.now()
    await stopped.drainAndStop()
    expect(performance.now() - startedAt).toBeLessThan(5000)
    expect((await reading).at(-1)).toEqual({ comment: 'end: stopping' })
    await stopped.stop()
  })
})

describeOnPostgres('streamEvents, while transactions overlap', createDatabase => {
  it('sends the event of a slow transaction after one that was recorded later', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    const database = await openBeside(databaseUrl)
    const slow = await database.startTransaction().execute()
    const fast = await database.startTransaction().execute()
    await recordProduct(slow, 'SLOW')
    await recordProduct(fast, 'FAST')
    await fast.commit().execute()
    const received: string[] = []
    const reading = openStream(shop.staff).then(stream =>
      readUntil(
        stream,
        ({ data }) => data && received.push(JSON.parse(data).subject) && received.includes('products/SLOW'),
      ),
    )
    await vi.waitFor(() => expect(received).toContain('products/FAST'), 10_000)
    await slow.commit().execute()
    await reading
    expect(received.slice(-2)).toEqual(['products/FAST', 'products/SLOW'])
    expect(new Set(received).size).toBe(received.length)
    await database.destroy()
  })
})

async function staffToken(shop: TestedShop): Promise<string> {
  const { body } = await shop.users.client.issueToken({
    body: { grant_type: 'password', username: 'staff@example.com', password: samplePassword },
  })
  return Object(body).access_token
}

async function openMetric(shop: TestedShop): Promise<number> {
  const text = await (await fetch(`${shop.url}/metrics`)).text()
  return Number(/^event_streams_open (\d+)$/m.exec(text)?.[1])
}
