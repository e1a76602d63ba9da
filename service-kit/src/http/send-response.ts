import type { Response } from 'express'
import { formatJson } from 'openapi/contract/checked-json.ts'
import { htmlType } from 'openapi/contract/contract.ts'
import { textPagePolicy } from '../problems/html.ts'

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
  end = endAfterTurn,
): void {
  const list = ['Cache-Control', 'no-store'] // the default, unless the response has its own
  for (const name in headers)
    if (name === 'Cache-Control') list[1] = headers[name] ?? ''
    else list.push(name, headers[name] ?? '')
  if (content) list.push('Content-Type', content.mediaType, 'Content-Length', String(Buffer.byteLength(content.text)))
  response.writeHead(status, list)
  end(response, content?.text)
}

/** Sends a body in the form of its media type: a page, or JSON. For `end`, see `sendResponse`. */
export function sendBody(
  response: Response,
  status: number,
  headers: Record<string, string>,
  { mediaType, body }: { mediaType: string; body: unknown },
  end?: typeof endAfterTurn,
): void {
  if (mediaType === htmlType) sendPage(response, status, headers, String(body))
  else sendResponse(response, status, headers, { mediaType, text: formatJson(body) }, end)
}

/** Sends a text at once. Its headers replace the common ones of the same name. */
export function sendText(
  response: Response,
  status: number,
  headers: Record<string, string>,
  { mediaType, text }: Content,
): void {
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Content-Type', mediaType)
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.writeHead(status)
  response.end(text)
}

/** Sends a page for a person. Other origins must not read it. */
function sendPage(response: Response, status: number, headers: Record<string, string>, html: string): void {
  response.locals.sameOriginOnly = true
  sendText(
    response,
    status,
    { 'Content-Security-Policy': textPagePolicy, ...headers },
    { mediaType: htmlType, text: html },
  )
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
