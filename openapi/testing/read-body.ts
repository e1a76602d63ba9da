import { jsonLinesType, parseJsonLines } from '../contract/streams/json-lines.ts'
import { eventStreamType, parseServerSentEvent } from '../contract/streams/server-sent-events.ts'

/** Reads the body of a response. An event stream does not end: it is read until the service says that it is current. */
export async function readBody(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== eventStreamType || !response.body) return response.text()
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (/^: (current|end)/m.test(text) && text.endsWith('\n\n')) break
  }
  return text
}

/** The value of a body: a value of JSON, the values of JSON Lines, the blocks of an event stream, or the text of a page, a table or an image. */
export function parseBody(response: { headers: Headers }, text: string): unknown {
  if (response.headers.get('content-type') === jsonLinesType) return parseJsonLines(text)
  if (text === '') return undefined
  switch (response.headers.get('content-type')) {
    case eventStreamType:
      return parseEventStream(text)
    case 'text/html':
    case 'text/csv':
    case 'image/svg+xml':
      return text
    default:
      return JSON.parse(text)
  }
}

/** The blocks of an event stream, with the value of their data. */
export function parseEventStream(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n\n')
    .map(block => parseServerSentEvent(block.split('\n')))
    .map(({ data, ...block }) => (data === undefined ? block : { ...block, data: JSON.parse(data) }))
}
