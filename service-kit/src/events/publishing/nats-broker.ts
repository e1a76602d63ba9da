import type { JetStreamClient } from '@nats-io/jetstream'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import type { ConnectionOptions } from '@nats-io/transport-node'
import { connect, headers, nanos } from '@nats-io/transport-node'
import type { CloudEvent } from '../cloud-event.ts'
import type { EventBroker } from './event-broker.ts'

export interface NatsParts {
  /** `nats://…` or `tls://…`, several servers separated by commas. */
  url: string
  /** The first part of the subjects: `orders` for `orders.<type>`. */
  subjectPrefix: string
  /** The name of the service, for the logs of the server. */
  service: string
  /** How long a stream that the service creates keeps an event. */
  keptMs: number
}

interface Connection {
  client: JetStreamClient
  /** The id of the last event in the stream at the time of the connection; undefined after the first batch. */
  lastStoredId: string | undefined
  close: () => Promise<void>
}

const connectTimeoutMs = 3000
const requestTimeoutMs = 5000

/**
 * Publishes events to NATS JetStream. Creates the stream `ORDERS` with the subjects `orders.>` unless a stream has these
 * subjects; an existing stream is not changed. A broken connection ends the batch, and the next one opens a new connection.
 */
export function natsBroker(parts: NatsParts): EventBroker {
  let current: Connection | undefined

  const discard = async () => {
    const connection = current
    current = undefined
    await connection?.close()
  }
  return {
    async publish(events) {
      try {
        current ??= await open(parts)
        const known = events.findIndex(({ id }) => id === current?.lastStoredId) + 1
        current.lastStoredId = undefined
        const stored = known + (await publishInOrder(current.client, parts.subjectPrefix, events.slice(known)))
        if (stored < events.length) await discard()
        return stored
      } catch (error) {
        await discard()
        throw error
      }
    },
    close: discard,
  }
}

/**
 * Sends all events at once. The server stores each one only directly after its predecessor, so that the events stay in
 * order when one of them is lost. The first one has no such condition: other publishers can write to the stream.
 */
async function publishInOrder(client: JetStreamClient, prefix: string, events: CloudEvent[]): Promise<number> {
  const results = await Promise.allSettled(
    events.map((event, index) => {
      const previous = events[index - 1]
      const contentType = headers()
      contentType.set('content-type', 'application/cloudevents+json')
      return client.publish(`${prefix}.${event.type}`, JSON.stringify(event), {
        msgID: event.id,
        headers: contentType,
        ...(previous && { expect: { lastMsgID: previous.id } }),
      })
    }),
  )
  const failed = results.findIndex(({ status }) => status === 'rejected')
  const [first] = results
  if (failed === 0 && first?.status === 'rejected') throw first.reason
  return failed === -1 ? events.length : failed
}

async function open({ url, subjectPrefix, service, keptMs }: NatsParts): Promise<Connection> {
  const connection = await connect({ ...connectionOf(url), name: service, reconnect: false, timeout: connectTimeoutMs })
  try {
    const options = { timeout: requestTimeoutMs, checkAPI: false } // an account may lack the right to read its limits
    const { streams } = await jetstreamManager(connection, options)
    const subjects = [`${subjectPrefix}.>`]
    const [name] = await streams.names(subjects[0]).next()
    const found = name ?? subjectPrefix.toUpperCase()
    if (name === undefined) await streams.add({ name: found, subjects, max_age: nanos(keptMs) })
    const last = await streams.getMessage(found, { last_by_subj: `${subjectPrefix}.>` })
    return {
      client: jetstream(connection, options),
      lastStoredId: last?.header.get('Nats-Msg-Id'),
      close: () => connection.close(),
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** The client takes neither user nor password nor token from a URL. A single name before the @ is a token. */
export function connectionOf(urls: string): ConnectionOptions {
  const [first, ...others] = urls.split(',').map(each => new URL(each))
  if (!first) return {}
  const [user, pass] = [first.username, first.password].map(decodeURIComponent)
  return {
    servers: [first, ...others].map(({ host }) => host),
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(first.protocol === 'tls:' && { tls: {} }),
  }
}
