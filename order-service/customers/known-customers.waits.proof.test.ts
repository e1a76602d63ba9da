import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { migrations } from '../migrations/migrations.ts'
import { bodyOf } from '../orders/testing.ts'
import type { Tables } from '../tables.ts'
import type { ResponseStubs } from '../testing.ts'
import { noUsers, startInterceptor, withoutFeed } from '../testing.ts'
import type { Customer } from '../upstream/user-directory.ts'
import { followCustomers } from './followed-customers.ts'
import { withKnownCustomers } from './known-customers.ts'
import type { Outage } from './testing.ts'
import { acceptKnownCustomersMs, body, eraseJohn, prepareOutage, suspendJohn } from './testing.ts'

const unavailable = { status: 503, body: { type: '/problems/user-service-unavailable' } }

describeOnStored('placeOrder while the User Service is unavailable', createDatabase => {
  /** Places an order of John, so that he is known, and stops the User Service. */
  const startOutage = async (databaseUrl: string, settings: Parameters<Outage['start']>[0] = {}) => {
    const outage = await prepareOutage(databaseUrl)
    const orders = await outage.start(settings)
    const john = orders.as(outage.tokens.john)
    const { user } = bodyOf(await john.placeOrder({ body }))
    await outage.stopUsers()
    return { outage, orders, john, user }
  }
  const withDatabase = async <Result>(url: string, use: (database: Rows) => Promise<Result>): Promise<Result> => {
    await using database = await openDatabase<Tables>(url, migrations)
    return await use(database)
  }
  const knownUsers = (database: Rows) => database.selectFrom('knownCustomers').select('userId').execute()
  const placeForJohn = (staff: Client<operations>) => staff.placeOrder({ body: { ...body, userId: 1 } })

  it('201 with stored data for a known customer, for the customer and for staff', async () => {
    const { outage, orders, john, user } = await startOutage(await createDatabase())
    await using _outage = outage
    const placed = await john.placeOrder({ body })
    expect(placed).toMatchObject({ status: 201, body: { customerCheck: 'pending', user } })
    const path = { orderId: bodyOf(placed).id }
    expect(await john.getOrder({ path })).toMatchObject({ body: { customerCheck: 'pending' } })
    const staff = orders.as(outage.tokens.staff)
    expect(await placeForJohn(staff)).toMatchObject({ status: 201, body: { customerCheck: 'pending', user } })
    const [event] = bodyOf(await john.listOrderEvents({ path })).items
    expect(event).toMatchObject({ type: 'placed', customerCheck: 'pending', version: 1 })
  })

  it('503 for a customer who is not known; createSampleOrder 503 also for a known one', async () => {
    const { outage, orders, john } = await startOutage(await createDatabase())
    await using _outage = outage
    expect(await orders.as(outage.tokens.staff).placeOrder({ body })).toMatchObject(unavailable)
    expect(await john.createSampleOrder()).toMatchObject(unavailable)
    expect(await orders.client.createSampleOrder()).toMatchObject(unavailable)
  })

  it('201 after a restart, and 503 when the data is older than the period', async () => {
    const databaseUrl = await createDatabase()
    const { outage, orders } = await startOutage(databaseUrl)
    await using _outage = outage
    await orders.stop()
    const restarted = await outage.start()
    expect(await restarted.as(outage.tokens.john).placeOrder({ body })).toMatchObject({ status: 201 })
    await restarted.stop()
    const asOf = new Date(Date.now() - acceptKnownCustomersMs + 5000).toISOString()
    await withDatabase(databaseUrl, database => database.updateTable('knownCustomers').set({ asOf }).execute())
    const later = (await outage.start()).as(outage.tokens.john)
    await expect.poll(() => later.placeOrder({ body }), { timeout: 15_000 }).toMatchObject(unavailable)
  })

  it('503 with ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES=0, which stores nothing and deletes what was stored', async () => {
    const databaseUrl = await createDatabase()
    const { outage, orders, john } = await startOutage(databaseUrl, { acceptKnownCustomersMs: 0 })
    await using _outage = outage
    expect(await john.placeOrder({ body })).toMatchObject(unavailable)
    await orders.stop()
    expect(await withDatabase(databaseUrl, knownUsers)).toEqual([])
    const row = { userId: 1, name: 'John', email: 'john@example.com', version: 1, asOf: new Date().toISOString() }
    await withDatabase(databaseUrl, database => database.insertInto('knownCustomers').values(row).execute())
    await (await outage.start({ acceptKnownCustomersMs: 0 })).stop()
    expect(await withDatabase(databaseUrl, knownUsers)).toEqual([])
  })

  it.for([
    { change: suspendJohn, name: 'suspended' },
    { change: eraseJohn, name: 'erased' },
  ])('503 for a customer who was $name before: the stored data is deleted', async ({ change }) => {
    const databaseUrl = await createDatabase()
    await using outage = await prepareOutage(databaseUrl)
    const orders = await outage.start()
    const [john, staff] = [orders.as(outage.tokens.john), orders.as(outage.tokens.staff)]
    bodyOf(await john.placeOrder({ body }))
    await change(outage.users.as(outage.tokens.staff))
    await expect.poll(() => john.listOrders(), { timeout: 10_000 }).toMatchObject({ status: 401 }) // the revocation
    await outage.stopUsers()
    expect(await placeForJohn(staff)).toMatchObject(unavailable)
    await orders.stop()
    expect(await withDatabase(databaseUrl, knownUsers)).toEqual([])
  })

  it('422 for a suspended customer, which deletes the stored data; 503 afterwards', async () => {
    await using outage = await prepareOutage(await createDatabase())
    const orders = await outage.start()
    const staff = orders.as(outage.tokens.staff)
    bodyOf(await orders.as(outage.tokens.john).placeOrder({ body }))
    await suspendJohn(outage.users.as(outage.tokens.staff))
    expect(await placeForJohn(staff)).toMatchObject({ status: 422, body: { type: '/problems/user-suspended' } })
    await outage.stopUsers()
    expect(await placeForJohn(staff)).toMatchObject(unavailable)
  })

  const failures: [name: string, status: number, stub: ResponseStubs[string]][] = [
    ['does not respond', 201, () => {}],
    ['responds with 500', 201, (_request, response) => void response.writeHead(500).end()],
    ['responds with 503', 201, (_request, response) => void response.writeHead(503, { 'Retry-After': 1 }).end()],
    ['responds with 403', 502, (_request, response) => void response.writeHead(403).end()],
  ]
  it.for(failures)('for a known customer, when getUser %s: %i', async ([_name, status, stub]) => {
    await using outage = await prepareOutage(await createDatabase())
    const stubs: ResponseStubs = { ...withoutFeed }
    await using upstream = await startInterceptor(outage.users.url, stubs)
    const john = (await outage.start({ userServiceUrl: upstream.url, userServiceTimeoutMs: 1500 })).as(
      outage.tokens.john,
    )
    bodyOf(await john.placeOrder({ body }))
    stubs['/api/users/1'] = stub
    expect(await john.placeOrder({ body })).toMatchObject({ status })
  })
})

