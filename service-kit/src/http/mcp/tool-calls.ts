import { once } from 'node:events'
import type { IncomingMessage, RequestOptions, Server } from 'node:http'
import { request as startRequest } from 'node:http'
import { duplexPair } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { OperationTool } from './tools.ts'

const jsonType = 'application/json'

/** Node's HTTP server takes a path and headers of 16 KiB. */
const maxHeadSize = 15_000

export type Arguments = Record<string, unknown>

/** What a call has from the HTTP request of the agent. */
export interface AgentRequest {
  headers: { authorization: string; host: string; 'x-request-id': string }
  /** The IP address of the agent. */
  address: string
}

/**
 * Calls the operation of a tool: the service processes a request that does not come from the network, but is like any other
 * in everything else, such as access, validation, limits, metrics and the log. Throws an ArgumentError for arguments that
 * the tool does not have, for missing ones, and for texts that no request can have. A problem of the operation is a result
 * with `isError`.
 */
export async function callTool(
  service: Server,
  { endpoint, parameters, definition }: OperationTool,
  args: Arguments,
  { headers, address }: AgentRequest,
): Promise<CallToolResult> {
  checkNames(definition, args)
  const valuesIn = (place: string) =>
    parameters.flatMap(({ name, in: where }): [string, string][] =>
      where === place && args[name] !== undefined ? [[name, textOf(name, args[name], place)]] : [],
    )
  const path = valuesIn('path').reduce(
    (template, [name, value]) => template.replace(`{${name}}`, encodeURIComponent(value)),
    endpoint.path,
  )
  const query = new URLSearchParams(valuesIn('query')).toString()
  const body = args.body === undefined ? undefined : JSON.stringify(args.body)
  const head = {
    method: endpoint.method.toUpperCase(),
    path: query === '' ? path : `${path}?${query}`,
    headers: {
      ...headers,
      accept: jsonType,
      ...Object.fromEntries(valuesIn('header')),
      ...(body !== undefined && { 'content-type': jsonType, 'content-length': Buffer.byteLength(body) }),
    },
  }
  if (JSON.stringify(head).length > maxHeadSize) throw new ArgumentError('the parameters are too long')
  const response = await send(service, address, { ...head, body })
  const {
    statusCode = 0,
    headers: { etag },
  } = response
  const content = await text(response)
  const result = {
    status: statusCode,
    ...(etag !== undefined && { etag }),
    ...(content !== '' && { body: JSON.parse(content) }),
  }
  return {
    content: [{ type: 'text', text: JSON.stringify(result) }],
    structuredContent: result,
    isError: statusCode >= 400,
  }
}

/** Sends a request to a server over a connection in memory, as if it came from the address. */
async function send(
  server: Server,
  remoteAddress: string,
  { body, ...options }: RequestOptions & { body: string | undefined },
): Promise<IncomingMessage> {
  const [client, connection] = duplexPair()
  server.emit('connection', Object.assign(connection, { remoteAddress }))
  const request = startRequest({ ...options, createConnection: () => client })
  request.end(body)
  const [response] = await once(request, 'response')
  return response
}

/** The arguments of a call do not fit its tool. */
export class ArgumentError extends Error {
  override name = 'ArgumentError'
}

function checkNames({ inputSchema }: OperationTool['definition'], args: Arguments): void {
  const known = Object.keys(inputSchema.properties ?? {})
  const unknown = Object.keys(args).filter(name => !known.includes(name))
  const missing = (inputSchema.required ?? []).filter(name => args[name] === undefined)
  if (unknown.length > 0) throw new ArgumentError(`unknown: ${unknown.join()}; the arguments are ${known.join()}`)
  if (missing.length > 0) throw new ArgumentError(`missing: ${missing.join()}`)
}

/** The value of a parameter as text. The contracts write each list with commas. */
function textOf(name: string, value: unknown, place: string): string {
  const text = [value].flat().join()
  if (!text.isWellFormed()) throw new ArgumentError(`${name} must be well-formed Unicode`)
  if (place === 'header' && /[^ -~]/.test(text)) throw new ArgumentError(`${name} must be printable ASCII`)
  return text
}
