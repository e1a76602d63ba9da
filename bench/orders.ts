import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { answerOf } from './checks.ts'
import type { Contender } from './jobs.ts'
import type { Started } from './servers.ts'
import { start } from './servers.ts'

const ordersAPage = 20
const mostAPage = 100

/** Starts a contender with the orders that it is to have. */
export async function startWithOrders(contender: Contender, folder: string, orderFile: string): Promise<Started> {
  if (contender.listing) {
    const { url, databaseFile, stop } = await start(contender, folder, orderFile)
    await answerOf(`${url}/api/order`)
    await stop()
    copyFirstOrder(databaseFile, contender.listing.orders)
  }
  return start(contender, folder, orderFile)
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

/** The path of a page, found as a client does: by the cursor of the one before. Throws when it is not full. */
export async function pathToPage(
  { url }: Started,
  path: string,
  page: number,
  headers: Record<string, string>,
): Promise<string> {
  let found = path
  for (let before = (page - 1) * ordersAPage; before > 0; before -= mostAPage) {
    const limit = Math.min(before, mostAPage)
    const { nextCursor } = await answerOf(`${url}${found.replace(/limit=\d+/, `limit=${limit}`)}`, { headers })
    found = `${path}&cursor=${nextCursor}`
  }
  const { items } = await answerOf(url + found, { headers })
  assert.ok(Array.isArray(items) && items.length === ordersAPage, `page ${page} is not full`)
  return found
}
