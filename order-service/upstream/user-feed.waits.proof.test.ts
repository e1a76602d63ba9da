import { problem, respondWith } from 'openapi/testing/server.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { expect, it, vi } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import { placeOrderAs } from '../orders/testing.ts'
import type { ResponseStubs } from '../testing.ts'
import { startInterceptor, startOrderService } from '../testing.ts'

const headers = { 'if-match': '*' }
const items = [{ sku: 'SAMPLE', quantity: 1 }]
const query = { expand: 'user' } as const
const waiting = { timeout: 20_000, interval: 50 }
const unavailable = respondWith(503, problem(503), { 'Retry-After': '1' })

describeOnStored('the Order Service, which follows the feed of the User Service', createDatabase => {
  /** Both services, with an order of Jane. Requests to a path in `stubs` do not reach the User Service. */
  const start = async () => {
    const stubs: ResponseStubs = {}
    const users = await startUserService({ databaseUrl: await createDatabase() })
    const { url: userServiceUrl, server, ...interceptor } = await startInterceptor(users.url, stubs)
    const settings = { databaseUrl: await createDatabase(), userServiceUrl, acceptKnownCustomersMs: 3_600_000 }
    let orders = await startOrderService(settings)
    const jane = await users.register('Jane Roe')
    const staffToken = await users.signIn(sampleStaff.email)
    const path = { orderId: (await placeOrderAs(orders.as(jane.token))).id }
    const userPath = { userId: jane.user.id }
    const stop = async () => {
      await orders.stop()
      await interceptor[Symbol.asyncDispose]()
      await users.stop()
    }
    return {
      users: users.as(staffToken),
      userPath,
      stubs,
      /** An order of Jane that staff place: their token does not end with the rights of Jane. */
      placeOrder: () => orders.as(staffToken).placeOrder({ body: { items, userId: jane.user.id } }),
      liveUser: async () => {
        const response = await orders.as(staffToken).getOrder({ path, query })
        return response.status === 200 ? response.body.liveUser : response
      },
      /** From now on, the Order Service cannot look up Jane. */
      preventLookups: () => {
        stubs[`/api/users/${jane.user.id}`] = unavailable
      },
      /** Breaks all connections, so that streams end. */
      disconnect: () => server.closeAllConnections(),
      log: () => orders.log.map(({ message }) => message),
      stopOrders: () => orders.stop(),
      startOrders: async () => {
        orders = await startOrderService(settings)
      },
      [Symbol.asyncDispose]: stop,
    }
  }
  const changedTo = (name: string) => ({ state: 'changed', user: { name } })

  it('getOrder 200 with changed and gone, without a lookup', async () => {
    await using shop = await start()
    expect(await shop.liveUser()).toMatchObject({ state: 'current', user: { name: 'Jane Roe' } })
    shop.preventLookups()
    await shop.users.updateUser({ path: shop.userPath, headers, body: { name: 'Jane Doe' } })
    await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo('Jane Doe')), waiting)
    await shop.users.eraseUser({ path: shop.userPath })
    await vi.waitFor(async () => expect(await shop.liveUser()).toEqual({ state: 'gone', user: null }), waiting)
  })

  it('getOrder 200 with a lookup while the feed is cut, and without one when it is back', async () => {
    await using shop = await start()
    shop.preventLookups()
    await shop.users.updateUser({ path: shop.userPath, headers, body: { name: 'Jane Doe' } })
    await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo('Jane Doe')), waiting)
    shop.stubs['/api/events'] = unavailable
    shop.stubs['/api/events/stream'] = unavailable
    shop.disconnect()
    await shop.users.updateUser({ path: shop.userPath, headers, body: { name: 'Jane Smith' } })
    await vi.waitFor(async () => expect(await shop.liveUser()).toEqual({ state: 'unavailable', user: null }), waiting)
    delete shop.stubs['/api/events']
    delete shop.stubs['/api/events/stream']
    await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo('Jane Smith')), waiting)
    const lines = shop.log().filter(message => String(message).includes('feed of the User Service'))
    expect(lines).toEqual([
      'the feed of the User Service cannot be read; the known revocations still hold',
      'the feed of the User Service can be read again',
    ])
  })

  it('getOrder 200 with changed while the feed cannot be streamed', async () => {
    await using shop = await start()
    shop.preventLookups()
    shop.stubs['/api/events/stream'] = unavailable
    shop.disconnect()
    for (const name of ['Jane Doe', 'Jane Smith']) {
      await shop.users.updateUser({ path: shop.userPath, headers, body: { name } })
      await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo(name)), waiting)
    }
  })

  it('placeOrder 503 for a known customer who was suspended, while the User Service is unavailable', async () => {
    await using shop = await start()
    shop.preventLookups()
    expect(await shop.placeOrder()).toMatchObject({ status: 201 })
    await shop.users.updateUser({ path: shop.userPath, headers, body: { status: 'suspended' } })
    await vi.waitFor(async () => expect(await shop.placeOrder()).toMatchObject({ status: 503 }), waiting)
  })

  it('placeOrder 503 for a known customer who was erased while the Order Service was stopped', async () => {
    await using shop = await start()
    shop.preventLookups()
    await shop.stopOrders()
    await shop.users.eraseUser({ path: shop.userPath })
    await shop.startOrders()
    await vi.waitFor(async () => expect(await shop.placeOrder()).toMatchObject({ status: 503 }), waiting)
  })

  it('starts again from the end of the feed when events were missed, and forgets what it knew', async () => {
    await using shop = await start()
    shop.preventLookups()
    await shop.users.updateUser({ path: shop.userPath, headers, body: { name: 'Jane Doe' } })
    await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo('Jane Doe')), waiting)
    shop.stubs['/api/events'] = (request, response) => {
      delete shop.stubs['/api/events']
      respondWith(410, problem(410))(request, response)
    }
    shop.disconnect()
    await vi.waitFor(async () => expect(await shop.liveUser()).toEqual({ state: 'unavailable', user: null }), waiting)
    expect(await shop.placeOrder()).toMatchObject({ status: 503 })
    expect(shop.log()).toContain('events of the User Service were missed; the feed is followed from its end')
    await shop.users.updateUser({ path: shop.userPath, headers, body: { name: 'Jane Smith' } })
    await vi.waitFor(async () => expect(await shop.liveUser()).toMatchObject(changedTo('Jane Smith')), waiting)
  })
})
