import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { Event } from './receivers.ts'

/** A reader that follows the events of the Order Service, and goes on after failures. */
export interface Follower {
  /** The events that it has read. */
  events: Event[]
  end: () => Promise<void>
}

const pauseMs = 100

/** Reads the pages of `listEvents`, and continues each time after the last one that it got. */
export function followFeed(client: Client<operations>, cursor: string): Follower {
  const read = async (events: Event[], signal: AbortSignal) => {
    for (let after = cursor; !signal.aborted; ) {
      const response = await client.listEvents({ query: { limit: 100, cursor: after } }).catch(() => undefined)
      if (response?.status !== 200 || response.body.items.length === 0) {
        await sleep(pauseMs)
        continue
      }
      events.push(...response.body.items)
      after = response.body.nextCursor
    }
  }
  return follow(read)
}

/** Reads `streamEvents`, and connects again with `Last-Event-ID`. */
export function followStream(url: string, token: string, lastEventId: string): Follower {
  const read = async (events: Event[], signal: AbortSignal) => {
    for (let last = lastEventId; !signal.aborted; await sleep(pauseMs)) {
      try {
        const headers = { authorization: `Bearer ${token}`, 'last-event-id': last }
        const response = await fetch(new URL('/api/events/stream', url), { headers, signal })
        if (!response.ok || !response.body) continue
        for await (const message of messagesOf(response.body)) {
          if (message.data) events.push(JSON.parse(message.data))
          if (message.id) last = message.id
        }
      } catch {
        // the service was killed, or the follower was ended
      }
    }
  }
  return follow(read)
}

function follow(read: (events: Event[], signal: AbortSignal) => Promise<void>): Follower {
  const events: Event[] = []
  const ending = new AbortController()
  const reading = read(events, ending.signal)
  const end = () => {
    ending.abort()
    return reading
  }
  return { events, end }
}

/** The fields of each complete message of a stream of Server-Sent Events (HTML standard, 9.2.6). */
async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Record<string, string>> {
  const decoder = new TextDecoder()
  let received = ''
  for await (const chunk of body) {
    const messages = (received + decoder.decode(chunk, { stream: true })).split('\n\n')
    received = messages.pop() ?? ''
    for (const message of messages)
      yield Object.fromEntries(message.split('\n').map(line => [line.split(':', 1)[0], line.replace(/^[^:]*: ?/, '')]))
  }
}
