import type { IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { serve } from 'openapi/testing/server.ts'
import type { ReceivedSpan } from './otlp.ts'
import { decodeSpans } from './otlp.ts'

/** A receiver of OTLP over HTTP with protobuf. */
export interface Collector extends AsyncDisposable {
  url: string
  spans: ReceivedSpan[]
  /** The paths and headers of the received requests. */
  requests: { path: string | undefined; headers: IncomingHttpHeaders }[]
}

export async function startCollector(): Promise<Collector> {
  const spans: ReceivedSpan[] = []
  const requests: Collector['requests'] = []
  const server = await serve(async (request, response) => {
    spans.push(...decodeSpans(await buffer(request)))
    requests.push({ path: request.url, headers: request.headers })
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end()
  })
  return { url: server.url, spans, requests, [Symbol.asyncDispose]: server[Symbol.asyncDispose] }
}
