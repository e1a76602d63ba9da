import type { RequestListener } from 'node:http'
import { problem, respondWith } from 'openapi/testing/server.ts'
import { describe, expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { ResponseStubs } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

describe('the keys that verify access tokens', () => {
  it('belong to the issuer, whose URL can differ from the URL of the User Service', async () => {
    await using users = await startUserService({ publicUrl: 'https://users.example' })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    const john = shop.as(await users.signIn('john@example.com'))
    expect(await john.listOrders()).toMatchObject({ status: 200 })
  })

  it('are fetched once for concurrent requests', async () => {
    await using shop = await startShop()
    const listed = await Promise.all(Array.from({ length: 10 }, () => shop.john.listOrders()))
    expect(listed.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(shop.users.log.filter(({ operationId }) => operationId === 'getKeys')).toHaveLength(1)
  })

  it('remain valid while the User Service is unavailable', async () => {
    await using shop = await startShop()
    expect(await shop.john.listOrders()).toMatchObject({ status: 200 })
    await shop.users.stop()
    expect(await shop.john.listOrders()).toMatchObject({ status: 200 })
    expect(await shop.staff.listOrders()).toMatchObject({ status: 200 })
  })

  it.for<[string, RequestListener]>([
    ['the User Service returns 503', respondWith(503, problem(503), { 'Retry-After': '1' })],
    ['a key is malformed', respondWith(200, { keys: [keyWithInvalidPoint()] }, { 'Cache-Control': 'no-store' })],
  ])('503 user-service-unavailable when %s; 200 as soon as the keys are available', async ([, stub]) => {
    const stubs: ResponseStubs = { '/.well-known/jwks.json': stub }
    await using shop = await startShop({}, stubs)
    expect(await shop.john.listOrders()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': expect.any(Number) },
      body: { type: '/problems/user-service-unavailable', detail: 'The keys of the User Service are not available.' },
    })
    expect(shop.log.at(-1)).toMatchObject({ level: 'error', err: { cause: { message: expect.anything() } } })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200 }) // an anonymous request needs no key
    delete stubs['/.well-known/jwks.json']
    await expect
      .poll(() => shop.john.listOrders(), { timeout: 10_000 }) // until a probe succeeds
      .toMatchObject({ status: 200, body: { items: [{ id: 101 }] } })
  })
})

function keyWithInvalidPoint(): object {
  const x = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'
  return { kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid: 'k-1', x, y: x }
}
