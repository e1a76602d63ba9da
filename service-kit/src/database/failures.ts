/** SQLite's result codes for an unavailable database: busy, locked, read-only, I/O error, full, cannot open. */
const sqliteUnavailableCodes = new Set([5, 6, 8, 10, 13, 14])

/**
 * PostgreSQL's error classes for an unavailable database: connection (08), authentication (28), unknown database (3D),
 * insufficient resources (53), operator intervention (57), system error (58).
 */
const postgresUnavailableClasses = new Set(['08', '28', '3D', '53', '57', '58'])

/**
 * Single codes: read_only_sql_transaction (the server was a primary and has become a standby, which refuses writes),
 * idle_in_transaction_session_timeout, and lock_not_available (the wait for a lock took too long).
 */
const postgresUnavailableCodes = new Set(['25006', '25P03', '55P03'])

/** Errors of Node and of pg's pool when the server cannot be reached. */
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
])
const connectionMessages =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error means that the database is unavailable now, and not that the statement was wrong. */
export function isStorageUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteUnavailableCodes.has(error.errcode & 0xff)
  const code = 'code' in error ? String(error.code) : ''
  if (connectionCodes.has(code) || connectionMessages.test(error.message)) return true
  return 'severity' in error && (postgresUnavailableClasses.has(code.slice(0, 2)) || postgresUnavailableCodes.has(code))
}

/** SQLite's codes for a duplicate value (unique column, primary key), and PostgreSQL's code. */
const uniqueViolationCodes = new Set<unknown>([2067, 1555, '23505'])

/** Whether an error means that a value of a unique column already exists. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return uniqueViolationCodes.has('errcode' in error ? error.errcode : 'code' in error ? error.code : undefined)
}

/** Returns the error message as one line. Node reports the failures of all addresses of a host as an AggregateError. */
export function describeFailure(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeFailure).join('; ')
  return error instanceof Error ? error.message : String(error)
}
