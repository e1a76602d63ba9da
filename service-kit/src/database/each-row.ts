import type { SelectQueryBuilder } from 'kysely'
import type { Keyset, PageRange } from './keyset.ts'
import { selectPage } from './keyset.ts'

const pageSize = 500

/** Reads all rows of a query in the order of a sort key, as pages: the memory does not grow with the table. */
export function eachPage<Tables, Table extends keyof Tables, Row extends object>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  keyset: Keyset<Extract<keyof Row, string>>,
): AsyncGenerator<[Row, ...Row[]]> {
  // Kysely's Simplify<Row> is the same type.
  return eachLoadedPage(keyset, async range => (await selectPage(query, keyset, range).execute()) as Row[])
}

/** Reads all rows of a listing in the order of its sort key, as pages. `load` loads a page. */
export async function* eachLoadedPage<Row extends object>(
  keyset: Keyset<Extract<keyof Row, string>>,
  load: (range: PageRange) => Promise<Row[]>,
  limit = pageSize,
): AsyncGenerator<[Row, ...Row[]]> {
  const names = Object.keys(keyset.columns) as Extract<keyof Row, string>[] // by the type of `columns`
  let after: (string | number)[] | undefined
  for (;;) {
    const [first, ...others] = await load({ limit, after })
    if (!first) return
    yield [first, ...others]
    const last = others.at(-1) ?? first
    after = names.map(name => last[name] as string | number) // a sort key has no other values
  }
}

/** Like `eachPage`, row by row. */
export async function* eachRow<Tables, Table extends keyof Tables, Row extends object>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  keyset: Keyset<Extract<keyof Row, string>>,
): AsyncGenerator<Row> {
  for await (const page of eachPage(query, keyset)) yield* page
}
