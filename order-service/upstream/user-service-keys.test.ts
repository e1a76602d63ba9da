import type { RequestListener } from 'node:http'
import { answers, problem } from 'openapi/testing/server.ts'
import { describe, expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { Answers } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

describe('listOrders: the keys that its caller’s token is verified with', () => {
  it('are those of the User Service by the name that it goes by, wherever it is called', async () => {
    await using users = await startUserService({ publicUrl: 'https://users.example' })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    const john = shop.as(await users.signIn('john@example.com'))
    expect(await john.listOrders()).toMatchObject({ status: 200 })
  })

  it('are fetched once for all who wait', async () => {
    await using shop = await startShop()
    const listed = await Promise.all(Array.from({ length: 10 }, () => shop.john.listOrders()))
    expect(listed.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(shop.users.log.filter(({ operationId }) => operationId === 'getKeys')).toHaveLength(1)
  })

  it('are good for as long as the User Service is away', async () => {
    await using shop = await startShop()
    expect(await shop.john.listOrders()).toMatchObject({ status: 200 })
    await shop.users.stop()
    expect(await shop.john.listOrders()).toMatchObject({ status: 200 })
    expect(await shop.staff.listOrders()).toMatchObject({ status: 200 })
  })

  it.for<[string, RequestListener]>([
    ['the User Service answers 503', answers(503, problem(503), { 'Retry-After': '5' })],
    ['the keys are none', answers(200, { keys: [notOnTheCurve()] }, { 'Cache-Control': 'no-store' })],
  ])('cannot be had when %s: 503 user-service-unavailable, until they can', async ([, answer]) => {
    const inItsPlace: Answers = { '/.well-known/jwks.json': answer }
    await using shop = await startShop({}, inItsPlace)
    expect(await shop.john.listOrders()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/user-service-unavailable', detail: 'The keys of the User Service cannot be had.' },
    })
    expect(shop.log.at(-1)).toMatchObject({ level: 'error', err: { cause: { message: expect.anything() } } })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200 }) // it takes no key to know nobody
    delete inItsPlace['/.well-known/jwks.json']
    expect(await shop.john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 101 }] } })
  })
})

function notOnTheCurve(): object {
  const x = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'
  return { kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid: 'k-1', x, y: x }
}
