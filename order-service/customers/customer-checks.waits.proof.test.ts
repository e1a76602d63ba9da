import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { violationsIn } from '../data-check.ts'
import { bodyOf, shipmentOf } from '../orders/testing.ts'
import type { Tables } from '../tables.ts'
import type { Outage } from './testing.ts'
import { body, eraseJohn, prepareOutage, suspendJohn } from './testing.ts'

/** Two periods of the checks, one probe of the circuit breaker, and a margin for a busy machine. */
const timeout = 15_000

/** Places two orders of John: the first one before the outage, the second one during the outage. */
async function placeDuringOutage(outage: Outage) {
  const orders = await outage.start()
  const john = orders.as(outage.tokens.john)
  bodyOf(await john.placeOrder({ body }))
  await outage.stopUsers()
  const order = bodyOf(await john.placeOrder({ body }))
  expect(order.customerCheck).toBe('pending')
  return { orders, order, path: { orderId: order.id }, staff: orders.as(outage.tokens.staff) }
}

function expectCheck(staff: Client<operations>, orderId: number, customerCheck: string) {
  return expect
    .poll(() => staff.getOrder({ path: { orderId } }), { timeout })
    .toMatchObject({ status: 200, body: { customerCheck } })
}

function violations(databaseUrl: string): Promise<string[]> {
  return readSnapshot<Tables, string[]>(databaseUrl, database => Array.fromAsync(violationsIn(database)))
}

describeOnStored('the check of a customer', createDatabase => {
  it('confirms the customer of an order when the User Service is back, once', async () => {
    const databaseUrl = await createDatabase()
    await using outage = await prepareOutage(databaseUrl)
    const { orders, order, path, staff } = await placeDuringOutage(outage)
    await outage.restartUsers()
    await expectCheck(staff, order.id, 'confirmed')
    const { items } = bodyOf(await staff.listOrderEvents({ path }))
    expect(items).toMatchObject([
      { type: 'placed', customerCheck: 'pending', version: 1 },
      { type: 'updated', customerCheck: 'confirmed', version: 2, by: { kind: 'system', userId: null } },
    ])
    const listed = async (...customerCheck: NonNullable<typeof order.customerCheck>[]) =>
      bodyOf(await staff.listOrders({ query: { customerCheck } })).items.map(({ id }) => id)
    expect(await listed('confirmed')).toEqual([order.id])
    expect(await listed('pending', 'suspended', 'gone')).toEqual([])
    expect(orders.log).not.toContainEqual(expect.objectContaining({ level: 'error' }))
    await orders.stop()
    expect(await violations(databaseUrl)).toEqual([])
  })

  it.for([
    { change: suspendJohn, customerCheck: 'suspended' as const },
    { change: eraseJohn, customerCheck: 'gone' as const },
  ])('lists an order of a customer who is $customerCheck meanwhile, and leaves it to staff', async each => {
    const { change, customerCheck } = each
    await using outage = await prepareOutage(await createDatabase())
    const { order, path, staff } = await placeDuringOutage(outage)
    await outage.asStaffMeanwhile(change)
    await outage.restartUsers()
    await expectCheck(staff, order.id, customerCheck)
    const query = { customerCheck: ['suspended' as const, 'gone' as const] }
    expect(await staff.listOrders({ query })).toMatchObject({
      body: { items: [{ id: order.id, customerCheck, status: 'created' }] },
    })
    expect(bodyOf(await staff.listOrderEvents({ path })).items.at(-1)).toMatchObject({
      type: 'updated',
      customerCheck,
      status: 'created',
    })
    const amount = order.totals.due
    bodyOf(await staff.recordPayment({ path, body: { amount, method: 'card', reference: 'x' } }))
    const units = shipmentOf({ lineId: 1, quantity: 1 })
    expect(await staff.createShipment({ path, body: units })).toMatchObject({ status: 201, body: { customerCheck } })
  })

  it('checks an order after a restart, also when it was cancelled meanwhile', async () => {
    const databaseUrl = await createDatabase()
    await using outage = await prepareOutage(databaseUrl)
    const { orders, order, path, staff } = await placeDuringOutage(outage)
    bodyOf(await staff.cancelOrder({ path, body: { reason: 'Ordered by mistake' } }))
    await orders.stop()
    const restarted = await outage.start({ acceptKnownCustomersMs: 0 })
    const later = restarted.as(outage.tokens.staff)
    expect(await later.getOrder({ path })).toMatchObject({ body: { customerCheck: 'pending', version: 2 } })
    await outage.restartUsers()
    await expectCheck(later, order.id, 'confirmed')
    expect(await later.getOrder({ path })).toMatchObject({ body: { status: 'cancelled', version: 3 } })
    await restarted.stop()
    expect(await violations(databaseUrl)).toEqual([])
  })
})

describeOnPostgres('the check of customers by several replicas', createDatabase => {
  it('checks each order once', async () => {
    const databaseUrl = await createDatabase()
    await using outage = await prepareOutage(databaseUrl)
    const first = await outage.start()
    const customers = []
    for (const name of ['Ann', 'Ben', 'Cem', 'Dee']) {
      const client = first.as((await outage.users.register(name)).token)
      bodyOf(await client.placeOrder({ body }))
      customers.push(client)
    }
    await outage.stopUsers()
    const ids: number[] = []
    for (let round = 0; round < 10; round++)
      for (const customer of customers) ids.push(bodyOf(await customer.placeOrder({ body })).id)
    const others = [await outage.start(), await outage.start()]
    const users = await outage.restartUsers()
    const staff = first.as(outage.tokens.staff)
    const pending = () => staff.listOrders({ query: { customerCheck: ['pending'] } })
    await expect.poll(pending, { timeout }).toMatchObject({ body: { items: [] } })
    for (const orderId of ids) {
      const { items } = bodyOf(await staff.listOrderEvents({ path: { orderId } }))
      expect(items.map(({ type }) => type)).toEqual(['placed', 'updated'])
    }
    const lookups = users.log.filter(({ operationId }) => operationId === 'getUser')
    expect(lookups.length).toBeLessThan(2 * customers.length) // with one replica at a time: one for each customer, and a probe
    for (const { log } of [first, ...others])
      expect(log).not.toContainEqual(expect.objectContaining({ level: 'error' }))
  })
})
