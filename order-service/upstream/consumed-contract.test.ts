import type { IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { respondWith, serve } from 'openapi/testing/server.ts'
import { contractIdentity } from 'service-kit/contract/contract-identity.ts'
import { expect, it } from 'vitest'
import { startSmallProvider } from '../../user-service/identities/testing.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { ResponseStubs, TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

type Shop = Pick<TestedShop, 'client' | 'url' | 'log'>

/**
 * What the Order Service reports about the User Service's contract: readiness, metrics and log, once it has this state.
 */
async function reportsWhen(state: string, { client, url, log }: Shop) {
  const consumed = async () => {
    const readiness = await client.getReadiness()
    return readiness.status === 200 ? readiness.body.consumes[0] : undefined
  }
  await expect.poll(consumed, { timeout: 20_000 }).toMatchObject({ service: 'user-service', state })
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain(`consumed_contract_state{service="user-service",state="${state}"} 1`)
  const lines = log.filter(({ message }) => message === 'consumed contract')
  return { reported: await consumed(), metrics, line: lines.at(-1), lines }
}

/** The User Service's contract without one property of its users. */
function withoutProperty(name: 'email' | 'addresses') {
  const { [name]: _, ...properties } = contract.components.schemas.User.properties
  const required = contract.components.schemas.User.required.filter(each => each !== name)
  const User = { ...contract.components.schemas.User, required, properties }
  return { ...contract, components: { ...contract.components, schemas: { ...contract.components.schemas, User } } }
}

it('the state is compatible, with version and digest, when the contract has everything that is consumed', async () => {
  await using shop = await startShop()
  const { reported, line } = await reportsWhen('compatible', shop)
  expect(reported).toEqual({
    service: 'user-service',
    state: 'compatible',
    contract: contractIdentity(contract),
    misfits: [],
  })
  expect(line).toMatchObject({ level: 'info', consumed: 'user-service', state: 'compatible' })
})

it('the state is incompatible when a consumed property is removed, and compatible when it is back', async () => {
  const served: { contract: object } = { contract: withoutProperty('email') }
  const stubs: ResponseStubs = {
    '/openapi.json': (_request, response) => void response.end(JSON.stringify(served.contract)),
  }
  await using shop = await startShop({}, stubs)
  const { reported, metrics, line } = await reportsWhen('incompatible', shop)
  const missing = { operationId: 'getUser', pointer: '/responses/200/body/email', message: 'is missing' }
  expect(reported).toMatchObject({ contract: null, misfits: [missing] })
  expect(metrics).toContain(
    'consumed_contract_misfit{service="user-service",operation_id="getUser",pointer="/responses/200/body/email"} 1',
  )
  expect(line).toMatchObject({ level: 'warn', misfits: ['getUser /responses/200/body/email is missing'] })
  expect(shop.log.filter(({ operationId }) => operationId === 'placeOrder')).toEqual([])

  // The contract is restored. The next response of the User Service has another API-Contract header.
  delete stubs['/openapi.json']
  expect(await shop.john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })).toMatchObject({
    status: 201,
  })
  const after = await reportsWhen('compatible', shop)
  expect(after.metrics).not.toContain('consumed_contract_misfit{')
  expect(after.lines).toHaveLength(2)
})

it('the state is compatible when a property is removed that the Order Service does not consume', async () => {
  const served = JSON.stringify(withoutProperty('addresses'))
  await using shop = await startShop({}, { '/openapi.json': (_request, response) => void response.end(served) })
  await reportsWhen('compatible', shop)
})

it('the state is unknown while the User Service is unavailable, and compatible when it is available', async () => {
  await using stopped = await startUserService()
  const port = Number(new URL(stopped.url).port)
  await stopped.stop()
  await using orders = await startOrderService({ userServiceUrl: stopped.url })
  const { reported } = await reportsWhen('unknown', orders)
  expect(reported).toEqual({ service: 'user-service', state: 'unknown', contract: null, misfits: [] })
  await using _users = await startUserService({ port })
  await reportsWhen('compatible', orders)
})

it('the requests to the User Service contain exactly the fields that x-consumes declares', async () => {
  await using users = await startUserService()
  const sent = new Map<string, Set<string>>()
  await using interceptor = await serve(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = await text(request)
    recordFields(sent, method, url, headers, body)
    if (url.startsWith('/api/token-revocations')) {
      const items = [{ userId: 404, generation: 1, revokedAt: '2026-11-22T10:00:00.000Z' }]
      return respondWith(200, { items, nextCursor: url.includes('cursor') ? null : 'next' })(request, response)
    }
    if (url.startsWith('/api/events/stream'))
      // ends at once, so that the events are read again
      return respondWith(200, ': current\n\n', { 'Content-Type': 'text/event-stream' })(request, response)
    const forwarded = new Request(users.url + url, { method, headers: headers as Record<string, string> })
    const received = await fetch(body ? new Request(forwarded, { body }) : forwarded)
    response.writeHead(received.status, Object.fromEntries(received.headers)).end(await received.text())
  })
  await using provider = await startSmallProvider()
  await using orders = await startOrderService({ userServiceUrl: interceptor.url, issuer: provider.settings })
  const unknown = orders.as(await provider.tokenFor({ sub: 'unknown' }))
  expect(await unknown.listProducts()).toMatchObject({ status: 401 }) // this User Service has no provider
  const john = orders.as(await users.signIn(sampleCustomer.email))
  const placed = await john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })
  expect(placed).toMatchObject({ status: 201 })
  expect(await orders.client.createSampleOrder()).toMatchObject({ status: 200 })
  const consumed = Object.entries(orderContract['x-consumes']['user-service'])
  await expect
    .poll(() => Object.fromEntries(sent), { timeout: 10_000 }) // until revocations and events were read twice
    .toEqual(Object.fromEntries(consumed.map(([id, { request }]) => [id, new Set(request)])))
})

/** Records the fields of the contract that a request contains. */
function recordFields(
  sent: Map<string, Set<string>>,
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: string,
): void {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const served = operationsOf(contract).find(
    each =>
      each.method === method.toLowerCase() && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  if (!served) return
  const contractHeaders = ['authorization', 'if-none-match', 'if-match', 'idempotency-key', 'last-event-id']
  const fields = [
    ...[...served.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `/path/${name}`),
    ...[...searchParams.keys()].map(name => `/query/${name}`),
    ...contractHeaders.filter(name => name in headers).map(name => `/headers/${name}`),
    ...[...new URLSearchParams(body).keys()].map(name => `/body/${name}`),
  ]
  const { operationId } = served.operation
  sent.set(operationId, new Set([...(sent.get(operationId) ?? []), ...fields]))
}
