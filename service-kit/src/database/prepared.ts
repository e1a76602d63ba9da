import type { Compilable, CompiledQuery, DialectAdapter, Kysely, QueryResult } from 'kysely'

/**
 * A query whose text is worked out once for each database: building it costs more than running it. `build` gets stand-ins
 * for the values, so it cannot look at them; and they have the same names at each call.
 */
export function prepared<Tables, Values extends object, Row>(
  build: (database: Kysely<Tables>, values: Values) => Compilable<Row>,
): (database: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  const compiled = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  return (database, values) => {
    const { adapter, plugins } = database.getExecutor() // the adapter is one for a database and all of its transactions
    if (plugins.length > 0) return database.executeQuery(build(database, values)) // they may look at the values
    const query = compiled.get(adapter) ?? build(database, standInsFor(values)).compile()
    compiled.set(adapter, query)
    const parameters = query.parameters.map(each =>
      typeof each === 'symbol' ? Reflect.get(values, each.description ?? '') : each,
    )
    return database.executeQuery({ ...query, parameters })
  }
}

/** A symbol for each value: nothing else that goes into a query is one. */
function standInsFor<Values extends object>(values: Values): Values {
  const standIns = Object.keys(values).map(name => [name, Symbol(name)])
  return Object.fromEntries(standIns) as Values // Kysely passes on what it is given
}
