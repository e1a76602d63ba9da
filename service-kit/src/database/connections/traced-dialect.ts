import type { Dialect } from 'kysely'
import { currentTrace } from '../../process/request-context.ts'
import type { SpanAttributes, Tracing } from '../../tracing/tracing.ts'
import { errorTypeOf } from '../../tracing/tracing.ts'
import { interceptDialect } from './intercepted-dialect.ts'

/**
 * Records a span for each statement, and for the begin and the end of each transaction: with the SQL text, without the
 * values. Statements outside a recorded trace, such as those of the start and of health checks, have none.
 */
export function traceDialect(dialect: Dialect, tracing: Tracing, databaseUrl: string): Dialect {
  const database = describeDatabase(databaseUrl)

  const record = async <Result>(sql: string, work: () => Promise<Result>): Promise<Result> => {
    const parent = currentTrace()
    if (!parent?.isRecorded) return work()
    const { name, attributes } = describeStatement(sql)
    const span = tracing.startSpan({ name, kind: 'client', attributes: { ...database, ...attributes }, parent })
    try {
      const result = await work()
      span.end()
      return result
    } catch (error) {
      span.end({ error: errorTypeOf(error) })
      throw error
    }
  }
  const sendsCommandsAsStatements = database['db.system.name'] === 'postgresql'
  return interceptDialect(dialect, {
    statement: (_connection, { sql }, work) => record(sql, work),
    // On SQLite, `begin` contains the wait for the transaction's turn, and `commit` the wait for the disk.
    transactionCommand: (_connection, command, work) => (sendsCommandsAsStatements ? work() : record(command, work)),
  })
}

/** SQLite's path and the user of PostgreSQL are left out. */
function describeDatabase(url: string): SpanAttributes {
  const { protocol, hostname, pathname } = URL.parse(url) ?? {}
  if (protocol === 'sqlite:') return { 'db.system.name': 'sqlite' }
  return {
    'db.system.name': 'postgresql',
    ...(hostname && { 'server.address': hostname }),
    ...(pathname && { 'db.namespace': pathname.slice(1) }),
  }
}

/** The name of a span is the summary of its statement: `INSERT orders`. */
function describeStatement(sql: string): { name: string; attributes: SpanAttributes } {
  const operation = (/\w+/.exec(sql)?.[0] ?? 'SQL').toUpperCase()
  const table = /\b(?:from|into|update)\s+"?(\w+)/i.exec(sql)?.[1]
  const name = table === undefined ? operation : `${operation} ${table}`
  return {
    name,
    attributes: {
      'db.query.summary': name,
      'db.query.text': sql,
      'db.operation.name': operation,
      ...(table !== undefined && { 'db.collection.name': table }),
    },
  }
}
