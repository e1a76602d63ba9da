import { setTimeout } from 'node:timers/promises'
import express from 'express'
import { describe, expect, it, vi } from 'vitest'
import type { EventHandlers, ReceiverOptions } from './receiver.ts'
import { receiveEvents } from './receiver.ts'
import { exampleOf, secret, serveReceiver, servers } from './testing/receivers.ts'

const otherSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const placed = () => exampleOf('order.placed')

describe.for(Object.entries(servers))('receiveEvents in %s', ([, createListener]) => {
  const serve = (handlers: EventHandlers, options: ReceiverOptions = {}) =>
    serveReceiver(createListener(receiveEvents(secret, handlers, { onError: () => {}, ...options })))

  it('204: calls the handler of the type with the event', async () => {
    const handler = vi.fn()
    await using receiver = await serve({ 'order.placed': handler })
    const event = placed()
    expect(await receiver.deliver(event)).toEqual({ status: 204, text: '' })
    expect(handler.mock.calls).toEqual([[event]])
  })

  it('204: only after the handler has resolved', async () => {
    const order: string[] = []
    const handler = async () => {
      await setTimeout(50)
      order.push('handled')
    }
    await using receiver = await serve({ 'order.placed': handler })
    await receiver.deliver(placed())
    order.push('responded')
    expect(order).toEqual(['handled', 'responded'])
  })

  it('401: a wrong secret, another body, an old or a future timestamp', async () => {
    const handler = vi.fn()
    await using receiver = await serve({ 'order.placed': handler })
    const event = placed()
    const signature = 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='
    expect(await receiver.deliver(event, { secret: otherSecret })).toMatchObject({ status: 401 })
    expect(await receiver.deliver(event, { headers: { 'webhook-id': 'other' } })).toMatchObject({ status: 401 })
    expect(await receiver.deliver(event, { headers: { 'webhook-signature': signature } })).toMatchObject({
      status: 401,
    })
    expect(await receiver.deliver(event, { ageSeconds: 302 })).toMatchObject({ status: 401 })
    expect(await receiver.deliver(event, { ageSeconds: -302 })).toMatchObject({ status: 401 })
    expect(await receiver.deliver(event, { ageSeconds: 298 })).toMatchObject({ status: 204 })
    expect(handler).toHaveBeenCalledOnce()
  })

  it.for(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('400: no %s', async name => {
    await using receiver = await serve({})
    expect(await receiver.deliver(placed(), { headers: { [name]: '' } })).toEqual({
      status: 400,
      text: `the header ${name} is missing\n`,
    })
  })

  it('400: a timestamp that is no number, a body that is not JSON, an event that violates the contract', async () => {
    const handler = vi.fn()
    await using receiver = await serve({ 'order.placed': handler, default: handler })
    const { data, ...withoutData } = placed()
    const invalid = { ...placed(), data: { ...data, id: 'one' } }
    expect(await receiver.deliver(placed(), { headers: { 'webhook-timestamp': 'now' } })).toMatchObject({ status: 400 })
    expect(await receiver.deliver(placed(), { body: '{"id":' })).toMatchObject({ status: 400 })
    expect(await receiver.deliver(placed(), { body: 'null' })).toMatchObject({ status: 400 })
    expect(await receiver.deliver(withoutData)).toMatchObject({ status: 400, text: expect.stringContaining("'data'") })
    expect(await receiver.deliver(invalid)).toEqual({ status: 400, text: 'event/data/id must be integer\n' })
    expect(await receiver.deliver({ ...placed(), type: 'order.new', time: 1 })).toMatchObject({ status: 400 })
    expect(handler).not.toHaveBeenCalled()
  })

  it('413: a larger body, and the sender reads the response', async () => {
    const handler = vi.fn()
    await using receiver = await serve({ default: handler }, { maxBytes: 5000 })
    const tooLarge = { status: 413, text: 'the body has more than 5000 bytes\n' }
    expect(await receiver.deliver(placed(), { body: JSON.stringify('x'.repeat(5000)) })).toEqual(tooLarge)
    expect(await receiver.deliver(placed(), { body: JSON.stringify('x'.repeat(5_000_000)) })).toEqual(tooLarge)
    expect(await receiver.deliver(placed())).toMatchObject({ status: 204 })
  })

  it('500: the handler fails, and the event that is sent again is handled', async () => {
    const failure = new Error('the warehouse is closed')
    const handler = vi.fn().mockRejectedValueOnce(failure)
    const onError = vi.fn()
    await using receiver = await serve({ 'order.placed': handler }, { onError })
    const event = placed()
    expect(await receiver.deliver(event)).toEqual({ status: 500, text: 'the handler failed\n' })
    expect(onError.mock.calls).toEqual([[failure]])
    expect(await receiver.deliver(event)).toMatchObject({ status: 204 })
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('204: does not handle an event again', async () => {
    const handler = vi.fn()
    await using receiver = await serve({ 'order.placed': handler })
    const event = placed()
    for (let sent = 0; sent < 3; sent++) expect(await receiver.deliver(event)).toMatchObject({ status: 204 })
    expect(handler).toHaveBeenCalledOnce()
  })

  it('handles an event once that is sent again while its handler runs', async () => {
    const handler = vi.fn(() => setTimeout(100))
    await using receiver = await serve({ 'order.placed': handler })
    const event = placed()
    const responses = await Promise.all([receiver.deliver(event), receiver.deliver(event)])
    expect(responses).toMatchObject([{ status: 204 }, { status: 204 }])
    expect(handler).toHaveBeenCalledOnce()
  })
})

describe('receiveEvents', () => {
  it('204: a type without a handler', async () => {
    await using receiver = await serveReceiver(receiveEvents(secret, {}))
    expect(await receiver.deliver(placed())).toMatchObject({ status: 204 })
  })

  it('calls `default` with types that have no handler, and with types of a newer contract', async () => {
    const handler = vi.fn()
    const types = ['order.placed', 'order.teleported', 'toString', 'default']
    await using receiver = await serveReceiver(receiveEvents(secret, { 'order.changed': vi.fn(), default: handler }))
    for (const type of types) expect(await receiver.deliver({ ...placed(), type })).toMatchObject({ status: 204 })
    expect(handler.mock.calls.map(([{ type }]) => type)).toEqual(types)
  })

  it('accepts properties and values that a newer contract may have', async () => {
    const handler = vi.fn()
    await using receiver = await serveReceiver(receiveEvents(secret, { 'order.placed': handler }))
    const { data, ...event } = placed()
    const newer = { ...event, traceparent: '00-1', data: { ...data, status: 'teleported', gift: true } }
    expect(await receiver.deliver(newer)).toMatchObject({ status: 204 })
    expect(handler.mock.calls).toEqual([[newer]])
  })

  it('accepts the signature of any of its secrets, while a secret is rotated', async () => {
    await using receiver = await serveReceiver(receiveEvents([otherSecret, secret], {}))
    expect(await receiver.deliver(placed())).toMatchObject({ status: 204 })
    expect(await receiver.deliver(placed(), { secret: otherSecret })).toMatchObject({ status: 204 })
  })

  it('uses the store of its caller', async () => {
    const ids = new Set<string>()
    const seen = { has: async (id: string) => ids.has(id), add: async (id: string) => void ids.add(id) }
    const handler = vi.fn()
    const event = placed()
    for (let process = 0; process < 2; process++) {
      await using receiver = await serveReceiver(receiveEvents(secret, { default: handler }, { seen }))
      expect(await receiver.deliver(event)).toMatchObject({ status: 204 })
    }
    expect(handler).toHaveBeenCalledOnce()
    expect([...ids]).toEqual([event.id])
  })

  it('405: another method', async () => {
    await using receiver = await serveReceiver(receiveEvents(secret, {}, { onError: () => {} }))
    const response = await fetch(receiver.url)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('500: express.json() has parsed the body, whose signature cannot be verified then', async () => {
    const onError = vi.fn()
    const receive = receiveEvents(secret, {}, { onError })
    const app = express().post('/webhooks', express.json({ type: '*/*' }), receive)
    await using receiver = await serveReceiver(app)
    expect(await receiver.deliver(placed())).toMatchObject({ status: 500 })
    expect(onError.mock.calls).toMatchObject([[{ message: expect.stringContaining('before express.json()') }]])
  })

  it.for(['', 'whsec_', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_!'])('refuses the secret "%s"', text => {
    expect(() => receiveEvents(text, {})).toThrow('the secret of a webhook endpoint is not whsec_ and base64')
  })
})
