import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'

/** Functions that run in place of the operations of a driver. Each gets the operation itself as `work`. */
export interface Interceptor {
  /** PostgreSQL's driver sends its transaction commands as statements, too. */
  statement: <Result>(
    connection: DatabaseConnection,
    query: CompiledQuery,
    work: () => Promise<Result>,
  ) => Promise<Result>
  transactionCommand: (
    connection: DatabaseConnection,
    command: 'begin' | 'commit' | 'rollback',
    work: () => Promise<void>,
  ) => Promise<void>
}

/** Returns a dialect whose statements and transaction commands are run by the interceptor. */
export function interceptDialect(dialect: Dialect, { statement, transactionCommand }: Interceptor): Dialect {
  const intercepted = new WeakSet<DatabaseConnection>() // drivers use a connection again

  const interceptStatements = (connection: DatabaseConnection): DatabaseConnection => {
    if (intercepted.has(connection)) return connection
    intercepted.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = <Row>(query: CompiledQuery) => statement(connection, query, () => execute<Row>(query))
    return connection
  }
  const interceptDriver = (driver: Driver): Driver => {
    const acquire = driver.acquireConnection.bind(driver)
    const [begin, commit] = [driver.beginTransaction.bind(driver), driver.commitTransaction.bind(driver)]
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.acquireConnection = async options => interceptStatements(await acquire(options))
    driver.beginTransaction = (connection, settings) =>
      transactionCommand(connection, 'begin', () => begin(connection, settings))
    driver.commitTransaction = connection => transactionCommand(connection, 'commit', () => commit(connection))
    driver.rollbackTransaction = connection => transactionCommand(connection, 'rollback', () => rollback(connection))
    return driver
  }
  return {
    createDriver: () => interceptDriver(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: database => dialect.createIntrospector(database),
  }
}
