import { readTextLines } from './text-lines.ts'

/**
 * The media type of JSON Lines: each line is one JSON text. The contract describes such a body as an array of its lines,
 * as OpenAPI 3.2 defines it. https://jsonlines.org
 */
export const jsonLinesType = 'application/x-ndjson'

/**
 * Reads the values of JSON Lines as they arrive. Ending the iteration (`return`) closes the connection. Throws the error of a
 * connection that breaks: the lines before it are valid, and others are missing.
 */
export async function* readJsonLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = stream.getReader()
  try {
    for await (const line of readTextLines(reader)) if (line !== '') yield JSON.parse(line)
  } finally {
    await reader.cancel().catch(() => {}) // the connection has failed
  }
}

/** The values of complete JSON Lines. */
export function parseJsonLines(text: string): unknown[] {
  return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
}

/** The schema of one line, from the schema of JSON Lines. Throws an Error when that is not an array. */
export function lineSchemaOf(schema: { items?: object }): object {
  if (!schema.items) throw new Error('the schema of JSON Lines must be an array with items')
  return schema.items
}
