import { problem, respondWith } from 'openapi/testing/server.ts'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { ResponseStubs, TestedShop } from '../testing.ts'
import { startOrderService, startShop, withoutFeed } from '../testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }

/** The number of tokens that a User Service has issued so far. */
const countIssuedTokens = ({ log }: Pick<TestedShop, 'log'>) =>
  log.filter(({ operationId, status }) => operationId === 'issueToken' && status === 200).length

describe('the access token of the Order Service for the User Service', () => {
  it('is requested once for concurrent orders, and renewed after four fifths of its lifetime', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      await using shop = await startShop()
      const before = 2 // those of John and of staff
      const place = () => shop.john.placeOrder(oneMug)
      const placed = await Promise.all(Array.from({ length: 20 }, place))
      expect(placed.map(({ status }) => status)).toEqual(Array(20).fill(201))
      expect(countIssuedTokens(shop.users)).toBe(before + 1)
      vi.advanceTimersByTime(719_000)
      await place()
      expect(countIssuedTokens(shop.users)).toBe(before + 1)
      vi.advanceTimersByTime(1000) // 720 s are four fifths of 15 minutes
      await Promise.all([place(), place()])
      await place()
      expect(countIssuedTokens(shop.users)).toBe(before + 2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is requested again, once, when a reinstalled User Service rejects the old token', async () => {
    await using shop = await startShop({}, withoutFeed)
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201 })
    await shop.users.stop()
    await using reinstalled = await startUserService({ port: Number(new URL(shop.users.url).port) })
    const placed = await Promise.all(Array.from({ length: 10 }, () => shop.john.placeOrder(oneMug)))
    expect(placed.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(countIssuedTokens(reinstalled)).toBe(1)
    const john = shop.as(await reinstalled.signIn('john@example.com'))
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 201 })
  })

  it('502 user-service-error with a wrong secret; the log names the settings, but not the secret', async () => {
    await using users = await startUserService()
    const serviceAccount = { clientId: 'order-service', clientSecret: 'a-secret-of-another-installation' }
    await using shop = await startOrderService({ userServiceUrl: users.url, serviceAccount })
    const john = shop.as(await users.signIn('john@example.com'))
    expect(await john.placeOrder(oneMug)).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
    const message = expect.stringContaining('CLIENT_ID and CLIENT_SECRET differ from those of the User Service')
    expect(shop.log.at(-1)).toMatchObject({ level: 'error', err: { cause: { message } } })
    expect(JSON.stringify(shop.log)).not.toContain(serviceAccount.clientSecret)
  })
})

describe('placeOrder, when the User Service rejects an access token', () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  const rejectToken = respondWith(401, problem(401), { 'WWW-Authenticate': 'Bearer' })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({}, stubs)
    return shop.stop
  })
  afterEach(async () => {
    delete stubs['/api/users/1']
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201 }) // no failure is cached
  })

  it('keeps the newer token when the rejection of the older one arrives late', async () => {
    const place = () => shop.john.placeOrder(oneMug)
    await place()
    const before = countIssuedTokens(shop.users)
    const { promise: delay, resolve: endDelay } = Promise.withResolvers<void>()
    stubs['/api/users/1'] = async (...first) => {
      stubs['/api/users/1'] = (...second) => {
        delete stubs['/api/users/1']
        rejectToken(...second)
      }
      await delay
      rejectToken(...first)
    }
    const both = [place(), place()]
    expect(await Promise.race(both)).toMatchObject({ status: 201 })
    endDelay()
    expect(await Promise.all(both)).toMatchObject([{ status: 201 }, { status: 201 }])
    expect(countIssuedTokens(shop.users)).toBe(before + 1)
  })

  it('502 user-service-error when the second token is rejected, too', async () => {
    stubs['/api/users/1'] = rejectToken
    const before = countIssuedTokens(shop.users)
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
    expect(countIssuedTokens(shop.users)).toBe(before + 1)
  })
})