type Rows = Awaited<ReturnType<typeof openDatabase<Tables>>>

describe('withKnownCustomers', () => {
  const maxAgeMs = 60 * 60_000
  const customerAt = (minutes: number, version = 1): Customer => ({
    ...sampleCustomer,
    version,
    asOf: new Date(Date.parse('2026-11-22T09:30:00.000Z') + minutes * 60_000).toISOString(),
  })
  const directoryFor = (lookups: Customer[], saved: Customer[]) =>
    withKnownCustomers(
      { ...noUsers, userWithId: async () => lookups.shift() ?? Promise.reject(new Error('no further lookup')) },
      {
        customers: {
          save: async customer => void saved.push(customer),
          find: async () => undefined,
          delete: async () => {},
          deleteAll: async () => {},
          deleteBefore: async () => {},
        },
        followed: followCustomers(() => undefined),
        maxAgeMs,
        log: expect.anything(),
      },
    )

  it('stores a customer again only after a tenth of the period, or when the customer has changed', async () => {
    const lookups = [0, 1, 5, 6, 11].map(minutes => customerAt(minutes)).concat(customerAt(11.5, 2), customerAt(12, 2))
    const saved: Customer[] = []
    const users = directoryFor([...lookups], saved)
    for (const _ of lookups) await users.orderingCustomer(1)
    expect(saved).toEqual([customerAt(0), customerAt(6), customerAt(11.5, 2)])
  })

  it('stores a customer again after forgetting', async () => {
    const saved: Customer[] = []
    const users = directoryFor([customerAt(0), customerAt(1)], saved)
    await users.userWithId(1)
    await users.forget([1])
    await users.userWithId(1)
    expect(saved).toEqual([customerAt(0), customerAt(1)])
  })
})
