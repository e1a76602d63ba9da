import type { Request, Response } from 'express'
import { formatJson } from 'openapi/contract/checked-json.ts'
import { jsonLinesType } from 'openapi/contract/streams/json-lines.ts'
import { eventStreamType } from 'openapi/contract/streams/server-sent-events.ts'
import { isNotModified } from '../../contract/etag.ts'
import type { LineFormats, Renderers, UncheckedReply } from '../../contract/handlers.ts'
import { sendBody, sendResponse, sendText } from '../send-response.ts'
import { sendEventStream } from './event-stream.ts'
import { jsonLines, sendLines } from './line-stream.ts'

interface SentReply {
  /** The media types of each status. */
  mediaTypes: Map<number, string[]>
  renderers: Renderers
  lineFormats: LineFormats
  /** Throws a ContractViolation for a body, or for a line, that the contract does not document. */
  check: (body: unknown) => void
}

/** Checks a reply and sends it, or 304 when `If-None-Match` names its ETag (RFC 9110 §13.1.2). */
export async function sendReply(
  request: Request,
  response: Response,
  reply: UncheckedReply,
  { mediaTypes, renderers, lineFormats, check }: SentReply,
): Promise<void> {
  const { status, headers } = reply
  const types = mediaTypes.get(status) ?? []
  const [mediaType, ...others] = types
  if (mediaType === jsonLinesType) {
    const accepted = acceptedType(request, response, types)
    const format = lineFormats[accepted]?.(response.locals.matched.operationId) ?? jsonLines
    return sendLines(response, reply, { mediaType: accepted, format, check })
  }
  check(reply.body)
  if (mediaTypes.has(304) && isNotModified(headers.ETag, request.headers['if-none-match']))
    return sendResponse(response, 304, headers)
  if (mediaType === undefined) return sendResponse(response, status, headers)
  if (mediaType === eventStreamType) return sendEventStream(response, reply)
  if (others.length === 0) return sendBody(response, status, headers, { mediaType, body: reply.body })
  const accepted = acceptedType(request, response, types)
  const rendering = await renderers[accepted]?.(response.locals.matched.operationId, reply.body)
  const { text, headers: own } = rendering ?? { text: formatJson(reply.body) }
  sendText(response, status, { ...headers, ...own }, { mediaType: accepted, text })
}

/** The media type that the request prefers. Caches are told what has selected it. */
function acceptedType(request: Request, response: Response, types: string[]): string {
  response.vary('Accept')
  return request.accepts(types) || String(types[0])
}
