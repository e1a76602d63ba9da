import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { importFile } from '../../order-service/imports/testing.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import type { ReceivedSpan } from './otlp.ts'
import type { TracedShop } from './traced-shop.ts'
import { lineOf, startTracedShop } from './traced-shop.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const callerSpanId = '00f067aa0ba902b7'
const order = { items: [{ sku: 'MUG-BLUE', quantity: 2 }] }

/** The span with its children, by names: `order-service server POST /api/orders`. */
interface Tree {
  [name: string]: Tree
}

function treeOf(spans: ReceivedSpan[], parentSpanId: string): Tree {
  const children = spans.filter(each => each.parentSpanId === parentSpanId)
  return Object.fromEntries(
    children.map(each => [`${each.service} ${each.kind} ${each.name}`, treeOf(spans, each.spanId)]),
  )
}

describeOnEveryDatabase('traces', createDatabase => {
  it('placeOrder 201 is one trace over both services and their databases', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, users, orders } = shop
    const response = await placeOrder(shop, {
      traceparent: `00-${traceId}-${callerSpanId}-01`,
      tracestate: 'shop=1',
    })
    expect(response.status).toBe(201)
    await shop.stop()

    const spans = collector.spans.filter(each => each.traceId === traceId)
    const request = 'order-service server POST /api/orders'
    const tree = treeOf(spans, callerSpanId)
    expect(tree).toEqual({ [request]: expect.anything() })
    expect(tree[request]).toMatchObject({
      'order-service client GET /api/users/{userId}': {
        'user-service server GET /api/users/{userId}': { 'user-service client SELECT users': {} },
      },
      'order-service client BEGIN': {},
      'order-service client INSERT orders': {},
      'order-service client UPDATE products': {},
      'order-service client COMMIT': {},
    })
    expect(spans.every(each => each.traceState === 'shop=1')).toBe(true)
    const lines = [lineOf(orders, 'placeOrder'), lineOf(users, 'getUser')]
    expect(lines).toEqual(Array(2).fill(expect.objectContaining({ traceId, status: expect.any(Number) })))
    expect(spans.find(each => each.name === 'POST /api/orders')?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.response.header.x-request-id': [response.headers.get('x-request-id')],
      'http.response.status_code': 201,
      'http.route': '/api/orders',
      'openapi.operation_id': 'placeOrder',
      'url.path': '/api/orders',
      'url.scheme': 'http',
    })
    expect(spans.find(each => each.name === 'INSERT orders')?.attributes).toMatchObject({
      'db.system.name': expect.stringMatching(/^(sqlite|postgresql)$/),
      'db.collection.name': 'orders',
      'db.operation.name': 'INSERT',
      'db.query.summary': 'INSERT orders',
      'db.query.text': expect.stringMatching(/^insert into "orders" .* values \((\?|\$1), /),
    })
  })

  it('placeOrder 201 records nothing of a trace that its caller does not record, and passes it on', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, users, orders } = shop
    await placeOrder(shop, { traceparent: `00-${traceId}-${callerSpanId}-00` })
    await shop.stop()
    expect(collector.spans.filter(each => each.traceId === traceId)).toEqual([])
    expect(lineOf(orders, 'placeOrder')).toMatchObject({ traceId, status: 201 })
    expect(lineOf(users, 'getUser')).toMatchObject({ traceId, status: 200 })
  })

  it('placeOrder 409 and 401 are no errors of the service, and 503 is one', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, orders, users } = shop
    const token = await tokenOf(sampleCustomer, users.client)
    await placeOrder(shop, {}, { items: [{ sku: 'MUG-BLUE', quantity: 1000 }] })
    await fetch(`${orders.url}/api/orders`, { method: 'POST' })
    await users.stop()
    await fetch(`${orders.url}/api/order`, { headers: { authorization: `Bearer ${token}` } })
    await shop.stop()
    const requests = collector.spans.filter(each => each.service === 'order-service' && each.kind === 'server')
    const outcomes = requests.map(({ attributes, isError }) => [
      attributes['http.response.status_code'],
      attributes['problem.type'],
      attributes['error.type'],
      isError,
    ])
    expect(outcomes).toEqual([
      [409, 'out-of-stock', undefined, false],
      [401, 'unauthenticated', undefined, false],
      [503, 'user-service-unavailable', 'user-service-unavailable', true],
    ])
    const attempts = collector.spans.filter(each => each.kind === 'client' && each.attributes['url.template'])
    expect(attempts.map(({ attributes, isError }) => [attributes['error.type'], isError])).toContainEqual([
      'network',
      true,
    ])
  })

  it('work in the background is a trace, and health, metrics and the start are none', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, orders, users } = shop
    for (const path of ['/health/live', '/health/ready', '/metrics'])
      for (const { url } of [orders, users]) expect((await fetch(url + path)).status).toBe(200)
    await vi.waitFor(() => expect(lineOf(users, 'listTokenRevocations')).toBeDefined(), { timeout: 10_000 })
    await vi.waitFor(
      async () =>
        expect(await (await fetch(`${orders.url}/metrics`)).text()).toMatch(
          /upstream_call_duration_seconds_count\{.*operation_id="streamEvents"/,
        ),
      { timeout: 10_000 },
    )
    await shop.stop()
    const roots = collector.spans.filter(each => each.parentSpanId === '')
    expect(new Set(roots.map(each => `${each.service} ${each.kind} ${each.name}`))).toEqual(
      new Set([
        'order-service internal expire orders',
        'order-service internal add up orders',
        'order-service internal read user events',
        'order-service internal open the stream of user events',
        'order-service internal compare consumed contract',
        'user-service internal delete expired events',
      ]),
    )
  })

  it('an import is a trace of its own, after the one of its request', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, orders, users } = shop
    const staff = orders.as(await tokenOf(sampleStaff, users.client))
    expect(await importFile(staff, 'sku\nSAMPLE\n')).toMatchObject({ status: 'succeeded' })
    await shop.stop()
    const roots = collector.spans.filter(each => each.parentSpanId === '')
    expect(roots.filter(({ name }) => name === 'import files')).toHaveLength(1)
  })

  it('spans contain no personal data, secrets, queries or values of statements', async () => {
    await using shop = await startTracedShop(createDatabase)
    const { collector, orders, users } = shop
    const token = await tokenOf(sampleCustomer, users.client)
    await users.client.registerUser({
      body: { name: 'Kim Secretname', email: 'kim@secret.example', password: samplePassword },
    })
    await fetch(`${orders.url}/api/orders?cursor=secretquery`, { headers: { authorization: `Bearer ${token}` } })
    await fetch(`${orders.url}/secretpath@example.com`)
    await fetch(`${users.url}/api/users/7654321`, { headers: { authorization: `Bearer ${token}` } })
    await shop.stop()
    expect(collector.spans.length).toBeGreaterThan(10)
    const sent = JSON.stringify(collector.spans).toLowerCase()
    for (const text of ['secret', '7654321', token, sampleCustomer.email, samplePassword, 'bearer'])
      expect(sent).not.toContain(text.toLowerCase())
  })
})

async function placeOrder(
  { orders, users }: Pick<TracedShop, 'orders' | 'users'>,
  headers: Record<string, string>,
  body: object = order,
): Promise<Response> {
  const authorization = `Bearer ${await tokenOf(sampleCustomer, users.client)}`
  return fetch(`${orders.url}/api/orders`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
