import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { sampleStaff } from '../../user-service/sample-data.ts'
import type { LoadRequest } from '../job-types.ts'
import { orderLines } from '../jobs.ts'
import { fetchJson, signIn } from './requests.ts'
import type { RunningServer, ServerOptions } from './servers.ts'
import { startServer } from './servers.ts'

const pageSize = 20
const maxPageSize = 100
const addedStock = 900_000_000

/** A running server with its data, the request to send, and the headers of a signed-in customer. */
interface PreparedServer {
  server: RunningServer
  headers: Record<string, string>
  request: LoadRequest
}

/** Starts a contender, with the orders that its listing needs or with enough stock for every order of the load. */
export async function prepare(options: ServerOptions, request: LoadRequest): Promise<PreparedServer> {
  if (!options.ours) return { server: await startServer(options), headers: {}, request }
  if (options.listing) {
    const server = await startServer(options)
    await fetchJson(server.url, { path: '/api/order' })
    await server.stop()
    copyFirstOrder(server.databaseFile, options.listing.orders)
  }
  const server = await startServer(options)
  const headers = await signIn(server)
  // Our response to the first contender; the read-only peers respond with the same, from this file.
  const saveResponse = async (saved: LoadRequest) => {
    if (existsSync(options.orderFile)) return
    writeFileSync(options.orderFile, JSON.stringify(await fetchJson(server.url, saved, headers)))
  }
  if (options.listing) {
    const page = await findPage(server, request, options.listing.page, headers)
    await saveResponse(page)
    return { server, headers, request: page }
  }
  await fetchJson(server.url, { path: '/api/order' })
  await saveResponse({ path: '/api/orders/101' })
  await addStock(server, await signIn(server, sampleStaff))
  return { server, headers, request }
}

/** Adds enough stock for every order of a load. */
export async function addStock({ url }: RunningServer, staff: Record<string, string>): Promise<void> {
  for (const { sku } of orderLines) {
    const path = `/api/products/${sku}/stock-adjustments`
    await fetchJson(url, { path, body: { delta: addedStock, reason: 'Stock for the benchmark' } }, staff)
  }
}

/**
 * Adds copies of the only order in a database. A tenth have the same customer, and none is old enough to expire. All have
 * the document of that order, because a service validates a document again when it differs from its checksum.
 */
function copyFirstOrder(databaseFile: string, orders: number): void {
  using database = new DatabaseSync(databaseFile)
  const columns = database
    .prepare("select name from pragma_table_info('orders') where name not in ('id', 'userId', 'createdAt')")
    .all()
    .map(({ name }) => `"${name}"`)
    .join(', ')
  database.exec(`
    pragma cache_size = -1000000; -- in KiB: enough for all indexes
    create temp table first as select * from orders;
    insert into orders ("userId", "createdAt", ${columns})
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${orders - 1})
    select
      case when i % 10 = 0 then "userId" else 1000 + i % 5000 end,
      strftime('%Y-%m-%dT%H:%M:%fZ', "createdAt", '-' || ((${orders} - i) * 0.01) || ' seconds'),
      ${columns}
    from n cross join first`)
}

/** Returns the request for a page, found by its cursor as a client does. Throws when the page is not full. */
async function findPage(
  { url }: RunningServer,
  { path: firstPath }: LoadRequest,
  page: number,
  headers: Record<string, string>,
): Promise<LoadRequest> {
  let path = firstPath
  for (let before = (page - 1) * pageSize; before > 0; before -= maxPageSize) {
    const limit = Math.min(before, maxPageSize)
    const { nextCursor } = await fetchJson(url, { path: path.replace(/limit=\d+/, `limit=${limit}`) }, headers)
    path = `${firstPath}&cursor=${nextCursor}`
  }
  const { items } = await fetchJson(url, { path }, headers)
  assert.ok(Array.isArray(items) && items.length === pageSize, `page ${page} is not full`)
  return { path }
}
