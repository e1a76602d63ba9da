import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { expect, it } from 'vitest'
import { createHosts, whyNoHosts } from './hosts.ts'
import { startServices } from './services-on-hosts.ts'

/** More than the 5 seconds for which a customer is known after the events of the User Service were read. */
const faultSeconds = process.env.LONG ? 12 : 8
const secondsWithoutFault = 1
const requestsPerSecond = 40
/** The default of USER_SERVICE_TIMEOUT_MS: for a whole call of the User Service, with its retries. */
const deadlineMs = 2000
/** For the work of both services and of the test, on cores that other tests use, too. */
const toleranceMs = 1500
const maxRecoveryMs = 2000

const reason = whyNoHosts()
if (reason) console.warn(`Two hosts that lose each other are not tested: ${reason}.`)

it.skipIf(reason)(
  'two hosts that lose each other: documented responses within the deadline, and orders within 2 s of the repair',
  { timeout: 300_000 },
  async () => {
    using hosts = createHosts()
    await using services = await startServices(hosts)
    const { customer, delay } = services
    const load = createLoad(customer)
    const faults: [name: string, begin: () => void, end: () => void, isRefusing?: boolean][] = [
      ['link down', hosts.cutLink, hosts.heal, true],
      ['all packets lost', () => hosts.losePackets(1), hosts.heal, true],
      ['300 ms slower', () => delay(150), () => delay(0), false],
      ['a fifth of the packets lost', () => hosts.losePackets(0.2), hosts.heal],
    ]
    await load.send(secondsWithoutFault) // reads the keys that verify tokens
    for (const [name, begin, end, isRefusing] of faults) {
      begin()
      const during = await load.send(faultSeconds)
      end()
      const repairedAt = performance.now()
      while ((await load.placeOrder()) !== 201) await wait(20)
      const recoveryMs = Math.round(performance.now() - repairedAt)
      const afterwards = await load.send(secondsWithoutFault)

      console.log(`${name}:`, JSON.stringify({ ...during, recoveryMs }))
      expect(Object.keys(during.listOrders.responses)).toEqual(['200'])
      const refusals = Object.keys(during.placeOrder.responses).filter(status => status !== '201')
      if (isRefusing !== undefined) expect(refusals.length > 0).toBe(isRefusing)
      for (const { maxMs } of Object.values(during)) expect(maxMs).toBeLessThan(deadlineMs + toleranceMs)
      expect(recoveryMs).toBeLessThan(maxRecoveryMs)
      const statuses = Object.values(afterwards).flatMap(({ responses }) => Object.keys(responses))
      expect(statuses).toEqual(['201', '200'])
    }
    const stored = await everyItem(query => customer.listOrders({ query: { ...query, limit: 100 } }))
    expect(new Set(stored.map(({ id }) => id)).isSupersetOf(load.acknowledged)).toBe(true)
  },
)

/**
 * Places and lists orders in turn, at a rate that does not depend on the responses. The client throws for a response that
 * is not documented.
 */
function createLoad(customer: Client<operations>) {
  const acknowledged = new Set<number>()
  const calls = {
    async placeOrder() {
      const response = await customer.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
      if (response.status === 201) acknowledged.add(response.body.id)
      return response.status
    },
    listOrders: async () => (await customer.listOrders({ query: { limit: 20 } })).status,
  }

  const measure = async (operationId: keyof typeof calls) => {
    const sentAt = performance.now()
    const status = await calls[operationId]()
    return { operationId, status, ms: performance.now() - sentAt }
  }
  const send = async (seconds: number) => {
    const sent: ReturnType<typeof measure>[] = []
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      sent.push(measure(sent.length % 2 ? 'listOrders' : 'placeOrder'))
      await wait(1000 / requestsPerSecond)
    }
    const responses = await Promise.all(sent)
    const summaryOf = (operationId: keyof typeof calls) => {
      const ofOperation = responses.filter(response => response.operationId === operationId)
      const counts = Object.entries(Object.groupBy(ofOperation, ({ status }) => status))
      return {
        responses: Object.fromEntries(counts.map(([status, each]) => [status, each.length])),
        maxMs: Math.round(Math.max(...ofOperation.map(({ ms }) => ms))),
      }
    }
    return { placeOrder: summaryOf('placeOrder'), listOrders: summaryOf('listOrders') }
  }
  return { acknowledged, placeOrder: calls.placeOrder, send }
}
