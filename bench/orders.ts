import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'

const ordersAPage = 20
const mostAPage = 100

/** Adds so many orders, copies of the first one in the database, a tenth of them the sample customer's. */
export function addOrders(databaseFile: string, orders: number): void {
  using database = new DatabaseSync(databaseFile)
  database.exec('pragma busy_timeout = 60000')
  const columns = database
    .prepare("select name from pragma_table_info('orders') where name not in ('id', 'userId', 'createdAt')")
    .all()
    .map(({ name }) => `"${name}"`)
    .join(', ')
  database.exec(`
    insert into orders ("userId", "createdAt", ${columns})
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${orders})
    select
      case when i % 10 = 0 then "userId" else 1000 + i % 5000 end,
      strftime('%Y-%m-%dT%H:%M:%fZ', "createdAt", '-' || (${orders} - i) || ' seconds'),
      ${columns}
    from n cross join (select * from orders order by id limit 1)`)
}

/** The path of a page, found as a client does: by the cursor of the one before. */
export async function pathToPage(
  url: string,
  path: string,
  page: number,
  headers: Record<string, string>,
): Promise<string> {
  let cursor: string | undefined
  for (let before = (page - 1) * ordersAPage; before > 0; before -= mostAPage) {
    const query = new URLSearchParams({ limit: String(Math.min(before, mostAPage)), ...(cursor && { cursor }) })
    const response = await fetch(`${url}/api/orders?${query}`, { headers })
    const { nextCursor }: { nextCursor: string } = await response.json()
    assert.ok(nextCursor, `there is no page ${page}: ${response.status}`)
    cursor = nextCursor
  }
  const found = cursor ? `${path}&cursor=${cursor}` : path
  const { items }: { items: unknown[] } = await (await fetch(url + found, { headers })).json()
  assert.equal(items.length, ordersAPage, `page ${page} is not full`)
  return found
}
