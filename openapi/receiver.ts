import type { IncomingMessage, ServerResponse } from 'node:http'
import { eventParser } from './receiving/event-parser.ts'
import { EventRejection } from './receiving/event-rejection.ts'
import type { AnyEvent, EventHandlers } from './receiving/event-types.ts'
import { readBody } from './receiving/request-body.ts'
import type { SeenEvents } from './receiving/seen-events.ts'
import { rememberEvents } from './receiving/seen-events.ts'
import { signatureCheck } from './receiving/signatures.ts'

export type { AnyEvent, EventHandlers, Events, EveryHandler } from './receiving/event-types.ts'
export type { SeenEvents } from './receiving/seen-events.ts'
export { rememberEvents } from './receiving/seen-events.ts'

export interface ReceiverOptions {
  /** The ids of handled events; by default, the last 10,000 ids in the memory of the process. */
  seen?: SeenEvents
  /** The maximum size of a request's body; 1 MiB by default. */
  maxBytes?: number
  /** Gets each error of a handler and each rejected request; by default, `console.error`. */
  onError?: (error: unknown) => void
}

/** A handler of requests, for `createServer` of node:http and for `app.post` of Express. Never rejects. */
export type EventReceiver = (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => Promise<void>

/**
 * Receives the events that both services send to a webhook endpoint. `secret` is the secret of the endpoint, or a list of
 * secrets (of several endpoints, or of one endpoint while its secret is rotated).
 *
 * A request is handled when its signature (Standard Webhooks) is valid and its event is valid for the contract. The
 * response is 204 after the handler has resolved, or at once for an event that was handled before. A type without a handler
 * is for `default`, or ignored. Otherwise: 400 for an invalid request, 401 for a wrong signature or time, 405, 413, and 500
 * when the handler fails. The service sends the event again after each of these.
 *
 * An event can be handled twice: when the process ends between the effect of a handler and `seen.add`. Throws an Error
 * for a secret that does not have the form of Standard Webhooks.
 */
export function receiveEvents(
  secret: string | string[],
  handlers: EventHandlers,
  { seen = rememberEvents(), maxBytes = 2 ** 20, onError = console.error }: ReceiverOptions = {},
): EventReceiver {
  const verifySignature = signatureCheck([secret].flat())
  const parseEvent = eventParser()
  const inProgress = new Map<string, Promise<void>>()

  const handle = async (id: string, body: Buffer) => {
    if (await seen.has(id)) return
    const event = parseEvent(body)
    await handlerOf(handlers, event)?.(event)
    await seen.add(id)
  }
  /** Single-flight: an event that is sent again while its handler runs has the result of that handler. */
  const handleOnce = (id: string, body: Buffer) => {
    const handling = inProgress.get(id) ?? handle(id, body).finally(() => inProgress.delete(id))
    inProgress.set(id, handling)
    return handling
  }
  return async (request, response) => {
    try {
      if (request.method !== 'POST') throw new EventRejection(405, 'an event is sent with POST')
      const body = await readBody(request, maxBytes)
      await handleOnce(verifySignature(request.headers, body), body)
      response.writeHead(204).end()
    } catch (error) {
      onError(error)
      request.resume() // a sender that is still sending reads the response afterwards
      respondToError(response, error)
    }
  }
}

/** The function for an event: that of its type, or `default`. */
function handlerOf(handlers: EventHandlers, { type }: AnyEvent): ((event: AnyEvent) => unknown) | undefined {
  const handler = Object.hasOwn(handlers, type) ? Reflect.get(handlers, type) : undefined
  return handler ?? handlers.default
}

/** The service stores the beginning of the response, for its staff. */
function respondToError(response: ServerResponse, error: unknown): void {
  const { status, message } = error instanceof EventRejection ? error : { status: 500, message: 'the handler failed' }
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 405 && { Allow: 'POST' }),
  }
  response.writeHead(status, headers).end(`${message}\n`)
}
