import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import type { Job, LoadRequest } from './job-types.ts'
import type { LoadResult } from './measuring/load-generator.ts'
import { fetchJson, signIn } from './servers/requests.ts'
import type { RunningServer } from './servers/servers.ts'
import { startServer } from './servers/servers.ts'

const firstOrderId = 101
const killAfterMs = 1000

type Headers = Record<string, string>

/** Throws when two servers respond differently. Ignores the ids of new orders, and times. */
export async function checkSameResponse(
  request: LoadRequest,
  server: RunningServer,
  other: RunningServer,
  headers: Headers[],
): Promise<void> {
  const [actual, expected] = await Promise.all(
    [server, other].map(async ({ url }, index) => withoutIdsAndTimes(await fetchJson(url, request, headers[index]))),
  )
  assert.deepEqual(actual, expected, `${server.name} does not respond like ${other.name}`)
}

function withoutIdsAndTimes({ orderId: _, id: __, ...body }: Record<string, unknown>): unknown {
  const isTime = /^\d{4}-\d\d-\d\dT/
  return JSON.parse(JSON.stringify(body), (_key, value) => (isTime.test(value) ? 'a time' : value))
}

/** Throws when a peer has created fewer orders than it sent successful responses. */
export async function checkOrderCount({ request }: Job, server: RunningServer, succeeded: number): Promise<void> {
  const { id, orderId = id } = await fetchJson(server.url, request)
  assert.ok(
    Number(orderId) >= firstOrderId + succeeded,
    `${server.name} sent ${succeeded} successful responses, but its next order has the id ${orderId}`,
  )
}

/**
 * Kills our services (SIGKILL) during a load, starts them again with the same data, and reads every order. Throws when
 * fewer orders exist than successful responses were sent. Returns the number of orders.
 */
export async function checkDurability(
  server: RunningServer,
  succeededBefore: number,
  runLoad: () => Promise<LoadResult>,
): Promise<number> {
  const load = runLoad()
  await delay(killAfterMs)
  await server.kill()
  const succeeded = succeededBefore + (await load).succeeded
  const restarted = await startServer(server)
  const headers = await signIn(restarted)
  const ids = new Set<unknown>()
  let path = '/api/orders?limit=100'
  for (let cursor: unknown; cursor !== null; path = `/api/orders?limit=100&cursor=${cursor}`) {
    const { items, nextCursor } = await fetchJson(restarted.url, { path }, headers)
    assert.ok(Array.isArray(items))
    for (const { id } of items) ids.add(id)
    cursor = nextCursor
  }
  await restarted.stop()
  assert.ok(
    ids.size >= succeeded,
    `${server.name} sent ${succeeded} successful responses; after the kill it has ${ids.size} orders`,
  )
  return ids.size
}
