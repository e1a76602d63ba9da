import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { sampleStaff } from '../../user-service/sample-data.ts'
import type { Asked } from '../jobs.ts'
import { threeLines } from '../jobs.ts'
import type { Place, Started } from './servers.ts'
import { answerOf, signIn, start } from './servers.ts'

const ordersAPage = 20
const mostAPage = 100
const plenty = 900_000_000

/** A server that is ready to be asked, what it is asked, and the headers of whoever asks who is signed in. */
interface Prepared {
  server: Started
  headers: Record<string, string>
  asked: Asked
}

/** Starts a contender with the orders that it is to have, and what is to be ordered in stock. */
export async function prepare(place: Place, asked: Asked): Promise<Prepared> {
  if (!place.ours) return { server: await start(place), headers: {}, asked }
  if (place.listing) {
    const first = await start(place)
    await answerOf(first.url, { path: '/api/order' })
    await first.stop()
    copyFirstOrder(first.databaseFile, place.listing.orders)
  }
  const server = await start(place)
  const headers = await signIn(server)
  if (place.listing) return { server, headers, asked: await pageOf(server, asked, place.listing.page, headers) }

  await answerOf(server.url, { path: '/api/order' })
  // The peers answer the same as the first of ours: those that only read, what it has in this file.
  const order = JSON.stringify(await answerOf(server.url, { path: '/api/orders/101' }, headers))
  if (!existsSync(place.orderFile)) writeFileSync(place.orderFile, order)
  const staff = await signIn(server, sampleStaff)
  for (const { sku } of threeLines) {
    const path = `/api/products/${sku}/stock-adjustments`
    await answerOf(server.url, { path, body: { delta: plenty, reason: 'For the bench' } }, staff)
  }
  return { server, headers, asked }
}

/** Adds copies of a database's only order: a tenth is of the same customer, and none is so old that it expires. */
function copyFirstOrder(databaseFile: string, orders: number): void {
  using database = new DatabaseSync(databaseFile)
  const columns = database
    .prepare("select name from pragma_table_info('orders') where name not in ('id', 'userId', 'createdAt')")
    .all()
    .map(({ name }) => `"${name}"`)
    .join(', ')
  database.exec(`
    pragma cache_size = -1000000; -- in KiB: all indexes
    create temp table first as select * from orders;
    insert into orders ("userId", "createdAt", ${columns})
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${orders - 1})
    select
      case when i % 10 = 0 then "userId" else 1000 + i % 5000 end,
      strftime('%Y-%m-%dT%H:%M:%fZ', "createdAt", '-' || ((${orders} - i) * 0.01) || ' seconds'),
      ${columns}
    from n cross join first`)
}

/** What a page is asked for by, found as a client does: by the cursor of the one before. Throws when it is not full. */
async function pageOf(
  { url }: Started,
  { path }: Asked,
  page: number,
  headers: Record<string, string>,
): Promise<Asked> {
  let found = path
  for (let before = (page - 1) * ordersAPage; before > 0; before -= mostAPage) {
    const limit = Math.min(before, mostAPage)
    const { nextCursor } = await answerOf(url, { path: found.replace(/limit=\d+/, `limit=${limit}`) }, headers)
    found = `${path}&cursor=${nextCursor}`
  }
  const { items } = await answerOf(url, { path: found }, headers)
  assert.ok(Array.isArray(items) && items.length === ordersAPage, `page ${page} is not full`)
  return { path: found }
}
