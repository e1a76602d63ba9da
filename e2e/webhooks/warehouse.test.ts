import type { RequestListener } from 'node:http'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import type { EventHandlers, EventReceiver } from 'openapi/receiver.ts'
import { receiveEvents } from 'openapi/receiver.ts'
import { servers } from 'openapi/testing/receivers.ts'
import { serve } from 'openapi/testing/server.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { startExampleOrderService, startExampleUserService } from '../../scripts/example-services.ts'
import { sampleToken } from '../../scripts/services/sample-token.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'

describeOnEveryDatabase('webhooks between programs', createDatabase => {
  it('a warehouse is told of an order and ships it, and the customer is told once', async () => {
    const settings = { PORT: '0', LOG_LEVEL: 'error', WEBHOOK_PRIVATE_NETWORKS: 'allow' }
    const users = await startExampleUserService({ ...settings, DATABASE_URL: await createDatabase() })
    const orders = await startExampleOrderService(users, { ...settings, DATABASE_URL: await createDatabase() })
    const as = async (user: { email: string }) => {
      const authorization = `Bearer ${await sampleToken(users.url, user)}`
      const options = { url: orders.url, timeoutMs: 10_000, headers: () => ({ authorization }) }
      return createClient<operations>(contract, options)
    }
    const [john, staff] = [await as(sampleCustomer), await as(sampleStaff)]

    let attempts = 0
    await using warehouse = await serveReceiver(staff, servers.Express, {
      'order.confirmed': async ({ id, data }) => {
        const body = { items: data.items.map(({ lineId, quantity }) => ({ lineId, quantity })), ...parcel }
        // The id of the event makes the shipment unique, although the event can come twice.
        const request = { path: { orderId: data.id }, headers: { 'idempotency-key': id }, body }
        expect(await staff.createShipment(request)).toMatchObject({ status: 201 })
        if (++attempts === 1) throw new Error('the warehouse crashes after the shipment')
      },
    })
    const messages: unknown[] = []
    await using _mailing = await serveReceiver(staff, servers['node:http'], {
      'shipment.created': ({ data }) =>
        messages.push({
          to: data.user.email,
          order: data.id,
          parcels: data.shipments?.map(each => each.trackingNumber),
        }),
    })

    const placed = await john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 2 }] } })
    if (placed.status !== 201) throw new Error(placed.body.detail)
    const { id: orderId, totals } = placed.body
    await staff.recordPayment({ path: { orderId }, body: { amount: totals.due, method: 'card', reference: 'ch_1' } })

    await retryAfterFailure(staff, warehouse.webhookId)
    await vi.waitFor(() => expect(attempts).toBe(2), 10_000)
    const told = [{ to: sampleCustomer.email, order: orderId, parcels: [parcel.trackingNumber] }]
    await vi.waitFor(() => expect(messages).toEqual(told), 10_000)
    expect(await john.getOrder({ path: { orderId } })).toMatchObject({ body: { fulfillmentStatus: 'shipped' } })
    await orders.stop()
    await users.stop()
  })
})

const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }

/** Serves a receiver, and registers its endpoint for the types that it handles. */
async function serveReceiver(
  { createWebhookEndpoint }: Client<operations>,
  listenerFor: (receive: EventReceiver) => RequestListener,
  handlers: EventHandlers,
): Promise<AsyncDisposable & { webhookId: number }> {
  const receiver = Promise.withResolvers<EventReceiver>()
  const server = await serve(listenerFor(async (request, response) => (await receiver.promise)(request, response)))
  const types = Object.keys(handlers) as (keyof typeof contract.webhooks)[] // the handlers have no `default`
  const response = await createWebhookEndpoint({ body: { url: `${server.url}/webhooks`, types } })
  if (response.status !== 201) throw new Error(response.body.detail)
  receiver.resolve(receiveEvents(response.body.secret ?? '', handlers, { onError: () => {} }))
  return { webhookId: response.body.id, [Symbol.asyncDispose]: server[Symbol.asyncDispose] }
}

/** Waits until an attempt has failed, and retries the delivery instead of waiting for the next attempt. */
async function retryAfterFailure(staff: Client<operations>, webhookId: number): Promise<void> {
  const deliveryId = await vi.waitFor(async () => {
    const { body } = await staff.listDeliveries({ path: { webhookId } })
    expect(body).toMatchObject({ items: [{ attempts: [{ status: 500 }] }] })
    return 'items' in body ? (body.items[0]?.id ?? 0) : 0
  }, 10_000)
  expect(await staff.retryDelivery({ path: { webhookId, deliveryId } })).toMatchObject({ status: 202 })
}
