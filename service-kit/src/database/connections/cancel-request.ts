import pg from 'pg'

/** Members of pg's classes that its types lack. */
interface Session {
  processID: number | null
  secretKey: number | null
}
interface CancelConnection {
  connect(port: number, host: string): void
  requestSsl(): void
  cancel(processId: number, secretKey: number): void
}

/** A cancel request to a server that does not respond is given up after this time. */
const timeoutMs = 2000

/**
 * Asks the server to cancel the statement of a connection, on a separate connection as the protocol requires, and does
 * not wait for a result. Works through PgBouncer, which forwards the request.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export function requestCancel(client: pg.PoolClient): void {
  const { host, port, ssl } = client
  const { processID, secretKey } = client as pg.PoolClient & Session
  if (processID === null || secretKey === null) return
  const connection = new pg.Connection({ ssl }) as pg.Connection & CancelConnection
  const { stream } = connection
  const timer = setTimeout(() => stream.destroy(), timeoutMs).unref()
  const send = () => connection.cancel(processID, secretKey)
  connection.on('connect', () => (ssl ? connection.requestSsl() : send()))
  connection.on('sslconnect', send)
  connection.on('error', () => stream.destroy()) // the statement then ends by the timeout of the client
  connection.on('end', () => clearTimeout(timer))
  if (host.startsWith('/'))
    connection.connect(`${host}/.s.PGSQL.${port}` as never, '') // a Unix socket
  else connection.connect(port, host)
}
