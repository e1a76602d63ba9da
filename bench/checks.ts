import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import type { Job } from './jobs.ts'
import type { Started } from './servers.ts'

const firstOrderId = 101

/** Has our service make its first order, and keeps how it answers it: the peers that only read answer the same. */
export async function keepFirstOrder(ours: Started, file: string): Promise<void> {
  await answerOf(`${ours.url}/api/order`)
  writeFileSync(file, JSON.stringify(await answerOf(`${ours.url}/api/orders/${firstOrderId}`)))
}

/** Throws when a server answers anything else than ours, the number of a new order aside. */
export async function checkSameAnswer(job: Job, server: Started, ours: Started): Promise<void> {
  const [{ orderId: _, ...answer }, { orderId: __, ...expected }] = [
    await answerOf(server.url + job.path),
    await answerOf(ours.url + job.path),
  ]
  assert.deepEqual(answer, expected, `${server.name} answers something else than ours`)
}

/** Throws when a server has made fewer orders than it answered; where it reads orders, also when one cannot be had. */
export async function checkStored(job: Job, server: Started, answered: number, readsOrders: boolean): Promise<void> {
  const newest = Number((await answerOf(server.url + job.path)).orderId)
  assert.ok(
    newest >= firstOrderId + answered,
    `${server.name} answered ${answered} orders, but its newest is ${newest}`,
  )
  if (!readsOrders) return
  for (const id of [firstOrderId, Math.floor((firstOrderId + newest) / 2), newest])
    assert.equal((await answerOf(`${server.url}/api/orders/${id}`)).id, id)
}

async function answerOf(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url)
  const body = await response.text()
  assert.equal(response.status, 200, `${url} answered ${response.status}: ${body}`)
  return JSON.parse(body)
}
