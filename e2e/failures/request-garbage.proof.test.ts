import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, get } from 'node:http'
import { expect, it } from 'vitest'
import { startShop } from '../../order-service/testing.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'

const requests = 2000
const rounds = 3

/**
 * The heap size after scavenges of the young generation. Dead objects that were promoted to the old generation still count,
 * because a busy service rarely runs a full collection.
 */
function heapAfterScavenges(): number {
  for (let run = 0; run < 3; run++) globalThis.gc?.({ type: 'minor' })
  return process.memoryUsage().heapUsed
}

it('getOrder retains less than 1500 bytes per request after scavenges of the young generation', {
  timeout: 120_000,
}, async () => {
  await using shop = await startShop()
  const order = await shop.john.createSampleOrder()
  if (order.status !== 200) throw new Error('The sample order was not created.')
  const headers = { authorization: `Bearer ${await tokenOf(sampleCustomer, shop.users.client)}` }
  const agent = new Agent({ keepAlive: true })
  const readOrder = async (times: number) => {
    for (let run = 0; run < times; run++) {
      const [response]: IncomingMessage[] = await once(
        get(`${shop.url}/api/orders/${order.body.orderId}`, { agent, headers }),
        'response',
      )
      expect(response?.statusCode).toBe(200)
      response?.resume()
      await once(response ?? agent, 'end')
    }
  }
  await readOrder(1000) // warm-up: V8 compiles the hot functions
  // The least of several rounds: what requests retain is in each round, memory that V8 or another test needs is not.
  const retainedBytes: number[] = []
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    const heapBefore = heapAfterScavenges()
    await readOrder(requests)
    retainedBytes.push((heapAfterScavenges() - heapBefore) / requests)
  }
  agent.destroy()
  expect(Math.min(...retainedBytes)).toBeLessThan(1500)
})
