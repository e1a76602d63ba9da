import type { IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { serve } from 'openapi/testing/server.ts'
import { contractIdentity } from 'service-kit/contract/contract-identity.ts'
import { expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { Answers, TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

type Shop = Pick<TestedShop, 'client' | 'url' | 'log'>

/** What the Order Service says of the User Service's contract, once it is in this state. */
async function toldOnce(state: string, { client, url, log }: Shop) {
  const ask = async () => {
    const answer = await client.getReadiness()
    return answer.status === 200 ? answer.body.consumes[0] : undefined
  }
  await expect.poll(ask, { timeout: 20_000 }).toMatchObject({ service: 'user-service', state })
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain(`consumed_contract_state{service="user-service",state="${state}"} 1`)
  const lines = log.filter(({ message }) => message === 'consumed contract')
  return { told: await ask(), metrics, line: lines.at(-1), lines }
}

/** The User Service's contract without a property of its users. */
function withoutProperty(name: 'email' | 'addresses') {
  const { [name]: _, ...properties } = contract.components.schemas.User.properties
  const required = contract.components.schemas.User.required.filter(each => each !== name)
  const User = { ...contract.components.schemas.User, required, properties }
  return { ...contract, components: { ...contract.components, schemas: { ...contract.components.schemas, User } } }
}

it('a User Service that has all that is needed: compatible, with its version and digest', async () => {
  await using shop = await startShop()
  const { told, line } = await toldOnce('compatible', shop)
  expect(told).toEqual({
    service: 'user-service',
    state: 'compatible',
    contract: contractIdentity(contract),
    misfits: [],
  })
  expect(line).toMatchObject({ level: 'info', consumed: 'user-service', state: 'compatible' })
})

it('one whose users have lost a field: 200, and what is missing is told before anybody is', async () => {
  const served: { contract: object } = { contract: withoutProperty('email') }
  const answers: Answers = {
    '/openapi.json': (_request, response) => void response.end(JSON.stringify(served.contract)),
  }
  await using shop = await startShop({}, answers)
  const { told, metrics, line } = await toldOnce('incompatible', shop)
  const missing = { operationId: 'getUser', pointer: '/responses/200/body/email', message: 'is missing' }
  expect(told).toMatchObject({ contract: null, misfits: [missing] })
  expect(metrics).toContain(
    'consumed_contract_misfit{service="user-service",operation_id="getUser",pointer="/responses/200/body/email"} 1',
  )
  expect(line).toMatchObject({ level: 'warn', misfits: ['getUser /responses/200/body/email is missing'] })
  expect(shop.log.filter(({ operationId }) => operationId === 'placeOrder')).toEqual([])

  // Put right: the next answer of the User Service tells of another contract.
  delete answers['/openapi.json']
  expect(await shop.john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })).toMatchObject({
    status: 201,
  })
  const after = await toldOnce('compatible', shop)
  expect(after.metrics).not.toContain('consumed_contract_misfit{')
  expect(after.lines).toHaveLength(2)
})

it('one without what nobody here reads: compatible', async () => {
  const served = JSON.stringify(withoutProperty('addresses'))
  await using shop = await startShop({}, { '/openapi.json': (_request, response) => void response.end(served) })
  await toldOnce('compatible', shop)
})

it('one that is away: unknown, and compatible once it is there', async () => {
  await using later = await startUserService()
  const port = Number(new URL(later.url).port)
  await later.stop()
  await using orders = await startOrderService({ userServiceUrl: later.url })
  const { told } = await toldOnce('unknown', orders)
  expect(told).toEqual({ service: 'user-service', state: 'unknown', contract: null, misfits: [] })
  await using _users = await startUserService({ port })
  await toldOnce('compatible', orders)
})

it('the User Service gets what x-consumes says that it is sent, all of it, and nothing else', async () => {
  await using users = await startUserService()
  const sent = new Map<string, Set<string>>()
  await using between = await serve(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = await text(request)
    note(sent, method, url, headers, body)
    const handedOn = new Request(users.url + url, { method, headers: headers as Record<string, string> })
    const answer = await fetch(body ? new Request(handedOn, { body }) : handedOn)
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
  })
  await using orders = await startOrderService({ userServiceUrl: between.url })
  const john = orders.as(await users.signIn(sampleCustomer.email))
  const placed = await john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })
  expect(placed).toMatchObject({ status: 201 })
  expect(await orders.client.createSampleOrder()).toMatchObject({ status: 200 })
  const needs = Object.entries(orderContract['x-consumes']['user-service'])
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(needs.map(([id, { request }]) => [id, new Set(request)])))
})

/** Notes which fields of the contract a request has. */
function note(
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
  const known = ['authorization', 'if-none-match', 'if-match', 'idempotency-key']
  const fields = [
    ...[...served.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `/path/${name}`),
    ...[...searchParams.keys()].map(name => `/query/${name}`),
    ...known.filter(name => name in headers).map(name => `/headers/${name}`),
    ...[...new URLSearchParams(body).keys()].map(name => `/body/${name}`),
  ]
  const { operationId } = served.operation
  sent.set(operationId, new Set([...(sent.get(operationId) ?? []), ...fields]))
}
