import type { Compilable, CompiledQuery, DialectAdapter, Kysely, QueryResult } from 'kysely'

/**
 * Returns a query function that compiles its SQL once for each database: building a query costs more than running it.
 * `build` gets placeholders instead of values, so it cannot inspect them. Every call must have the same value names.
 */
export function compileOnce<Tables, Values extends object, Row>(
  build: (database: Kysely<Tables>, values: Values) => Compilable<Row>,
): (database: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  const compiled = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  return (database, values) => {
    const { adapter, plugins } = database.getExecutor() // a database and its transactions share one adapter
    if (plugins.length > 0) return database.executeQuery(build(database, values)) // plugins may inspect the values
    const query = compiled.get(adapter) ?? build(database, createPlaceholders(values)).compile()
    compiled.set(adapter, query)
    const parameters = query.parameters.map(parameter =>
      typeof parameter === 'symbol' ? Reflect.get(values, parameter.description ?? '') : parameter,
    )
    return database.executeQuery({ ...query, parameters })
  }
}

/** The placeholder of a value is a symbol, because no other parameter of a query is a symbol. */
function createPlaceholders<Values extends object>(values: Values): Values {
  const placeholders = Object.keys(values).map(name => [name, Symbol(name)])
  return Object.fromEntries(placeholders) as Values // Kysely passes parameters on unchanged
}
