import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { runService } from '../e2e/processes/processes.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../user-service/sample-data.ts'
import { tokenOf } from '../user-service/testing.ts'
import { eventually, hasPrograms } from './testing/containers.ts'
import type { Prometheus } from './testing/monitoring.ts'
import { alerts, dashboards, metricNamesIn, shortRange, startPrometheus } from './testing/monitoring.ts'

const metricsToken = 'for-the-prometheus-of-the-test'
const timeoutMs = 10_000

describe('the dashboards of Grafana', () => {
  it('have a title and a unit for each panel, and different titles', () => {
    for (const { panels } of dashboards()) {
      for (const { title, fieldConfig } of panels) expect([title, fieldConfig.defaults.unit]).not.toContain('')
      expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
    }
  })
})

describe.skipIf(!hasPrograms('The monitoring of both services', 'prometheus'))('Prometheus', () => {
  // The User Service is on SQLite, so that both kinds of metrics of databases exist.
  describeOnPostgres('with the Order Service', createDatabase => {
    const running = new AsyncDisposableStack()
    const startedAt = Date.now()
    let prometheus: Prometheus
    let users: Awaited<ReturnType<typeof runService>>
    let orders: Awaited<ReturnType<typeof runService>>
    beforeAll(async () => {
      const shared = { METRICS_TOKEN: metricsToken, MAX_REQUESTS_IN_PROGRESS: '5' }
      users = running.use(await runService('user-service', { ...shared, DATABASE_URL: 'sqlite::memory:' }))
      const replicaWithoutTables = await createDatabase()
      orders = running.use(
        await runService('order-service', {
          ...shared,
          DATABASE_URL: await createDatabase(),
          DATABASE_READ_URL: replicaWithoutTables,
          USER_SERVICE_URL: users.url,
        }),
      )
      prometheus = running.use(
        await startPrometheus({ 'user-service:3000': users.url, 'order-service:3001': orders.url }, metricsToken),
      )
      return () => running.disposeAsync()
    })

    it('has data for each panel, the metrics of each alert, and the alerts that are provoked', async () => {
      const shop = await signIn(users.url, orders.url)
      const firesDuring = async (provoke: () => Promise<unknown>, ...expected: string[]) =>
        eventually(async () => {
          await provoke()
          expect(await prometheus.firing()).toEqual(expect.arrayContaining(expected))
        })
      await firesDuring(() => buyAndReturn(shop), 'ProductsOutOfStock', 'ReplicaNotUsed')
      await firesDuring(() => failSignIns(shop), 'SignInFailuresHigh')
      await firesDuring(() => overload(orders.url), 'RequestsShed')
      expect(await prometheus.firing()).not.toContain('ServiceDown')
      await users.stop('SIGKILL')
      const placeOrder = () => shop.customer.createSampleOrder().catch(() => {})
      await firesDuring(placeOrder, 'ServiceDown', 'UserServiceCallsSuspended', 'ErrorRatioHigh')

      for (const { title, panels } of dashboards())
        for (const panel of panels)
          for (const { expr } of panel.targets) {
            const query = expr.replaceAll('[$__rate_interval]', shortRange).replaceAll('$job', '.+')
            const series = await prometheus.seriesSince(query, startedAt)
            expect(series, `${title}: ${panel.title}: ${expr}`).not.toHaveLength(0)
          }
      const known = await prometheus.metricNames()
      for (const { alert, expr } of alerts()) {
        const names = metricNamesIn(expr)
        expect(names, alert).not.toHaveLength(0)
        for (const name of names) expect(known, alert).toContain(name)
      }
    })
  })
})

type Shop = Awaited<ReturnType<typeof signIn>>

async function signIn(usersUrl: string, url: string) {
  const users = createClient<UserOperations>(userContract, { url: usersUrl, timeoutMs })
  const clientOf = async (user: { email: string }) => {
    const authorization = `Bearer ${await tokenOf(user, users)}`
    return createClient<OrderOperations>(orderContract, { url, timeoutMs, headers: () => ({ authorization }) })
  }
  const staff = await clientOf(sampleStaff)
  await staff.createWebhookEndpoint({ body: { url: 'https://receiver.example/' } }) // attempts fail, and are counted
  return { users, customer: await clientOf(sampleCustomer), staff }
}

let count = 0

/** Places, pays and cancels an order, with a replay, a list, an error, a sold-out product and a new user. */
async function buyAndReturn({ users, customer, staff }: Shop): Promise<void> {
  count++
  const headers = { 'idempotency-key': `the-order-${count}` }
  const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }
  const placed = await customer.placeOrder({ headers, body })
  await customer.placeOrder({ headers, body })
  if (placed.status !== 201) throw new Error(`placeOrder returned ${placed.status}`)
  const path = { orderId: placed.body.id }
  const amount = placed.body.totals.due
  await staff.recordPayment({ path, body: { amount, method: 'card', reference: `payment-${count}` } })
  await staff.cancelOrder({ path, body: { reason: 'Ordered by mistake' } })
  await staff.listOrders()
  await customer.getOrder({ path: { orderId: 1 } })
  const price = { amount: 100, currency: 'USD' }
  await staff.createProduct({ body: { sku: `GONE-${count}`, name: 'A mug', unitPrice: price, stock: 0 } })
  const email = `customer-${count}@example.com`
  await users.registerUser({ body: { name: 'A customer', email, password: samplePassword } })
}

async function failSignIns({ users }: Shop): Promise<void> {
  const body = { grant_type: 'password', username: 'nobody@example.com', password: 'a-wrong-password' }
  for (let attempt = 0; attempt < 10; attempt++) await users.issueToken({ body })
}

async function overload(url: string): Promise<void> {
  await Promise.all(Array.from({ length: 100 }, () => fetch(`${url}/api/products`)))
}
