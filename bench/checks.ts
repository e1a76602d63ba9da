import assert from 'node:assert/strict'
import { setTimeout as later } from 'node:timers/promises'
import type { Asked, Job } from './jobs.ts'
import type { LoadResult } from './measuring/load.ts'
import type { Started } from './servers/servers.ts'
import { answerOf, signIn, start } from './servers/servers.ts'

const firstOrderId = 101
const killAfterMs = 1000

type Headers = Record<string, string>

/** Throws when two servers answer differently, the numbers and times of new orders aside. */
export async function checkSameAnswer(
  asked: Asked,
  server: Started,
  other: Started,
  headers: Headers[],
): Promise<void> {
  const [answer, expected] = await Promise.all(
    [server, other].map(async ({ url }, index) => timeless(await answerOf(url, asked, headers[index]))),
  )
  assert.deepEqual(answer, expected, `${server.name} answers something else than ${other.name}`)
}

function timeless({ orderId: _, id: __, ...answer }: Record<string, unknown>): unknown {
  const isTime = /^\d{4}-\d\d-\d\dT/
  return JSON.parse(JSON.stringify(answer), (_key, value) => (isTime.test(value) ? 'a time' : value))
}

/** Throws when a peer has made fewer orders than it answered. */
export async function checkNumbered({ asked }: Job, server: Started, answered: number): Promise<void> {
  const { id, orderId = id } = await answerOf(server.url, asked)
  assert.ok(
    Number(orderId) >= firstOrderId + answered,
    `${server.name} answered ${answered} orders, but made ${orderId}`,
  )
}

/**
 * Kills ours while it answers a load, starts it again on what it left, and reads back every order. Throws when there are
 * fewer than it ever answered. Gives how many there are.
 */
export async function checkKept(
  server: Started,
  answeredBefore: number,
  load: () => Promise<LoadResult>,
): Promise<number> {
  const loading = load()
  await later(killAfterMs)
  await server.kill()
  const answered = answeredBefore + (await loading).answered
  const again = await start(server)
  const headers = await signIn(again)
  const ids = new Set<unknown>()
  let path = '/api/orders?limit=100'
  for (let cursor: unknown; cursor !== null; path = `/api/orders?limit=100&cursor=${cursor}`) {
    const { items, nextCursor } = await answerOf(again.url, { path }, headers)
    assert.ok(Array.isArray(items))
    for (const { id } of items) ids.add(id)
    cursor = nextCursor
  }
  await again.stop()
  assert.ok(ids.size >= answered, `${server.name} answered ${answered} orders; after a kill it has ${ids.size}`)
  return ids.size
}
