import type { Response } from 'express'
import { formatJson } from 'openapi/contract/checked-json.ts'
import type { LineFormat, UncheckedReply } from '../../contract/handlers.ts'
import { leavePlace } from '../overload/admission.ts'
import { writeTexts } from './event-stream.ts'

/** How many lines are written together. */
const batchSize = 100

export const jsonLines: LineFormat = {
  head: '',
  format: lines => lines.map(line => `${formatJson(line)}\n`).join(''),
}

interface SentLines {
  mediaType: string
  format: LineFormat
  /** Throws a ContractViolation for a line that the contract does not document. */
  check: (line: unknown) => void
}

/**
 * Sends the lines of a reply while they are read, each after its check, so that the memory does not grow with their number.
 * A failure before the first lines is an error as in other operations. After them, it breaks the connection: the client sees
 * that the response is incomplete (RFC 9112 §8).
 */
export async function sendLines(
  response: Response,
  { status, headers, body }: UncheckedReply,
  { mediaType, format, check }: SentLines,
): Promise<void> {
  const texts = textsOf(body as AsyncIterable<unknown>, format, check) // by its media type
  const first = await texts.next()
  try {
    leavePlace(response)
    response.locals.streamingSince = performance.now() // for the log and the metrics
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-store', ...headers, 'Content-Type': mediaType }))
      response.setHeader(name, value)
    response.writeHead(status)
    if (response.req.method !== 'HEAD') {
      response.write(format.head + (first.value ?? ''))
      await writeTexts(response, texts)
    }
  } finally {
    await texts.return() // ends the reading, also when the client has disconnected
  }
  response.end()
}

async function* textsOf(
  lines: AsyncIterable<unknown>,
  { format }: LineFormat,
  check: SentLines['check'],
): AsyncGenerator<string, void, undefined> {
  let batch: unknown[] = []
  for await (const line of lines) {
    check(line)
    batch.push(line)
    if (batch.length < batchSize) continue
    yield format(batch)
    batch = []
  }
  yield format(batch)
}
