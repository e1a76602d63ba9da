import { jsonLinesType, readJsonLines } from './json-lines.ts'
import { eventStreamType, readServerSentEvents } from './server-sent-events.ts'

/** How the bodies are read that can be long, by their media type: while they arrive. */
export const streamReaders = new Map<
  string | undefined,
  (stream: ReadableStream<Uint8Array>) => AsyncIterable<unknown>
>([
  [eventStreamType, readServerSentEvents],
  [jsonLinesType, readJsonLines],
])
