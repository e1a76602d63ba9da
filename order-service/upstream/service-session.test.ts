import { answers, problem } from 'openapi/testing/server.ts'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import type { Answers, TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }

/** How many tokens a User Service has issued so far. */
const issuedBy = ({ log }: Pick<TestedShop, 'log'>) =>
  log.filter(({ operationId, status }) => operationId === 'issueToken' && status === 200).length

describe('placeOrder: the token that the Order Service asks the User Service with', () => {
  it('is fetched once for all who wait, and used until it is to be renewed', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      await using shop = await startShop()
      const before = issuedBy(shop.users)
      const place = () => shop.john.placeOrder(oneMug)
      const placed = await Promise.all(Array.from({ length: 20 }, place))
      expect(placed.map(({ status }) => status)).toEqual(Array(20).fill(201))
      expect(issuedBy(shop.users)).toBe(before + 1)
      vi.advanceTimersByTime(719_000)
      await place()
      expect(issuedBy(shop.users)).toBe(before + 1)
      vi.advanceTimersByTime(1000) // four fifths of its 15 minutes
      await Promise.all([place(), place()])
      await place()
      expect(issuedBy(shop.users)).toBe(before + 2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is fetched anew, once, from a User Service that was set up anew: its keys and tokens are others', async () => {
    await using shop = await startShop()
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201 })
    await shop.users.stop()
    await using anew = await startUserService({ port: Number(new URL(shop.users.url).port) })
    const placed = await Promise.all(Array.from({ length: 10 }, () => shop.john.placeOrder(oneMug)))
    expect(placed.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(issuedBy(anew)).toBe(1)
    const john = shop.as(await anew.signIn('john@example.com'))
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 201 })
  })

  it('is not had with a wrong secret: 502 user-service-error, and the log says what to mend, without the secret', async () => {
    await using users = await startUserService()
    const serviceAccount = { clientId: 'order-service', clientSecret: 'a-secret-of-another-installation' }
    await using shop = await startOrderService({ userServiceUrl: users.url, serviceAccount })
    const john = shop.as(await users.signIn('john@example.com'))
    expect(await john.placeOrder(oneMug)).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
    const message = expect.stringContaining('CLIENT_ID and CLIENT_SECRET are not those of the User Service')
    expect(shop.log.at(-1)).toMatchObject({ level: 'error', err: { cause: { message } } })
    expect(JSON.stringify(shop.log)).not.toContain(serviceAccount.clientSecret)
  })
})

describe('placeOrder, when it needs a token and the User Service', () => {
  const inItsPlace: Answers = {}
  const notTaken = answers(401, problem(401), { 'WWW-Authenticate': 'Bearer' })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({}, inItsPlace)
    return shop.stop
  })
  afterEach(async () => {
    for (const path of Object.keys(inItsPlace)) delete inItsPlace[path]
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201 }) // no failure is remembered
  })

  it('refuses an older one late: the newer one stays', async () => {
    const place = () => shop.john.placeOrder(oneMug)
    await place()
    const before = issuedBy(shop.users)
    const { promise: late, resolve: nowLate } = Promise.withResolvers<void>()
    inItsPlace['/api/users/1'] = async (...first) => {
      inItsPlace['/api/users/1'] = (...second) => {
        delete inItsPlace['/api/users/1']
        notTaken(...second)
      }
      await late
      notTaken(...first)
    }
    const both = [place(), place()]
    expect(await Promise.race(both)).toMatchObject({ status: 201 })
    nowLate()
    expect(await Promise.all(both)).toMatchObject([{ status: 201 }, { status: 201 }])
    expect(issuedBy(shop.users)).toBe(before + 1)
  })

  it('takes none: 502 user-service-error, after a second token', async () => {
    inItsPlace['/api/users/1'] = notTaken
    const before = issuedBy(shop.users)
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
    expect(issuedBy(shop.users)).toBe(before + 1)
  })
})
