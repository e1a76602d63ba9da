import type { SelectQueryBuilder } from 'kysely'
import type { Keyset } from './keyset.ts'
import { selectPage } from './keyset.ts'

const pageSize = 500

/** Reads all rows of a query in the order of a sort key, as pages: the memory does not grow with the table. */
export async function* eachPage<Tables, Table extends keyof Tables, Row extends object>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  keyset: Keyset<Extract<keyof Row, string>>,
): AsyncGenerator<[Row, ...Row[]]> {
  const names = Object.keys(keyset.columns) as Extract<keyof Row, string>[] // by the type of `columns`
  let after: (string | number)[] | undefined
  for (;;) {
    const [first, ...others] = await selectPage(query, keyset, { limit: pageSize, after }).execute()
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
