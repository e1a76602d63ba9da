import { setTimeout as sleep } from 'node:timers/promises'
import { problem, resetAfter, respondWith } from 'openapi/testing/server.ts'
import { describe, expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { ResponseStubs, TestedShop } from '../testing.ts'
import { startOrderService, startShop, withoutFeed } from '../testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
const unavailable = { status: 503, body: { type: '/problems/user-service-unavailable' } }
const suspended = (...operationIds: string[]) => ({
  status: 200,
  body: { suspendedCalls: operationIds.map(operationId => expect.objectContaining({ operationId })) },
})
const place = ({ john }: TestedShop) => john.placeOrder(oneMug)
const isPlacedAgain = (shop: TestedShop) =>
  expect.poll(() => place(shop), { timeout: 10_000 }).toMatchObject({ status: 201 })

describe('while looking up users hangs', () => {
  it('placeOrder 504 once, then 503 at once and without a request; 201 after a probe has succeeded', async () => {
    const stubs: ResponseStubs = { ...withoutFeed }
    await using shop = await startShop({ userServiceTimeoutMs: 1000 }, stubs)
    expect(await place(shop)).toMatchObject({ status: 201 })
    let received = 0
    stubs['/api/users/1'] = () => void received++
    expect(await place(shop)).toMatchObject({ status: 504, headers: { 'Retry-After': 5 } })
    for (let count = 0; count < 20; count++)
      expect(await place(shop)).toMatchObject({ ...unavailable, headers: { 'Retry-After': expect.any(Number) } })
    expect(received).toBeLessThanOrEqual(5) // the first one, and probes
    delete stubs['/api/users/1']
    await isPlacedAgain(shop)
  })

  it('getReadiness 200 and the metrics report the suspended call, and others are still sent', async () => {
    const stubs: ResponseStubs = { ...withoutFeed }
    await using shop = await startShop({ userServiceTimeoutMs: 500 }, stubs)
    const gauge = (operationId: string) =>
      `upstream_calls_suspended{service="user-service",operation_id="${operationId}"}`
    const loadMetrics = async () => (await fetch(`${shop.url}/metrics`)).text()
    expect(await place(shop)).toMatchObject({ status: 201 })
    expect(await shop.client.getReadiness()).toMatchObject(suspended())
    expect(await loadMetrics()).toContain(`${gauge('getUser')} 0`)

    stubs['/api/users/1'] = () => {}
    expect(await place(shop)).toMatchObject({ status: 504 })
    const suspendedCalls = [{ service: 'user-service', operationId: 'getUser', failure: 'timeout' }]
    expect(await shop.client.getReadiness()).toMatchObject({ status: 200, body: { suspendedCalls } })
    expect(await loadMetrics()).toContain(`${gauge('getUser')} 1`)
    expect(await loadMetrics()).toContain(`${gauge('getKeys')} 0`)
    expect(shop.log).toContainEqual(expect.objectContaining({ message: 'calls are suspended', operationId: 'getUser' }))
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200 }) // by getCurrentUser

    delete stubs['/api/users/1']
    await expect.poll(() => shop.client.getReadiness(), { timeout: 10_000 }).toMatchObject(suspended())
    expect(await loadMetrics()).toContain(`${gauge('getUser')} 0`)
    expect(shop.log).toContainEqual(
      expect.objectContaining({ message: 'calls are sent again', operationId: 'getUser' }),
    )
  })

  it('getOrder 200 with the customer `unavailable`, without a request', async () => {
    const stubs: ResponseStubs = { ...withoutFeed }
    await using shop = await startShop({ userServiceTimeoutMs: 1000 }, stubs)
    const order = await place(shop)
    const orderId = order.status === 201 ? order.body.id : 0
    let received = 0
    stubs['/api/users/1'] = () => void received++
    const read = () => shop.john.getOrder({ path: { orderId }, query: { expand: 'user' } })
    for (let count = 0; count < 20; count++)
      expect(await read()).toMatchObject({ status: 200, body: { liveUser: { state: 'unavailable', user: null } } })
    expect(received).toBeLessThanOrEqual(5) // the first one, and probes
  })
})

it('placeOrder 503 with one request for each probe, when connections break', async () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  await using shop = await startShop({}, stubs)
  expect(await place(shop)).toMatchObject({ status: 201 })
  let received = 0
  stubs['/api/users/1'] = (request, response) => {
    received++
    resetAfter('')(request, response)
  }
  expect(await place(shop)).toMatchObject(unavailable)
  expect(received).toBe(3) // the call with its retries
  const end = performance.now() + 2000
  while (performance.now() < end) expect(await place(shop)).toMatchObject(unavailable)
  expect(received).toBeLessThanOrEqual(3 + 4) // probes after 0.25, 0.75 and 1.75 seconds, or a quarter earlier
  delete stubs['/api/users/1']
  await isPlacedAgain(shop)
})

it('placeOrder 503 without a request during the Retry-After of the User Service', async () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  await using shop = await startShop({}, stubs)
  expect(await place(shop)).toMatchObject({ status: 201 })
  let received = 0
  stubs['/api/users/1'] = (request, response) => {
    received++
    respondWith(503, problem(503), { 'Retry-After': '2' })(request, response)
  }
  const first = performance.now()
  expect(await place(shop)).toMatchObject({ ...unavailable, headers: { 'Retry-After': 2 } })
  while (performance.now() < first + 1500) expect(await place(shop)).toMatchObject(unavailable)
  expect(received).toBe(1)
  delete stubs['/api/users/1']
  await isPlacedAgain(shop)
  expect(performance.now() - first).toBeGreaterThan(1990)
})

it('placeOrder 201 a few seconds after a failure of the User Service with a Retry-After of a minute', async () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  await using shop = await startShop({}, stubs)
  stubs['/api/users/1'] = respondWith(503, problem(503), { 'Retry-After': '60' })
  expect(await place(shop)).toMatchObject({ ...unavailable, headers: { 'Retry-After': 60 } })
  expect(await place(shop)).toMatchObject({ ...unavailable, headers: { 'Retry-After': 2 } })
  delete stubs['/api/users/1']
  await isPlacedAgain(shop)
})

it('placeOrder 502 with few refused sign-ins, when the secret of the service account is wrong', async () => {
  await using users = await startUserService()
  const serviceAccount = { clientId: 'order-service', clientSecret: 'a-secret-of-another-installation' }
  await using shop = await startOrderService({ userServiceUrl: users.url, serviceAccount })
  const john = shop.as(await users.signIn('john@example.com'))
  const end = performance.now() + 3500
  while (performance.now() < end)
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 502, body: { type: '/problems/user-service-error' } })
  const refused = users.log.filter(({ operationId, status }) => operationId === 'issueToken' && status === 401)
  expect(refused.length).toBeLessThanOrEqual(4) // at once, and after 1, 3 and 7 seconds, or a quarter earlier
})

it('the revocations are read with growing pauses while the User Service refuses the request', async () => {
  let received = 0
  const stubs: ResponseStubs = {
    '/api/token-revocations?limit=100': (request, response) => {
      received++
      respondWith(403, problem(403))(request, response)
    },
  }
  await using shop = await startShop({}, stubs)
  await sleep(7000)
  expect(received).toBeLessThanOrEqual(3) // at once, and after 2 and 6 seconds
  delete stubs['/api/token-revocations?limit=100']
  expect(await place(shop)).toMatchObject({ status: 201 })
})
