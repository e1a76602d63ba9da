import { createSign, randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signingInput } from 'service-kit/testing/raw-tokens.ts'
import { expect, it } from 'vitest'
import type { ResponseStubs } from '../../order-service/testing.ts'
import { startOrderService, withoutFeed } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import { clerk, jane, startIssuerShop } from './issuer-shop.ts'
import { startProvider } from './test-provider.ts'

const unavailable: RequestListener = (_request, response) => void response.writeHead(503).end()
const away = { status: 503, body: { type: '/problems/issuer-unavailable' }, headers: { 'Retry-After': 5 } }
const joe = { sub: 'joe', email: 'joe@shop.example', name: 'Joe Doe' }

it('services start without the provider, and accept its tokens as soon as it is there', async () => {
  await using provider = await startProvider()
  const token = await provider.signIn(jane)
  provider.fail(unavailable)
  const issuer = provider.settings
  await using users = await startUserService({ issuer })
  await using orders = await startOrderService({ issuer, userServiceUrl: users.url })
  expect(await orders.client.createSampleOrder()).toMatchObject({ status: 200 }) // needs only the User Service
  expect(await users.as(token).getCurrentUser()).toMatchObject(away)
  expect(await orders.as(token).listOrders()).toMatchObject(away)
  expect(await orders.as(token).listProducts()).toMatchObject(away)
  provider.fail(undefined)
  expect(await users.as(token).getCurrentUser()).toMatchObject({ status: 200 })
  expect(await orders.as(token).listOrders()).toMatchObject({ status: 200 })
})

it('known keys verify new tokens while the provider is unavailable, also for a person who was not known', async () => {
  await using shop = await startIssuerShop()
  expect(await (await shop.signIn(jane)).client.listOrders()).toMatchObject({ status: 200 })
  const person = await shop.signIn(joe)
  shop.provider.fail(unavailable)
  expect(await person.client.listOrders()).toMatchObject({ status: 200 })
  expect(await shop.users.as(person.token).getCurrentUser()).toMatchObject({ status: 200 })
})

it('both services know the keys of the provider after a restart', async () => {
  await using provider = await startProvider()
  const issuer = provider.settings
  const newFile = () => `sqlite:${join(tmpdir(), randomUUID())}.db`
  const [usersUrl, ordersUrl] = [newFile(), newFile()]
  const start = async () => {
    const users = await startUserService({ issuer, databaseUrl: usersUrl })
    const orders = await startOrderService({ issuer, userServiceUrl: users.url, databaseUrl: ordersUrl })
    const stop = async () => {
      await orders.stop()
      await users.stop()
    }
    return { users, orders, stop, [Symbol.asyncDispose]: stop }
  }
  const token = await provider.signIn(jane)
  const before = await start()
  expect(await before.orders.as(token).listOrders()).toMatchObject({ status: 200 })
  await before.stop()
  provider.fail(unavailable)
  await using after = await start()
  expect(await after.users.as(token).getCurrentUser()).toMatchObject({ status: 200 })
  expect(await after.orders.as(token).listOrders()).toMatchObject({ status: 200 })
})

it('a new key is accepted at once, the key before it no longer, and unknown keys are not looked for again and again', async () => {
  await using shop = await startIssuerShop()
  const before = await shop.signIn(jane)
  expect(await before.client.listOrders()).toMatchObject({ status: 200 })
  const oldKey = { key: shop.provider.privateKey(), kid: shop.provider.keyId() }
  shop.provider.rotateKeys()
  const after = await shop.signIn(jane)
  expect(await after.client.listOrders()).toMatchObject({ status: 200 })
  expect(await shop.users.as(after.token).getCurrentUser()).toMatchObject({ status: 200 })
  const { audience: aud, url: iss } = shop.provider.settings
  const claims = { iss, aud, sub: jane.sub, scope: 'orders:read', exp: Math.floor(Date.now() / 1000) + 300 }
  const signed = (kid: string) => {
    const input = signingInput({ alg: 'RS256', kid }, claims)
    return `${input}.${createSign('sha256').update(input).sign(oldKey.key, 'base64url')}`
  }
  const requests = shop.provider.keyRequests()
  for (const kid of [oldKey.kid, ...Array.from({ length: 20 }, randomUUID), shop.provider.keyId()])
    expect(await shop.orders.as(signed(kid)).listOrders()).toMatchObject({ status: 401 })
  expect(shop.provider.keyRequests()).toBe(requests)
})

it('while the User Service is unavailable, known people read their orders, and others get 503', async () => {
  const stubs: ResponseStubs = {}
  await using shop = await startIssuerShop(stubs)
  const [person, stranger] = [await shop.signIn(jane), await shop.signIn(joe)]
  expect(await person.client.listOrders()).toMatchObject({ status: 200 })
  stubs['/oauth/introspect'] = (request, _response) => void request.socket.destroy()
  Object.assign(stubs, withoutFeed)
  const noUserService = { status: 503, body: { type: '/problems/user-service-unavailable' } }
  expect(await stranger.client.listOrders()).toMatchObject(noUserService)
  await expect
    .poll(() => shop.orders.client.getReadiness(), { timeout: 10_000 })
    .toMatchObject({
      body: { suspendedCalls: [{ operationId: 'introspectToken' }] },
    })
  const feedIsOldAt = Date.now() + 6000
  while (Date.now() < feedIsOldAt) expect(await person.client.listOrders()).toMatchObject({ status: 200 })
  for (const path of Object.keys(stubs)) delete stubs[path]
  await expect.poll(() => stranger.client.listOrders(), { timeout: 10_000 }).toMatchObject({ status: 200 })
})

it.for([
  ['401', (_request, response) => void response.writeHead(401, { 'content-type': 'application/json' }).end('{}')],
  ['another body', (_request, response) => void response.setHeader('content-type', 'application/json').end('{}')],
] satisfies [string, RequestListener][])('503 when introspectToken returns %s', async ([, stub]) => {
  await using shop = await startIssuerShop({ '/oauth/introspect': stub })
  const response = await (await shop.signIn(jane)).client.listOrders()
  expect(response).toMatchObject({ status: 503, body: { type: '/problems/user-service-unavailable' } })
})

it('without the feed, the Order Service asks for each request, and so refuses a suspended person at once', async () => {
  await using shop = await startIssuerShop({ ...withoutFeed })
  const [person, staff] = [await shop.signIn(jane), await shop.signIn(clerk)]
  for (let request = 0; request < 3; request++) expect(await person.client.listOrders()).toMatchObject({ status: 200 })
  const asked = () => shop.users.log.filter(({ operationId }) => operationId === 'introspectToken').length
  expect(asked()).toBe(3)
  const found = await shop.users.as(staff.token).listUsers({ query: { email: jane.email } })
  const userId = found.status === 200 ? (found.body.items[0]?.id ?? 0) : 0
  const suspension = { path: { userId }, headers: { 'if-match': '*' }, body: { status: 'suspended' as const } }
  expect(await shop.users.as(staff.token).updateUser(suspension)).toMatchObject({ status: 200 })
  expect(await person.client.listOrders()).toMatchObject({ status: 401 })
})

it('with the feed, the Order Service asks once', async () => {
  await using shop = await startIssuerShop()
  const { client } = await shop.signIn(jane)
  await expect
    .poll(async () => {
      await client.listOrders()
      const before = shop.users.log.length
      for (let request = 0; request < 20; request++) await client.listOrders()
      return shop.users.log.slice(before).filter(({ operationId }) => operationId === 'introspectToken').length
    })
    .toBe(0)
})
