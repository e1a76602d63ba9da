import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { components } from 'openapi/generated/order-service.ts'
import { Webhook } from 'standardwebhooks'

export type Event = components['schemas']['Event']

/** A receiver of webhooks on a port of this machine. */
export interface Receiver extends AsyncDisposable {
  url: string
  /** Sets the secret of the endpoint. Requests with another signature are refused. */
  verifyWith: (secret: string) => void
  /** The events that were acknowledged, each once, in the order of their first acknowledgement. */
  events: Event[]
  /** The number of requests. */
  requests: () => number
  /** The reasons for which requests were refused as not signed. */
  unsigned: string[]
  /** Closes the port and all connections, until `open`. */
  close: () => Promise<void>
  open: () => Promise<void>
}

/** Starts a receiver. `acknowledges` decides by the number of earlier requests with the same `webhook-id`. */
export async function startReceiver(acknowledges: (earlierRequests: number) => boolean): Promise<Receiver> {
  const events: Event[] = []
  const acknowledged = new Set<string>()
  const requestsById = new Map<string, number>()
  const unsigned: string[] = []
  let webhook: Webhook | undefined
  let requests = 0

  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    requests++
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    try {
      webhook?.verify(body, headers)
    } catch (error) {
      unsigned.push(String(error))
      response.writeHead(401).end()
      return
    }
    const event: Event = JSON.parse(body)
    const earlierRequests = requestsById.get(event.id) ?? 0
    requestsById.set(event.id, earlierRequests + 1)
    if (!acknowledges(earlierRequests)) {
      response.writeHead(500).end()
      return
    }
    if (!acknowledged.has(event.id)) events.push(event)
    acknowledged.add(event.id)
    response.writeHead(204).end()
  }
  const server = createServer((request, response) => {
    receive(request, response).catch(() => response.destroy()) // the connection broke before the body was complete
  })
  let port = 0
  const open = async () => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port // a server on TCP has an AddressInfo
  }
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  await open()
  return {
    url: `http://127.0.0.1:${port}/`,
    verifyWith: secret => {
      webhook = new Webhook(secret)
    },
    events,
    requests: () => requests,
    unsigned,
    close,
    open,
    [Symbol.asyncDispose]: close,
  }
}
