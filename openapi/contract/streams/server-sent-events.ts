import { readTextLines } from './text-lines.ts'

/** The media type of Server-Sent Events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const eventStreamType = 'text/event-stream'

/** A block of an event stream. A block without `data` is no message: it has a comment, or only sets the last event id. */
export interface ServerSentEvent {
  /** The last event id, with which a reader continues after a broken connection (`Last-Event-ID`). */
  id?: string
  /** The type of the message. */
  event?: string
  data?: string
  /** How many milliseconds a reader waits before it connects again. */
  retry?: number
  /** A line that readers ignore. */
  comment?: string
}

/** Writes a block. The comment comes first. */
export function formatServerSentEvent({ comment, ...fields }: ServerSentEvent): string {
  const lines = comment === undefined ? [] : [`: ${comment}`]
  for (const [name, value] of Object.entries(fields))
    for (const line of String(value).split(/\r\n|\r|\n/)) lines.push(`${name}: ${line}`)
  return `${lines.join('\n')}\n\n`
}

/**
 * Reads the blocks of an event stream. Ignores an incomplete last block. Ending the iteration (`return`) cancels the stream
 * and its connection, also while a block is awaited.
 */
export function readServerSentEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = stream.getReader()
  const blocks = blocksOf(reader)
  const endBlocks = blocks.return.bind(blocks)
  return Object.assign(blocks, {
    return: async () => {
      await reader.cancel().catch(() => {}) // the connection has failed
      return endBlocks(undefined)
    },
  })
}

async function* blocksOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let lines: string[] = []
  for await (const line of readTextLines(reader)) {
    if (line !== '') lines.push(line)
    else if (lines.length > 0) {
      yield parseServerSentEvent(lines)
      lines = []
    }
  }
}

/** Reads the lines of a block. */
export function parseServerSentEvent(lines: string[]): ServerSentEvent {
  const block: ServerSentEvent = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (name === '') block.comment = value
    else if (name === 'data') block.data = block.data === undefined ? value : `${block.data}\n${value}`
    else if (name === 'id' || name === 'event') block[name] = value
    else if (name === 'retry' && /^\d+$/.test(value)) block.retry = Number(value)
  }
  return block
}
