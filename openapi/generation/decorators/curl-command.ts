import type { Contract, Endpoint } from '../../contract/document.ts'
import { isTextType } from '../../contract/text-bodies.ts'

/** The request that a code sample sends. */
export interface SampleRequest {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body?: unknown
  mediaType: string | undefined
  needsToken: boolean
  /** Whether the response is an event stream, which curl must not buffer. */
  isStream: boolean
}

const formMediaType = 'application/x-www-form-urlencoded'

/** A curl command that sends the request, on several lines. */
export function curlCommand({ servers }: Contract, { path, method }: Endpoint, request: SampleRequest): string {
  const requestPath = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(request.path[name])))
  const query = new URLSearchParams(Object.entries(request.query).map(([name, value]) => [name, String(value)]))
  const url = `${servers[0]?.url}${requestPath}`
  const impliedMethod = request.mediaType === undefined ? 'get' : 'post'
  const parts = [
    `curl${request.isStream ? ' -N' : ''}${method === impliedMethod ? '' : ` -X ${method.toUpperCase()}`} ${query.size > 0 ? shellQuoted(`${url}?${query}`) : url}`,
    ...(request.needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...Object.entries(request.headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...bodyOptions(request),
  ]
  return parts.join(' \\\n  ')
}

function bodyOptions({ body, mediaType }: SampleRequest): string[] {
  if (mediaType === undefined) return []
  if (mediaType === formMediaType)
    return Object.entries(Object(body)).map(([name, value]) => `-d ${name}=${formEncoded(String(value))}`)
  if (isTextType(mediaType)) return [`-H 'Content-Type: ${mediaType}'`, `--data-binary ${shellQuoted(String(body))}`]
  const json = `--json ${shellQuoted(formatJson(body))}`
  return mediaType === 'application/json' ? [json] : [`-H 'Content-Type: ${mediaType}'`, json]
}

/** Percent-encodes a form value. The @ stays as it is, so that e-mail addresses are readable. */
function formEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%40', '@')
}

/** Formats JSON with each innermost object or list on one line. */
function formatJson(value: unknown): string {
  const innermost = /([{[])\n\s+([^{}[\]]+?)\s+([}\]])/g
  return JSON.stringify(value, null, 2).replaceAll(
    innermost,
    (_, open, inner, close) => open + inner.replaceAll(/\n\s+/g, ' ') + close,
  )
}

/** Quotes a text as one word of a POSIX shell. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
