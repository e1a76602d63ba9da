import { operationsOf } from 'openapi/contract/contract.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { SeenOrder, Step } from './testing.ts'
import { bodyOf, orderAfter, parcelOf, tea, usd } from './testing.ts'

type Status = SeenOrder['status']
type Action = SeenOrder['allowedActions'][number]
interface Move {
  to: Partial<Record<Status, string[]>>
  if?: string
  by?: string
}

const lifecycle = contract.components.schemas.Order['x-lifecycle']
const moves: [name: string, move: Move][] = Object.entries(lifecycle.moves)
const statuses: Status[] = ['created', 'confirmed', 'completed', 'cancelled']
const actions = moves.filter(([, { by }]) => by === undefined).map(([name]) => name as Action) // the contract's names

describe('x-lifecycle', () => {
  it('has moves that are operations, or by the system, from and to states that there are', () => {
    const ids = operationsOf(contract).map(({ operation }) => operation.operationId)
    for (const [name, { to, by }] of moves) {
      expect(by === 'system' || ids.includes(name), name).toBe(true)
      for (const states of [Object.keys(to), ...Object.values(to)])
        expect(statuses).toEqual(expect.arrayContaining(states))
    }
    expect(actions).toEqual(contract.components.schemas.OrderAction.enum)
    expect(contract.components.schemas.OrderStatus.enum).toEqual(statuses)
  })

  it('has conditions that are described, and none that are not needed', () => {
    const needed = moves.flatMap(([, move]) => move.if ?? [])
    expect(new Set(needed)).toEqual(new Set(Object.keys(lifecycle.conditions)))
  })
})

describeOnEveryDatabase('an order', emptyDatabase => {
  const stepsTo: Record<Status, Step[]> = {
    created: [],
    confirmed: ['pay'],
    completed: ['pay', 'ship', 'deliver'],
    cancelled: ['cancel'],
  }
  let shop: TestedShop
  let orders: Record<Status, SeenOrder>
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    const orderIn = (status: Status) => orderAfter(shop, ...stepsTo[status])
    const [created, confirmed, completed, cancelled] = await Promise.all(statuses.map(orderIn))
    if (!created || !confirmed || !completed || !cancelled) throw new Error('an order is missing')
    orders = { created, confirmed, completed, cancelled }
    return shop.stop
  })

  const attempt = (action: Action, orderId: number, by = shop.staff) => {
    const path = { orderId, shipmentId: 1, returnId: 1 }
    const attempts = {
      updateOrder: () => by.updateOrder({ path, headers: { 'if-match': '*' }, body: { note: 'Ring twice.' } }),
      recordPayment: () => by.recordPayment({ path, body: { amount: usd(1), method: 'card', reference: 'x' } }),
      cancelOrder: () => by.cancelOrder({ path, body: { reason: 'Ordered by mistake' } }),
      createShipment: () => by.createShipment({ path, body: parcelOf(tea) }),
      deliverShipment: () => by.deliverShipment({ path }),
      refundOrder: () => by.refundOrder({ path, body: { amount: usd(1), reason: 'A scratch' } }),
      requestReturn: () => by.requestReturn({ path, body: { items: [tea], reason: 'A crack' } }),
      receiveReturn: () => by.receiveReturn({ path, body: { restock: true } }),
    } satisfies Record<Action, () => Promise<{ status: number; body: unknown }>>
    return attempts[action]()
  }
  const targetsOf = (action: Action) => moves.find(([name]) => name === action)?.[1].to ?? {}

  const illegal = actions.flatMap(action =>
    statuses.filter(status => !(status in targetsOf(action))).map(status => ({ action, status })),
  )
  it.for(illegal)('that is $status: 409 illegal-transition for $action', async ({ action, status }) => {
    const { id, version, allowedActions } = orders[status]
    const [[to] = []] = Object.values(targetsOf(action))
    expect(await attempt(action, id)).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal-transition', from: status, to, allowed: allowedActions },
    })
    expect(await shop.staff.getOrder({ path: { orderId: id } })).toMatchObject({ body: { status, version } })
  })

  const steps: Partial<Record<Action, Step[]>> = {
    createShipment: ['pay'],
    deliverShipment: ['pay', 'ship'],
    refundOrder: ['pay'],
    requestReturn: ['pay', 'ship', 'deliver'],
    receiveReturn: ['pay', 'ship', 'deliver', 'return'],
  }
  it.for(actions)('after what %s needs allows it, does it, and is where the contract has it', async action => {
    const order = await orderAfter(shop, ...(steps[action] ?? []))
    expect(order.allowedActions).toContain(action)
    const { status } = await attempt(action, order.id)
    expect([200, 201]).toContain(status)
    const after = bodyOf(await shop.staff.getOrder({ path: { orderId: order.id } }))
    expect(targetsOf(action)[order.status]).toContain(after.status)
    expect(after.version).toBe(order.version + 1)
  })

  it.for(statuses)(
    'that is %s allows what the contract lets each caller do, and no token for reading does more',
    async status => {
      const path = { orderId: orders[status].id }
      const allowedTo = async (client: Customer['client']) => bodyOf(await client.getOrder({ path })).allowedActions
      const byStaff = await allowedTo(shop.staff)
      const forOwners = operationsOf(contract)
        .filter(({ operation }) => operation['x-access']?.allow.includes('owner'))
        .map(({ operation }) => operation.operationId)
      expect(await allowedTo(shop.john)).toEqual(byStaff.filter(action => forOwners.includes(action)))
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
