import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import type { Contract } from 'openapi/contract/document.ts'
import { recordResponses } from 'openapi/testing/recorded-responses.ts'
import type { AssembledService, RunningService } from '../http/lifecycle.ts'
import { start } from '../http/lifecycle.ts'
import type { Logger } from '../process/logger.ts'
import { createLogger } from '../process/logger.ts'
import { defaultLimits } from '../process/settings/database-settings.ts'
import type { Settings } from '../process/settings/settings.ts'

/** A service under test, on its own port. */
export interface TestedService<Operations> extends RunningService, AsyncDisposable {
  /** Calls the service without an access token. Like every client, it validates each response against the contract. */
  client: Client<Operations>
  /** Creates a client that sends this access token. */
  as: (token: string) => Client<Operations>
  /** The log lines so far. */
  log: Record<string, unknown>[]
}

const timeoutMs = 10_000

/** The settings of a service under test: any free port, and a database in memory. */
export const testSettings: Settings = {
  port: 0,
  host: '127.0.0.1',
  maxConnections: 10_000,
  maxRequestsInProgress: 10_000,
  healthPort: null,
  drainMs: 0,
  shutdownMs: 30_000,
  databaseUrl: 'sqlite::memory:',
  databaseReadUrl: null,
  databaseLimits: defaultLimits,
  migrate: true,
  publicUrl: 'http://localhost:3000',
  corsOrigins: '*',
  trustedProxies: 0,
  logLevel: 'info',
  metricsToken: null,
  sampleData: true,
  issuer: null,
  eventsUrl: null,
  eventsKeptDays: 30,
  allowPrivateNetworks: false,
  tracing: null,
}

/**
 * Starts a service in the same way as production does. Stop it, or declare it with `await using`. With `name`, the
 * service is one that runs in production, and its responses are recorded for the contract report. Omit `name` for
 * handlers of a test.
 */
export async function startForTest<Operations>(
  contract: Contract,
  assemble: (log: Logger) => Promise<AssembledService>,
  name?: string,
): Promise<TestedService<Operations>> {
  const log: Record<string, unknown>[] = []
  const logger = createLogger('test', 'info', { write: line => void log.push(JSON.parse(line)) })
  const assembled = await assemble(logger)
  const app = name === undefined ? assembled.app : recordResponses(name, contract, assembled.app)
  const running = await start({ ...assembled, app })
  const options = { url: running.url, timeoutMs }
  const client = createClient<Operations>(contract, options)
  const as = (token: string) =>
    createClient<Operations>(contract, { ...options, headers: () => ({ authorization: `Bearer ${token}` }) })
  return { ...running, log, client, as, [Symbol.asyncDispose]: running.stop }
}
