import { mock } from 'node:test'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { sampleToken } from '../services/sample-token.ts'

type Order = components['schemas']['Order']

/** The time of the pictures, so that they show the same on every day. */
const now = new Date('2026-11-23T15:20:00Z')
const days = 30
const dayMs = 86_400_000
const sellers = 'MUG-BLUE TEA-GREEN MUG-WHITE TEA-BLACK HONEY-LIME TEA-GREEN BISCUITS-OAT TEAPOT-IRON TRAY-OAK'.split(
  ' ',
)
const countries = ['DE', 'US', 'DE', 'FR', 'IN', 'DE', 'US', 'JP']
const ordersByWeekday = [9, 5, 6, 5, 7, 8, 10]
const [refundEvery, pendingDays, lastDelivery] = [11, 3, 12]

/**
 * Lets the sample users order for a month, by the operations of both services, which run in this process: its clock is set
 * to each day, and stands at the end of the month. Orders of the last days are not paid, shipped or delivered yet.
 */
export async function orderForAMonth(usersUrl: string, ordersUrl: string): Promise<void> {
  mock.timers.enable({ apis: ['Date'], now: now.getTime() - days * dayMs })
  let placed = 0
  for (let daysAgo = days - 1; daysAgo >= 0; daysAgo--) {
    const day = new Date(now.getTime() - daysAgo * dayMs)
    mock.timers.setTime(day.getTime())
    const authorization = `Bearer ${await sampleToken(usersUrl, sampleStaff)}` // the one of the day before has expired
    const staff = createClient<operations>(contract, {
      ...{ url: ordersUrl, timeoutMs: 10_000 },
      headers: () => ({ authorization }),
    })
    const count = (ordersByWeekday[day.getUTCDay()] ?? 0) - (daysAgo % 3)
    for (let number = 0; number < count; number++) {
      const order = await placeOrder(staff, placed++, daysAgo)
      if (!order) continue
      await fulfil(staff, order, daysAgo * 2 + (number % 2))
      if (order.id % refundEvery === 0 && daysAgo >= pendingDays)
        await staff.refundOrder({
          path: { orderId: order.id },
          body: { amount: { amount: 500, currency: order.currency }, reason: 'Delivered late' },
        })
    }
  }
}

/**
 * The lines follow from the number of the order, and all are in one currency. Returns undefined when a product is out of
 * stock; until some days ago, it was delivered to the shop then.
 */
async function placeOrder(staff: Client<operations>, number: number, daysAgo: number): Promise<Order | undefined> {
  const skus = [...new Set([0, number % 4].map(step => sellers[(number + step) % sellers.length] ?? ''))]
  const items = skus.map((sku, line) => ({ sku, quantity: sku.startsWith('T') ? 1 : 1 + ((number + line) % 2) }))
  const shippingAddress = {
    ...{ recipient: sampleCustomer.name, lines: ['12 Main Street'], city: 'Springfield', postalCode: '62701' },
    country: countries[number % countries.length] ?? '',
  }
  const response = await staff.placeOrder({ body: { userId: sampleCustomer.id, items, shippingAddress } })
  if (response.status === 201) return response.body
  if (response.status !== 409) throw new Error(`placeOrder responded with ${response.status}`)
  if (daysAgo < lastDelivery) return undefined
  const delivery = { delta: 15, reason: 'A delivery' }
  for (const sku of skus) await staff.adjustStock({ path: { sku }, body: delivery })
  return placeOrder(staff, number, daysAgo)
}

/** Pays, ships and delivers an order, the further the older it is. `halfDays` is its age. */
async function fulfil(
  staff: Client<operations>,
  { id: orderId, totals, items }: Order,
  halfDays: number,
): Promise<void> {
  const path = { orderId }
  if (halfDays < 1) return
  await staff.recordPayment({ path, body: { amount: totals.total, method: 'card', reference: `ch_${orderId}` } })
  if (halfDays < 3) return
  const units = items.map(({ lineId, quantity }) => ({ lineId, quantity }))
  await staff.createShipment({ path, body: { items: units, carrier: 'UPS', trackingNumber: `1Z${orderId}` } })
  if (halfDays < 2 * pendingDays) return
  await staff.deliverShipment({ path: { orderId, shipmentId: 1 } })
}
