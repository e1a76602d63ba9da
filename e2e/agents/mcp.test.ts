import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { schemaAjv } from 'openapi/validation/schema-ajv.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestedShop } from '../../order-service/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
const invalidParams = -32602

describe('/mcp', () => {
  let shop: TestedShop
  let customer: string
  let staff: string
  beforeAll(async () => {
    shop = await startShop()
    customer = await tokenOf(sampleCustomer, shop.users.client)
    staff = await tokenOf(sampleStaff, shop.users.client)
    return shop.stop
  })
  const clients: Client[] = []
  afterAll(() => Promise.all(clients.map(client => client.close())))

  /** An agent with the client of the official SDK, which compares each result with the schema of its tool. */
  async function connect(url: string, token: string): Promise<Client> {
    const client = new Client({ name: 'tests', version: '1.0.0' })
    const requestInit = { headers: { authorization: `Bearer ${token}` } }
    // The optional `sessionId` of the transport does not fit exactOptionalPropertyTypes.
    await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit }) as never)
    clients.push(client)
    return client
  }
  const send = (init: RequestInit & { headers?: Record<string, string> }, path = '/mcp') => fetch(shop.url + path, init)
  const post = (headers: Record<string, string>, body = '{}') => send({ method: 'POST', headers, body })
  const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }

  it('has the tools of the contract that the caller may use', async () => {
    const ofCustomer = (await (await connect(shop.url, customer)).listTools()).tools.map(({ name }) => name)
    const ofStaff = (await (await connect(shop.url, staff)).listTools()).tools.map(({ name }) => name)
    const ofUsers = (await (await connect(shop.users.url, customer)).listTools()).tools.map(({ name }) => name)
    const forAgents = operationsOf(orderContract).filter(({ operation }) => operation['x-agent'])
    expect(ofStaff).toEqual(forAgents.map(({ operation }) => operation.operationId))
    expect(ofCustomer).toEqual(expect.arrayContaining(['placeOrder', 'getOrder', 'cancelOrder']))
    for (const name of ['createShipment', 'adjustStock', 'getSalesReport']) expect(ofCustomer).not.toContain(name)
    expect(ofUsers).toEqual(['getCurrentUser', 'getUser'])
  })

  it.each([
    { contract: orderContract, url: () => shop.url },
    { contract: userContract, url: () => shop.users.url },
  ])('has the schemas, the examples and the texts of $contract.info.title', async ({ contract, url }) => {
    const { tools } = await (await connect(url(), staff)).listTools()
    expect(tools.length).toBeGreaterThan(2)
    expect(JSON.stringify(tools)).not.toMatch(/"\$ref"|"x-|<details>/)
    for (const { name, title, description = '', inputSchema, outputSchema, annotations } of tools) {
      const { operation, method } = operationsOf(contract).find(each => each.operation.operationId === name) ?? {}
      expect(title).toBe(operation?.summary)
      expect(operation?.description).toContain(description)
      expect(annotations?.readOnlyHint, name).toBe(method === 'get')
      const { examples = [] } = inputSchema as { examples?: unknown[] }
      if (operation?.requestBody) expect(examples.length).toBeGreaterThan(0)
      const validate = schemaAjv().compile(inputSchema)
      for (const example of examples) expect([validate(example), validate.errors], name).toEqual([true, null])
      expect(() => schemaAjv().compile(outputSchema ?? {})).not.toThrow()
    }
  })

  it('is enough for a purchase and its cancellation', async () => {
    const agent = await connect(shop.url, customer)
    await agent.listTools() // the client knows the schemas of the results from now on
    const found = await agent.callTool({ name: 'listProducts', arguments: { skuPrefix: 'MUG', limit: 1 } })
    expect(found.structuredContent).toMatchObject({ status: 200, body: { items: [{ sku: 'MUG-BLUE' }] } })
    const quote = await agent.callTool({ name: 'quoteOrder', arguments: oneMug })
    expect(quote.structuredContent).toMatchObject({ status: 200, body: { totals: { total: { currency: 'USD' } } } })
    const placed = await agent.callTool({ name: 'placeOrder', arguments: { 'Idempotency-Key': 'agent-1', ...oneMug } })
    const again = await agent.callTool({ name: 'placeOrder', arguments: { 'Idempotency-Key': 'agent-1', ...oneMug } })
    expect(placed.structuredContent).toMatchObject({ status: 201, body: { status: 'created' } })
    expect(again.structuredContent).toEqual(placed.structuredContent)
    const [content] = placed.content as [{ type: string; text: string }]
    expect(JSON.parse(content.text)).toEqual(placed.structuredContent)
    const { etag, body } = placed.structuredContent as { etag: string; body: { id: number } }
    const cancelled = await agent.callTool({
      name: 'cancelOrder',
      arguments: { orderId: body.id, 'If-Match': etag, body: { reason: 'Ordered by mistake' } },
    })
    expect(cancelled.structuredContent).toMatchObject({ status: 200, body: { id: body.id, status: 'cancelled' } })
    const list = await agent.callTool({ name: 'listOrders', arguments: { status: ['cancelled'], limit: 1 } })
    expect(list.structuredContent).toMatchObject({ body: { items: [{ id: body.id }] } })
  })

  it('returns the problem of an operation as an error of the tool, and changes nothing', async () => {
    const agent = await connect(shop.url, customer)
    const items = [{ sku: 'NO-SUCH-SKU', quantity: 1 }]
    const refused = await agent.callTool({ name: 'placeOrder', arguments: { body: { items } } })
    expect(refused).toMatchObject({ isError: true, structuredContent: { body: { type: '/problems/unknown-sku' } } })
    const invalid = await agent.callTool({ name: 'placeOrder', arguments: { body: { items: [] } } })
    expect(invalid).toMatchObject({ isError: true, structuredContent: { body: { type: '/problems/invalid-request' } } })
    const others = await agent.callTool({ name: 'getOrder', arguments: { orderId: 999_999 } })
    expect(others).toMatchObject({ isError: true, structuredContent: { status: 404 } })
    const encoded = await agent.callTool({ name: 'getProduct', arguments: { sku: '../orders?x=#' } })
    expect(encoded).toMatchObject({ isError: true, structuredContent: { status: 400 } })
  })

  it('refuses arguments that a tool does not have, missing ones, and tools that the caller may not use', async () => {
    const agent = await connect(shop.url, customer)
    const call = (name: string, args: object) => agent.callTool({ name, arguments: { ...args } })
    await expect(call('getOrder', { orderId: 1, id: 1 })).rejects.toMatchObject({ code: invalidParams })
    await expect(call('getOrder', {})).rejects.toThrow('missing: orderId')
    await expect(call('placeOrder', {})).rejects.toThrow('missing: body')
    await expect(call('getProduct', { sku: '\ud800' })).rejects.toThrow('sku must be well-formed Unicode')
    const withKey = { ...oneMug, 'Idempotency-Key': 'a\r\nb' }
    await expect(call('placeOrder', withKey)).rejects.toThrow('Idempotency-Key must be printable ASCII')
    await expect(call('getProduct', { sku: 'x'.repeat(20_000) })).rejects.toThrow('the parameters are too long')
    expect(await call('getProduct', { sku: 'x'.repeat(10_000) })).toMatchObject({ isError: true })
    await expect(call('adjustStock', { sku: 'MUG-BLUE' })).rejects.toThrow('no tool adjustStock')
    await expect(call('eraseUser', {})).rejects.toThrow('no tool eraseUser')
  })

  it('401 without a valid access token, with the address of the metadata', async () => {
    const metadata = `resource_metadata="http://localhost:3000/.well-known/oauth-protected-resource/mcp"`
    for (const headers of [
      json,
      { ...json, authorization: 'Bearer x.y.z' },
      { ...json, authorization: 'Basic eDp5' },
    ]) {
      const response = await post(headers)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toContain(metadata)
    }
    const response = await send({}, '/.well-known/oauth-protected-resource/mcp')
    expect(await response.json()).toMatchObject({
      resource: 'http://localhost:3000/mcp',
      authorization_servers: [/^http/],
    })
  })

  it('400, 405, 406, 413 and 415 for requests that are not one message of the protocol', async () => {
    const headers = { ...json, authorization: `Bearer ${customer}` }
    const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
    expect((await post(headers, ping)).status).toBe(200)
    expect((await post(headers, `[${ping},${ping}]`)).status).toBe(400)
    expect((await post(headers, '{"jsonrpc')).status).toBe(400)
    expect((await post(headers, '{}')).status).toBe(400)
    expect((await post({ ...headers, accept: 'application/json' }, ping)).status).toBe(406)
    expect((await post({ ...headers, 'content-type': 'text/plain' }, ping)).status).toBe(400)
    expect((await post(headers, JSON.stringify('x'.repeat(200_000)))).status).toBe(413)
    const response = await send({ headers })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('logs the call of a tool like a request of its own, with the id of the request of the agent', async () => {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'listProducts', arguments: {} } }
    const headers = { ...json, authorization: `Bearer ${customer}`, 'x-request-id': 'agent-request-1' }
    expect((await post(headers, JSON.stringify(body))).status).toBe(200)
    const lines = shop.log.filter(({ requestId }) => requestId === 'agent-request-1')
    expect(lines).toMatchObject([
      { operationId: 'listProducts', status: 200 },
      { method: 'POST', route: '/mcp', status: 200 },
    ])
  })
})
