import { once } from 'node:events'
import type { Response } from 'express'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import { eventStreamType, formatServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import type { UncheckedReply } from '../../contract/handlers.ts'
import { runOutsideRequests } from '../../process/request-context.ts'
import { leavePlace } from '../overload/admission.ts'

/**
 * Sends an event stream (Server-Sent Events), until its messages end or the client disconnects. While the client reads
 * more slowly than the messages come, no further message is taken, so that at most one is buffered.
 */
export async function sendEventStream(response: Response, { status, headers, body }: UncheckedReply): Promise<void> {
  leavePlace(response)
  response.locals.streamingSince = performance.now() // for the log and the metrics
  const list = ['Cache-Control', 'no-store', 'Content-Type', eventStreamType, ...Object.entries(headers).flat()]
  response.writeHead(status, list)
  if (response.req.method === 'HEAD') {
    response.end()
    return
  }
  response.flushHeaders()
  // The trace of the request would get the statements of a stream for hours, and those of the poller that it starts.
  await runOutsideRequests(() => writeTexts(response, textsOf(body as AsyncIterable<ServerSentEvent>))) // by its media type
  response.end()
}

async function* textsOf(messages: AsyncIterable<ServerSentEvent>): AsyncGenerator<string> {
  for await (const message of messages) yield formatServerSentEvent(message)
}

/** Writes texts until they end or the client disconnects. None is taken before the client has taken the former ones. */
export async function writeTexts(response: Response, texts: AsyncIterable<string>): Promise<void> {
  const closed = closeSignalOf(response)
  for await (const text of texts) {
    if (closed.aborted) return
    const isBuffered = !response.write(text)
    if (isBuffered) await once(response, 'drain', { signal: closed }).catch(() => {}) // or the client has disconnected
  }
}

/** A signal that is aborted when the response is complete, or its client has disconnected. */
export function closeSignalOf(response: Response): AbortSignal {
  const controller = new AbortController()
  if (response.closed) controller.abort()
  else response.once('close', () => controller.abort())
  return controller.signal
}
