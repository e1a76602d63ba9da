import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { withDatabase } from '../events/testing.ts'
import type { TestedShop } from '../testing.ts'

type Lines<Line> = { status: 200; body: AsyncIterable<Line> }

/** The lines of a response. Throws when it is not 200. */
export async function linesOf<Line>(
  response: Promise<Lines<Line> | { status: 400 | 401 | 403 | 405 | 406 | 500 | 503; body: unknown }>,
): Promise<Line[]> {
  const received = await response
  if (received.status !== 200) throw new Error(`unexpected status ${received.status}: ${JSON.stringify(received.body)}`)
  return Array.fromAsync(received.body)
}

const columns = [
  ...['userId', 'status', 'paymentStatus', 'fulfillmentStatus', 'createdAt', 'updatedAt'],
  ...['version', 'document', 'actions', 'contractDigest', 'checksum'],
]

/** Copies the only order of a database until there are `orders`. */
export async function copyOrder(databaseUrl: string, orders: number): Promise<void> {
  const list = sql.join(columns.map(name => sql.ref(name)))
  await withDatabase(databaseUrl, database =>
    sql`with recursive n(i) as (select 2 union all select i + 1 from n where i < ${orders})
      insert into orders (${list}) select ${list} from orders, n`.execute(database),
  )
}

/** The records of an export as CSV, by the names of the columns, for a staff member. */
export async function recordsOf({ url, users }: TestedShop, path: string): Promise<Record<string, string>[]> {
  const authorization = `Bearer ${await tokenOf(sampleStaff, users.client)}`
  const response = await fetch(`${url}/api/exports/${path}`, { headers: { authorization, accept: 'text/csv' } })
  return parse(await response.text(), { columns: true, record_delimiter: '\r\n' })
}
