import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../../user-service/sample-data.ts'
import { runService } from '../processes/processes.ts'
import type { Clients, DatabaseUrls, RunningShop } from './shop.ts'
import { expectDataAddsUp, patientEnvironment, startShop } from './shop.ts'

const isLong = process.env.LONG !== undefined
const [orders, registrations] = isLong ? [40, 20] : [10, 6]
const maxRevocationMs = 10_000
const expiringReplicas = 3
const replicas = { users: 2, orders: isLong ? 3 : 2 }

describeOnPostgres(
  `${replicas.users} User Services and ${replicas.orders} Order Services, started at the same time`,
  createDatabase => {
    let databases: DatabaseUrls
    let shop: RunningShop
    beforeAll(async () => {
      databases = { users: await createDatabase(), orders: await createDatabase() }
      shop = await startShop(databases, { replicas, environment: patientEnvironment })
      return () => shop[Symbol.asyncDispose]()
    })

    const stockOf = async (sku: string) => {
      const response = await shop.staff[0]?.orders.getProduct({ path: { sku } })
      return response?.status === 200 ? response.body.stock : undefined
    }
    const register = async (name: string, replica: number) => {
      const email = `${name}@example.com`
      const body = { name: 'Jane Roe', email, password: samplePassword }
      const response = await shop.anonymous[replica % replicas.users]?.users.registerUser({ body })
      if (response?.status !== 201) throw new Error(`registerUser returned ${response?.status}`)
      return { email, userId: response.body.id }
    }

    it(`one effect of each Idempotency-Key that all replicas get at once, of ${orders} orders`, async () => {
      /** Sends the same command to all replicas. All responses but one are replays of this one, which is returned. */
      const sendToAll = async <Response extends { status: number; headers: object; body: unknown }>(
        send: (client: Clients['orders']) => Promise<Response>,
      ): Promise<Response | undefined> => {
        const responses = await Promise.all(shop.staff.map(({ orders }) => send(orders)))
        const [first] = responses
        for (const response of responses) expect(response).toMatchObject({ status: first?.status, body: first?.body })
        expect(responses.filter(({ headers }) => !('Idempotency-Replayed' in headers))).toHaveLength(1)
        return first
      }
      const buy = async (index: number) => {
        const headersFor = (command: string) => ({ 'idempotency-key': `${command}-${index}` })
        const order = { headers: headersFor('place'), body: { items: [{ sku: 'HONEY-LIME', quantity: 1 }] } }
        const placed = await sendToAll(client => client.placeOrder(order))
        if (placed?.status !== 201) throw new Error(`placeOrder returned ${placed?.status}`)
        const path = { orderId: placed.body.id }
        const body = { amount: placed.body.totals.total, method: 'card' as const, reference: `payment-${index}` }
        const paid = await sendToAll(client => client.recordPayment({ path, headers: headersFor('pay'), body }))
        expect(paid).toMatchObject({ status: 201 })
        const shipment = { items: [{ lineId: 1, quantity: 1 }], carrier: 'UPS', trackingNumber: `1Z${index}` }
        const request = { path, headers: headersFor('ship'), body: shipment }
        expect(await sendToAll(client => client.createShipment(request))).toMatchObject({
          status: 201,
          body: { version: 3, payments: [{ id: 1 }], shipments: [{ id: 1 }] },
        })
      }
      const before = await stockOf('HONEY-LIME')
      const adjustment = {
        path: { sku: 'HONEY-LIME' },
        headers: { 'idempotency-key': 'delivery' },
        body: { delta: orders, reason: 'A delivery' },
      }
      expect(await sendToAll(client => client.adjustStock(adjustment))).toMatchObject({ status: 200 })
      await Promise.all(Array.from({ length: orders }, (_, index) => buy(index)))
      expect(await stockOf('HONEY-LIME')).toBe(before)
    })

    it('429 at each User Service after ten wrong passwords, wherever they arrived', async () => {
      const { email } = await register('forgetful', 0)
      const attempt = (replica: number, password: string) =>
        shop.anonymous[replica]?.users.issueToken({ body: { grant_type: 'password', username: email, password } })
      for (let time = 0; time < 10; time++)
        expect(await attempt(time % 2, 'something-else')).toMatchObject({ status: 400 })
      for (const replica of [0, 1]) expect(await attempt(replica, samplePassword)).toMatchObject({ status: 429 })
    })

    it(`401 at each replica within ${maxRevocationMs} ms of a suspension`, async () => {
      const { email, userId } = await register('suspended', 1)
      const clients = await shop.signIn({ email })
      for (const { orders } of clients) expect(await orders.listOrders()).toMatchObject({ status: 200 })
      const request = { path: { userId }, headers: { 'if-match': '*' }, body: { status: 'suspended' as const } }
      expect(await shop.staff[0]?.users.updateUser(request)).toMatchObject({ status: 200 })
      for (const { users } of clients) expect(await users.getUser({ path: { userId } })).toMatchObject({ status: 401 })
      const start = performance.now()
      const durations = await Promise.all(
        clients.map(async ({ orders }) => {
          while ((await orders.listOrders()).status !== 401) await sleep(20)
          return Math.round(performance.now() - start)
        }),
      )
      console.log('Milliseconds until each Order Service refused the token:', durations)
      expect(Math.max(...durations)).toBeLessThan(maxRevocationMs)
    })

    it(`one mail for each of ${registrations} registrations`, async () => {
      const registered = await Promise.all(
        Array.from({ length: registrations }, (_, index) => register(`mailed-${index}`, index)),
      )
      const mails = () => readdirSync(shop.mailFolder).map(file => readFileSync(join(shop.mailFolder, file), 'utf8'))
      const counts = () => registered.map(({ email }) => mails().filter(mail => mail.includes(`To: ${email}`)).length)
      await expect.poll(() => counts().every(count => count > 0), { timeout: 20_000 }).toBe(true)
      await sleep(1500) // both replicas have looked for further mails
      expect(counts()).toEqual(registered.map(() => 1))
    })

    it.runIf(isLong)(
      `one event for each of ${orders} orders that ${expiringReplicas} replicas expire at the same time`,
      async () => {
        const before = await stockOf('MUG-WHITE')
        const place = async (index: number) => {
          const items = [{ sku: 'MUG-WHITE', quantity: index % 2 }].filter(({ quantity }) => quantity > 0)
          const body = { items: [...items, { sku: 'SAMPLE', quantity: 1 }] }
          const response = await shop.john[index % replicas.orders]?.orders.placeOrder({ body })
          if (response?.status !== 201) throw new Error(`placeOrder returned ${response?.status}`)
          return response.body.id
        }
        const unpaid = await Promise.all(Array.from({ length: orders }, (_, index) => place(index)))
        const environment = {
          DATABASE_URL: databases.orders,
          ORDER_TTL_HOURS: '0.0001',
          USER_SERVICE_URL: shop.programs[0]?.url ?? '',
        }
        const expiring = await Promise.all(
          Array.from({ length: expiringReplicas }, () => runService('order-service', environment)),
        )
        const [staff] = shop.staff
        if (!staff) throw new Error('The shop has no replicas.')
        const listUnpaid = () => everyItem(page => staff.orders.listOrders({ query: { ...page, status: ['created'] } }))
        await expect.poll(listUnpaid, { timeout: 60_000, interval: 250 }).toEqual([])
        for (const orderId of unpaid) {
          const events = await staff.orders.listOrderEvents({ path: { orderId } })
          expect(events).toMatchObject({ status: 200, body: { items: [{ type: 'placed' }, { type: 'expired' }] } })
          expect(events.status === 200 && events.body.items).toHaveLength(2)
        }
        expect(await stockOf('MUG-WHITE')).toBe(before)
        await Promise.all(expiring.map(({ stop }) => stop('SIGTERM')))
        await expectDataAddsUp(databases)
      },
    )
  },
)
