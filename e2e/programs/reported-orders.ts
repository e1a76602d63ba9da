import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import type { ServicesWithPages } from '../processes/pages.ts'

/**
 * Three orders: one was paid and partly refunded, one is paid, waits to be shipped and has taken a whole stock, and one is not
 * paid. Browsers show dinars without the three digits of their minor unit.
 */
export async function sell({ users, orders }: ServicesWithPages): Promise<Client<operations>> {
  const staff = orders.as(await users.signIn(sampleStaff.email))
  const unitPrice = { amount: 12_500, currency: 'IQD' }
  await staff.createProduct({ body: { sku: 'TEA-IRAQI', name: 'Iraqi Tea', unitPrice, stock: 100 } })
  const address = { recipient: 'Jane Roe', lines: ['Street 1'], city: 'Berlin', postalCode: '10115', country: 'DE' }
  await pay('MUG-BLUE', 2, address)
  await staff.refundOrder({
    path: { orderId: 101 },
    body: { amount: { amount: 500, currency: 'USD' }, reason: 'Late' },
  })
  await staff.createShipment({
    path: { orderId: 101 },
    body: { items: [{ lineId: 1, quantity: 2 }], carrier: 'UPS', trackingNumber: '1Z' },
  })
  await staff.deliverShipment({ path: { orderId: 101, shipmentId: 1 } })
  await pay('TEAPOT-IRON', 12)
  await staff.placeOrder({ body: { items: [{ sku: 'TEA-IRAQI', quantity: 1 }] } })
  return staff

  async function pay(sku: string, quantity: number, shippingAddress?: typeof address): Promise<void> {
    const { status, body } = await staff.placeOrder({
      body: { items: [{ sku, quantity }], ...(shippingAddress && { shippingAddress }) },
    })
    if (status !== 201) throw new Error(`placeOrder responded with ${status}`)
    const payment = { amount: body.totals.total, method: 'card' as const, reference: '1' }
    await staff.recordPayment({ path: { orderId: body.id }, body: payment })
  }
}
