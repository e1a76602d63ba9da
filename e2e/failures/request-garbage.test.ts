import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, get } from 'node:http'
import { expect, it } from 'vitest'
import { startShop } from '../../order-service/testing.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'

const requests = 2000

/** What is used by whatever outlives a collection of what is young, which is all that a busy service does most of the time. */
function usedAfterMinorCollections(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.({ type: 'minor' })
  return process.memoryUsage().heapUsed
}

it('a request that is answered leaves nothing behind that waits for a full collection', {
  timeout: 120_000,
}, async () => {
  await using shop = await startShop()
  const order = await shop.john.createSampleOrder()
  if (order.status !== 200) throw new Error('there is no order to read')
  const headers = { authorization: `Bearer ${await tokenOf(sampleCustomer, shop.users.client)}` }
  const agent = new Agent({ keepAlive: true })
  const read = async (times: number) => {
    for (let time = 0; time < times; time++) {
      const [answer]: IncomingMessage[] = await once(
        get(`${shop.url}/api/orders/${order.body.orderId}`, { agent, headers }),
        'response',
      )
      expect(answer?.statusCode).toBe(200)
      answer?.resume()
      await once(answer ?? agent, 'end')
    }
  }
  await read(1000) // compiles what is hot
  globalThis.gc?.()
  const before = usedAfterMinorCollections()
  await read(requests)
  const kept = (usedAfterMinorCollections() - before) / requests
  agent.destroy()
  expect(kept).toBeLessThan(1500)
})
