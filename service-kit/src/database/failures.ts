/**
 * SQLite's result codes for a database that cannot take a statement now: busy, locked, read-only, I/O error, full,
 * cannot open.
 */
const sqliteCodes = new Set([5, 6, 8, 10, 13, 14])

/**
 * PostgreSQL's error classes for the same: connection (08), signing in (28), no such database (3D), resources (53),
 * operators (57), system (58).
 */
const postgresClasses = new Set(['08', '28', '3D', '53', '57', '58'])

/** A primary that has become a standby takes no writes: read_only_sql_transaction. */
const postgresReadOnly = '25006'

/** What Node and the pool of pg say when the server cannot be reached. */
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

/**
 * Whether an error says that the database cannot take requests right now, as against that we asked it something wrong.
 */
export function isStorageUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff)
  const code = 'code' in error ? String(error.code) : ''
  if (connectionCodes.has(code) || connectionMessages.test(error.message)) return true
  return 'severity' in error && (postgresClasses.has(code.slice(0, 2)) || code === postgresReadOnly)
}

/** SQLite's result codes (of a unique column, of a primary key) and PostgreSQL's for a value that there is already. */
const uniqueViolations = new Set<unknown>([2067, 1555, '23505'])

/** Whether an error says that a value is there already that there can be only once. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return uniqueViolations.has('errcode' in error ? error.errcode : 'code' in error ? error.code : undefined)
}

/** Why a database refused, in one line. Node gathers the failures of all of a host's addresses in an AggregateError. */
export function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ')
  return error instanceof Error ? error.message : String(error)
}
