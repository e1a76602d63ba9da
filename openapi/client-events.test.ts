import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { formatServerSentEvent } from './contract/streams/server-sent-events.ts'
import orderContract from './generated/order-service.json' with { type: 'json' }
import { commonHeaders, respondWith, startFaultyServer } from './testing/server.ts'

const [{ value: page }] = Object.values(
  orderContract.paths['/api/events'].get.responses['200'].content['application/json'].examples,
) as unknown as [{ value: { items: object[]; nextCursor: string } }] // the contract has one example
const [event] = page.items
const streamHeaders = { ...commonHeaders, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' }

describe('a client of a newer service', () => {
  it('gets events of types that it does not know', async () => {
    const added = { ...event, type: 'order.wrapped', data: { wrapping: 'red' } }
    await using server = await startFaultyServer([respondWith(200, { ...page, items: [event, added] })])
    expect(await server.orders.listEvents()).toMatchObject({ status: 200, body: { items: [{}, added] } })
  })

  it('fails for an event of a known type with other data', async () => {
    const changed = { ...event, data: { wrapping: 'red' } }
    await using server = await startFaultyServer([respondWith(200, { ...page, items: [changed] })])
    await expect(server.orders.listEvents()).rejects.toMatchObject({ failure: 'contract' })
  })
})

describe('a client of an event stream', () => {
  it('gets each message as it comes, also after its timeout, until the stream ends', async () => {
    const send = async (response: { write: (text: string) => void; end: () => void }) => {
      response.write(formatServerSentEvent({ retry: 3000 }))
      await wait(400)
      response.write(formatServerSentEvent({ id: '1', event: 'order.placed', data: '{}' }))
      response.end()
    }
    await using server = await startFaultyServer(
      [(_request, response) => void send(response.writeHead(200, streamHeaders))],
      { timeoutMs: 200 },
    )
    const response = await server.orders.streamEvents()
    if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
    expect(await Array.fromAsync(response.body)).toEqual([
      { retry: 3000 },
      { id: '1', event: 'order.placed', data: '{}' },
    ])
  })

  it('closes the connection when it ends the iteration', async () => {
    const closed = vi.fn<() => void>()
    await using server = await startFaultyServer([
      (_request, response) => {
        response.on('close', closed)
        response.writeHead(200, streamHeaders).write(formatServerSentEvent({ comment: 'current' }))
      },
    ])
    const response = await server.orders.streamEvents()
    if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
    for await (const { comment } of response.body) if (comment === 'current') break
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), 5000)
  })

  it('gets a problem as a response, and fails for the timeout before the headers', async () => {
    const stall = () => {}
    const refuse = respondWith(410, {
      type: '/problems/events-gone',
      title: 'Events gone',
      status: 410,
      detail: '',
      instance: '/api/events/stream',
      requestId: 'r-1',
    })
    await using server = await startFaultyServer([refuse, stall], { timeoutMs: 300 })
    const headers = { 'last-event-id': '0000000000000001' }
    expect(await server.orders.streamEvents({ headers })).toMatchObject({
      status: 410,
      body: { type: '/problems/events-gone' },
    })
    await expect(server.orders.streamEvents({ headers })).rejects.toMatchObject({ failure: 'timeout' })
  })
})
