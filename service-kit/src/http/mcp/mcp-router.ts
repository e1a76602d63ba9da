import { createServer } from 'node:http'
import type { Express, Request, Response } from 'express'
import { Router } from 'express'
import type { Contract } from 'openapi/contract/document.ts'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import { bearerTokenOf, createAccessCheck, isAllowed } from '../../access/access.ts'
import type { VerifyToken } from '../../access/access-tokens.ts'
import { bearerChallenge, unauthenticated } from '../../problems/access-problems.ts'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { Problem } from '../../problems/problem.ts'
import { leavePlace, readInPlace } from '../overload/admission.ts'
import { bodyReaderFor } from '../request-body.ts'
import { methodNotAllowed } from '../router.ts'
import { sendText } from '../send-response.ts'
import { messageClassesOf } from '../server/message-classes.ts'
import type { AgentRequest } from './tool-calls.ts'
import { toolsOf } from './tools.ts'

/** The path of the MCP endpoint, and that of its metadata (RFC 9728 §3.1). */
const path = '/mcp'
const metadataPath = `/.well-known/oauth-protected-resource${path}`

const readMessage = bodyReaderFor(['application/json'])

export interface McpParts {
  /** The Express app that serves the operations. */
  service: Express
  contract: Contract
  verify: VerifyToken
  publicUrl: string
  /** The service that issues access tokens. */
  tokensUrl: string
}

/**
 * Serves the operations that are for agents (`x-agent: true`) as tools of the Model Context Protocol, by its transport
 * Streamable HTTP without sessions: one JSON response for each message. An agent sends the access token of the person or
 * program that it acts for, sees the tools which that caller may use, and calls them with the rights of that caller.
 * The metadata of the protected resource (RFC 9728) says where clients get a token.
 */
export function createMcpRouter({ service, contract, verify, publicUrl, tokensUrl }: McpParts): Router {
  const router = Router({ caseSensitive: true, strict: true })
  /** Made at the first request, because most processes serve no agent. */
  const tools = memoizeOnce(() =>
    toolsOf(contract).map(tool => ({ ...tool, access: createAccessCheck(contract, tool.endpoint, verify) })),
  )
  const load = memoizeOnce(() => import('./mcp-server.ts'))
  /** Does not listen: it gets the calls of tools over connections in memory. */
  const calls = memoizeOnce(() => createServer(messageClassesOf(service), service))

  router.all(path, async (request, response) => {
    response.locals.matched = { route: path, errorType: undefined } // for the log and the metrics
    if (request.method !== 'POST') throw methodNotAllowed(['POST'], request.method)
    const authorization = await requireToken(request)
    const message = await readInPlace(request, response, readMessage)
    if (typeof message !== 'object' || message === null || Array.isArray(message))
      throw invalidRequest([{ pointer: '/body', message: 'must be one JSON-RPC message, as application/json' }])
    leavePlace(response) // the call of a tool takes a place of its own
    const allowed = []
    for (const tool of tools()) if (await isAllowed(tool.access, request)) allowed.push(tool)
    const { handleMessage } = await load()
    const agent: AgentRequest = {
      headers: { authorization, host: request.headers.host ?? '', 'x-request-id': response.locals.requestId },
      address: request.ip ?? '',
    }
    const { title: name, version } = contract.info
    const reply = await handleMessage(
      { name, version, tools: allowed, service: calls(), agent },
      toWebRequest(request),
      message,
    )
    await sendReply(response, reply)
  })
  router.get(metadataPath, (_request, response) => {
    const metadata = {
      resource: publicUrl + path,
      resource_name: contract.info.title,
      authorization_servers: [tokensUrl],
      bearer_methods_supported: ['header'],
      resource_documentation: `${publicUrl}/docs`,
    }
    sendText(response, 200, {}, { mediaType: 'application/json', text: JSON.stringify(metadata) })
  })
  return router

  /** Throws a Problem (401) that tells where the metadata is (RFC 9728 §5.1). */
  async function requireToken({ headers: { authorization } }: Request): Promise<string> {
    try {
      if (authorization === undefined) throw unauthenticated('The MCP endpoint requires an access token.')
      await verify(bearerTokenOf(authorization))
      return authorization
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error
      const { 'WWW-Authenticate': challenge = bearerChallenge } = error.headers
      const headers = { 'WWW-Authenticate': `${challenge}, resource_metadata="${publicUrl}${metadataPath}"` }
      throw new Problem(401, error.slug, error.message, { headers, cause: error.cause })
    }
  }
}

/** The parts of a request that the transport reads. */
function toWebRequest({ headers, method }: Request): globalThis.Request {
  const read = ['accept', 'content-type', 'mcp-protocol-version'] as const
  const present = read.flatMap(name => (headers[name] === undefined ? [] : [[name, String(headers[name])]]))
  return new globalThis.Request(`http://mcp${path}`, { method, headers: Object.fromEntries(present) })
}

async function sendReply(response: Response, reply: globalThis.Response): Promise<void> {
  const mediaType = reply.headers.get('content-type')
  if (mediaType === null) response.status(reply.status).end()
  else sendText(response, reply.status, {}, { mediaType, text: await reply.text() })
}
