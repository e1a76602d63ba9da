import { findNatsServer, prepareNatsServer } from 'service-kit/events/publishing/testing.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { describe, expect, it, vi } from 'vitest'
import { placeOrderAs } from '../../order-service/orders/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'

const program = findNatsServer() ?? ''
const waiting = { timeout: 20_000, interval: 100 }

async function unpublishedSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const [, value] = /^events_oldest_unpublished_age_seconds (\S+)$/m.exec(text) ?? []
  return Number(value)
}

describe.skipIf(program === '')('EVENTS_URL', () => {
  describeOnEveryDatabase('of the Order Service', createDatabase => {
    it('publishes an order that was placed while the broker was unavailable, and the service stays ready', async () => {
      await using server = await prepareNatsServer(program)
      await using shop = await startShop({ databaseUrl: await createDatabase(), eventsUrl: server.url })
      const order = await placeOrderAs(shop.john)
      await vi.waitFor(async () => expect(await unpublishedSeconds(shop.url)).toBeGreaterThan(0), waiting)
      expect((await fetch(`${shop.url}/health/ready`)).status).toBe(200)
      await server.start()
      await vi.waitFor(async () => expect(await unpublishedSeconds(shop.url)).toBe(0), waiting)
      const placed = (await server.messagesOf('ORDERS')).filter(({ subject }) => subject === 'orders.order.placed')
      expect(placed).toMatchObject([{ body: { subject: `orders/${order.id}`, data: { id: order.id } } }])
      const messages = shop.log.map(({ message }) => message)
      expect(messages.filter(message => String(message).startsWith('events '))).toEqual([
        'events cannot be published; they wait in the database',
        'events are published again',
      ])
    })
  })

  describeOnEveryDatabase('of the User Service', createDatabase => {
    it('publishes the registration of a user', async () => {
      await using server = await prepareNatsServer(program)
      await server.start()
      await using users = await startUserService({ databaseUrl: await createDatabase(), eventsUrl: server.url })
      const { user } = await users.register('Broker')
      await vi.waitFor(async () => {
        const registered = (await server.messagesOf('USERS')).filter(({ body }) => body.subject === `users/${user.id}`)
        expect(registered).toMatchObject([{ subject: 'users.user.registered', body: { data: { id: user.id } } }])
      }, waiting)
    })
  })
})
