import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { sampleCustomer, samplePassword } from '../user-service/sample-data.ts'
import type { Job } from './jobs.ts'
import type { Started } from './servers.ts'

const firstOrderId = 101

/** Signs in to ours as the sample customer, whose every order is, and gives the headers that say so. */
export async function signIn(ours: Started): Promise<Record<string, string>> {
  const grant = { grant_type: 'password', username: sampleCustomer.email, password: samplePassword }
  const request = { method: 'POST', body: new URLSearchParams(grant) }
  const { access_token: token } = await answerOf(`${ours.firstUrl}/oauth/token`, request)
  return { authorization: `Bearer ${token}` }
}

/** Has our service make its first order, and keeps how it answers it: the peers that only read answer the same. */
export async function keepFirstOrder(ours: Started, headers: Record<string, string>, file: string): Promise<void> {
  await answerOf(`${ours.url}/api/order`)
  writeFileSync(file, JSON.stringify(await answerOf(`${ours.url}/api/orders/${firstOrderId}`, { headers })))
}

/** Throws when a server answers anything else than ours, the number of a new order aside. */
export async function checkSameAnswer(
  job: Job,
  server: Started,
  ours: Started,
  headers: Record<string, string>,
): Promise<void> {
  const [{ orderId: _, ...answer }, { orderId: __, ...expected }] = [
    await answerOf(server.url + job.path, { headers }),
    await answerOf(ours.url + job.path, { headers }),
  ]
  assert.deepEqual(answer, expected, `${server.name} answers something else than ours`)
}

/** Throws when a server has made fewer orders than it answered. */
export async function checkStored(job: Job, server: Started, answered: number): Promise<void> {
  const newest = await newestOrderId(job, server)
  assert.ok(
    newest >= firstOrderId + answered,
    `${server.name} answered ${answered} orders, but its newest is ${newest}`,
  )
}

/** Throws when one of our orders cannot be had. */
export async function checkReadable(job: Job, ours: Started, headers: Record<string, string>): Promise<void> {
  const newest = await newestOrderId(job, ours)
  for (const id of [firstOrderId, Math.floor((firstOrderId + newest) / 2), newest])
    assert.equal((await answerOf(`${ours.url}/api/orders/${id}`, { headers })).id, id)
}

async function newestOrderId(job: Job, server: Started): Promise<number> {
  return Number((await answerOf(server.url + job.path)).orderId)
}

/** What is answered with 200; throws when it is anything else. */
export async function answerOf(url: string, request: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(url, request)
  const body = await response.text()
  assert.equal(response.status, 200, `${url} answered ${response.status}: ${body}`)
  return JSON.parse(body)
}
