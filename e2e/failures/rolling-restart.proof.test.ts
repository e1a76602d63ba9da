import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { haproxy, nginx, startBalancer } from '../processes/balancers.ts'
import { runService } from '../processes/processes.ts'
import { isInstalled } from '../processes/programs.ts'

const requests = process.env.LONG ? 10_000 : 2000
const restartsOfEach = process.env.LONG ? 2 : 1
const clients = 16
const timeoutMs = 30_000
/** A client waits up to this time between two requests, so that connections are idle for different times. */
const maxPauseMs = 40
const drainSeconds = '2'
/** Until the balancer has noticed that a restarted replica is ready. */
const noticeMs = 1500

describeOnPostgres('two replicas behind a load balancer', createDatabase => {
  it.for(process.env.LONG ? [haproxy, nginx] : [haproxy])(
    `0 of ${requests} requests fail while each replica is restarted, behind $command`,
    { timeout: 180_000 },
    async (balancerKind, { skip }) => {
      if (!isInstalled(balancerKind.command)) skip(`${balancerKind.command} is not installed`)
      await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
      const token = await tokenOf(
        sampleCustomer,
        createClient<UserOperations>(userContract, { url: users.url, timeoutMs }),
      )
      const databaseUrl = await createDatabase()
      const ports = [await findFreePort(), await findFreePort()]
      const startReplica = (port: number) =>
        runService('order-service', {
          PORT: String(port),
          DATABASE_URL: databaseUrl,
          USER_SERVICE_URL: users.url,
          DRAIN_SECONDS: drainSeconds,
        })
      const replicas = await Promise.all(ports.map(startReplica))
      await using balancer = await startBalancer(balancerKind, ports)
      await wait(noticeMs)

      let isRestarted = false
      const sent = { total: 0, keys: 0 }
      const failures: string[] = []
      const sendUntilRestarted = async (client: number) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        while (!isRestarted || sent.total < requests) {
          const isOrder = sent.total++ % 2 === 0
          const outcome = await (isOrder
            ? send(balancer.url, agent, token, 'POST', `key-${client}-${sent.keys++}`)
            : send(balancer.url, agent, token, 'GET')
          ).catch(String)
          if (outcome !== (isOrder ? '201' : '200')) failures.push(outcome)
          await wait(Math.random() * maxPauseMs)
        }
        agent.destroy()
      }
      const restart = async () => {
        for (let time = 0; time < restartsOfEach; time++)
          for (const [index, port] of ports.entries()) {
            expect(await replicas[index]?.stop('SIGTERM')).toBe(0)
            replicas[index] = await startReplica(port)
            await wait(noticeMs)
          }
        isRestarted = true
      }
      await Promise.all([restart(), ...Array.from({ length: clients }, (_, client) => sendUntilRestarted(client))])

      console.log(`${balancerKind.command}: ${failures.length} of ${sent.total} requests failed`)
      expect(failures).toEqual([])
      const headers = () => ({ authorization: `Bearer ${token}` })
      const client = createClient<operations>(orderContract, { url: balancer.url, timeoutMs, headers })
      expect(await everyItem(query => client.listOrders({ query: { ...query, limit: 100 } }))).toHaveLength(sent.keys)
      await Promise.all(replicas.map(({ stop }) => stop('SIGINT')))
    },
  )
})

/** Places an order with a key, or lists orders. Returns the status. */
async function send(url: string, agent: Agent, token: string, method: 'GET' | 'POST', key?: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(key && { 'content-type': 'application/json', 'idempotency-key': key }),
  }
  const sending = request(`${url}/api/orders${key ? '' : '?limit=1'}`, { method, agent, headers, timeout: timeoutMs })
  sending.end(key && JSON.stringify({ items: [{ sku: 'SAMPLE', quantity: 1 }] }))
  const [response] = await once(sending, 'response')
  const body = await text(response)
  const status = String(response.statusCode)
  return status.startsWith('2') ? status : `${method} ${status} ${body}`
}
