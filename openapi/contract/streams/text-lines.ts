/**
 * Splits a stream of UTF-8 at `\r\n`, `\n` and `\r`. Ignores what follows the last line end. A failed connection is the
 * caller's error.
 */
export async function* readTextLines(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder() // removes a byte order mark
  let rest = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    rest += decoder.decode(chunk.value, { stream: true })
    const parts = rest.split(/\r\n|\n|\r(?!$)/) // a `\r` at the end can be the first half of `\r\n`
    rest = parts.pop() ?? ''
    yield* parts
  }
}
