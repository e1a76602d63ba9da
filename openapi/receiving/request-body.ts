import type { IncomingMessage } from 'node:http'
import { EventRejection } from './event-rejection.ts'

/**
 * Returns the bytes of a request's body. The signature is of these bytes, so a parsed body is of no use: `express.raw` may
 * run before, `express.json` may not. Throws an EventRejection (413) for more than `maxBytes` and keeps
 * no more than these.
 */
export async function readBody(request: IncomingMessage & { body?: unknown }, maxBytes: number): Promise<Buffer> {
  const tooLarge = () => new EventRejection(413, `the body has more than ${maxBytes} bytes`)
  if (Buffer.isBuffer(request.body)) {
    if (request.body.length > maxBytes) throw tooLarge()
    return request.body
  }
  if (request.readableEnded)
    throw new Error('the body was read before receiveEvents: use receiveEvents before express.json()')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge()
  }
  return Buffer.concat(chunks)
}
