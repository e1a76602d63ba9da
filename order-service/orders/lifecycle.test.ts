import { operationsOf } from 'openapi/contract/contract.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { OrderResponse, Step } from './testing.ts'
import { bodyOf, prepareOrder, shipmentOf, tea, usd } from './testing.ts'

type Status = OrderResponse['status']
type Action = OrderResponse['allowedActions'][number]
interface Transition {
  to: Partial<Record<Status, string[]>>
  if?: string[]
  by?: string
}

const lifecycle = contract.components.schemas.Order['x-lifecycle']
const transitions: [name: string, transition: Transition][] = Object.entries(lifecycle.moves)
const statuses: Status[] = ['created', 'confirmed', 'completed', 'cancelled']
/** The transitions that callers execute, which the contract names like their operations. */
const actions = transitions.filter(([, { by }]) => by === undefined).map(([name]) => name as Action)

describe('x-lifecycle', () => {
  it('defines each transition as an operation or by the system, between existing states', () => {
    const ids = operationsOf(contract).map(({ operation }) => operation.operationId)
    for (const [name, { to, by }] of transitions) {
      expect(by === 'system' || ids.includes(name), name).toBe(true)
      for (const states of [Object.keys(to), ...Object.values(to)])
        expect(statuses).toEqual(expect.arrayContaining(states))
    }
    expect(actions).toEqual(contract.components.schemas.OrderAction.enum)
    expect(contract.components.schemas.OrderStatus.enum).toEqual(statuses)
  })

  it('describes exactly the conditions that transitions use', () => {
    const used = transitions.flatMap(([, transition]) => transition.if ?? [])
    expect(new Set(used)).toEqual(new Set(Object.keys(lifecycle.conditions)))
  })
})

describeOnEveryDatabase('the lifecycle of an order', createDatabase => {
  const stepsTo: Record<Status, Step[]> = {
    created: [],
    confirmed: ['pay'],
    completed: ['pay', 'ship', 'deliver'],
    cancelled: ['cancel'],
  }
  let shop: TestedShop
  let orders: Record<Status, OrderResponse>
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    const orderIn = (status: Status) => prepareOrder(shop, ...stepsTo[status])
    const [created, confirmed, completed, cancelled] = await Promise.all(statuses.map(orderIn))
    if (!created || !confirmed || !completed || !cancelled) throw new Error('an order is missing')
    orders = { created, confirmed, completed, cancelled }
    return shop.stop
  })

  const execute = (action: Action, orderId: number, by = shop.staff) => {
    const path = { orderId, shipmentId: 1, returnId: 1 }
    const requests = {
      updateOrder: () => by.updateOrder({ path, headers: { 'if-match': '*' }, body: { note: 'Ring twice.' } }),
      recordPayment: () => by.recordPayment({ path, body: { amount: usd(1), method: 'card', reference: 'x' } }),
      cancelOrder: () => by.cancelOrder({ path, body: { reason: 'Ordered by mistake' } }),
      createShipment: () => by.createShipment({ path, body: shipmentOf(tea) }),
      deliverShipment: () => by.deliverShipment({ path }),
      refundOrder: () => by.refundOrder({ path, body: { amount: usd(1), reason: 'A scratch' } }),
      requestReturn: () => by.requestReturn({ path, body: { items: [tea], reason: 'A crack' } }),
      receiveReturn: () => by.receiveReturn({ path, body: { restock: true } }),
    } satisfies Record<Action, () => Promise<{ status: number; body: unknown }>>
    return requests[action]()
  }
  const targetsOf = (action: Action) => transitions.find(([name]) => name === action)?.[1].to ?? {}

  const illegal = actions.flatMap(action =>
    statuses.filter(status => !(status in targetsOf(action))).map(status => ({ action, status })),
  )
  it.for(illegal)('409 illegal-transition for $action of an order that is $status', async ({ action, status }) => {
    const { id, version, allowedActions } = orders[status]
    const [[to] = []] = Object.values(targetsOf(action))
    expect(await execute(action, id)).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal-transition', from: status, to, allowed: allowedActions },
    })
    expect(await shop.staff.getOrder({ path: { orderId: id } })).toMatchObject({ body: { status, version } })
  })

  const stepsBefore: Partial<Record<Action, Step[]>> = {
    createShipment: ['pay'],
    deliverShipment: ['pay', 'ship'],
    refundOrder: ['pay'],
    requestReturn: ['pay', 'ship', 'deliver'],
    receiveReturn: ['pay', 'ship', 'deliver', 'return'],
  }
  it.for(actions)(
    '%s is allowed after its preparing steps, and leads to a state that the contract defines',
    async action => {
      const order = await prepareOrder(shop, ...(stepsBefore[action] ?? []))
      expect(order.allowedActions).toContain(action)
      const { status } = await execute(action, order.id)
      expect([200, 201]).toContain(status)
      const after = bodyOf(await shop.staff.getOrder({ path: { orderId: order.id } }))
      expect(targetsOf(action)[order.status]).toContain(after.status)
      expect(after.version).toBe(order.version + 1)
    },
  )

  it.for(statuses)(
    'the allowed actions of an order that is %s match the contract, for staff, for the owner, and for a token for reading',
    async status => {
      const path = { orderId: orders[status].id }
      const allowedTo = async (client: Customer['client']) => bodyOf(await client.getOrder({ path })).allowedActions
      const byStaff = await allowedTo(shop.staff)
      const ownerOperations = operationsOf(contract)
        .filter(({ operation }) => operation['x-access']?.allow.includes('owner'))
        .map(({ operation }) => operation.operationId)
      expect(await allowedTo(shop.john)).toEqual(byStaff.filter(action => ownerOperations.includes(action)))
      expect(await allowedTo(await shop.johnWith('orders:read'))).toEqual([])
      const expected: Record<Status, Action[]> = {
        created: ['updateOrder', 'recordPayment', 'cancelOrder'],
        confirmed: ['cancelOrder', 'createShipment', 'refundOrder'],
        completed: ['refundOrder', 'requestReturn'],
        cancelled: [],
      }
      expect(byStaff).toEqual(expected[status])
    },
  )
})
