import type { Server as HttpServer } from 'node:http'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { AgentRequest } from './tool-calls.ts'
import { ArgumentError, callTool } from './tool-calls.ts'
import type { OperationTool } from './tools.ts'

/** What an agent is offered for one message. */
export interface OfferedTools {
  /** The name and the version of the server. */
  name: string
  version: string
  tools: OperationTool[]
  /** The service that the tools call. */
  service: HttpServer
  agent: AgentRequest
}

/**
 * Handles one message of JSON-RPC. Without sessions, each message has a server and a transport of its own. Rejects when the
 * call of a tool fails for another reason than its arguments: the agent would get the message of that error.
 */
export async function handleMessage(
  { name, version, tools, service, agent }: OfferedTools,
  request: Request,
  parsedBody: object,
): Promise<Response> {
  let failure: unknown
  const server = new Server({ name, version }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ definition }) => definition) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ definition }) => definition.name === params.name)
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `no tool ${params.name} for this access token`)
    return callTool(service, tool, params.arguments ?? {}, agent).catch(error => {
      if (error instanceof ArgumentError) throw new McpError(ErrorCode.InvalidParams, error.message)
      failure = error
      throw error
    })
  })
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  try {
    const reply = await transport.handleRequest(request, { parsedBody })
    if (failure !== undefined) throw failure
    return reply
  } finally {
    await server.close()
  }
}
