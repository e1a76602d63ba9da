import type { Response } from 'express'

interface Content {
  mediaType: string
  text: string
}

/**
 * Sends a response. Its status line and headers are written in one call. `end` writes the body, by default at the end of
 * the turn.
 */
export function sendResponse(
  response: Response,
  status: number,
  headers: Record<string, string>,
  content?: Content,
  end: (response: Response, text: string | undefined) => void = endAfterTurn,
): void {
  const list = ['Cache-Control', 'no-store'] // the default, unless the response has its own
  for (const name in headers)
    if (name === 'Cache-Control') list[1] = headers[name] ?? ''
    else list.push(name, headers[name] ?? '')
  if (content) list.push('Content-Type', content.mediaType, 'Content-Length', String(Buffer.byteLength(content.text)))
  response.writeHead(status, list)
  end(response, content?.text)
}

const pending: [response: Response, text: string | undefined][] = []

/**
 * Ends all responses of one turn of the event loop together. When the client or proxy runs on the same machine and
 * sleeps, waking it costs as much as a small response; written together, the first write wakes it for all of them.
 */
function endAfterTurn(response: Response, text: string | undefined): void {
  if (pending.push([response, text]) > 1) return
  setImmediate(() => {
    for (const [ready, body] of pending.splice(0)) ready.end(body)
  })
}
