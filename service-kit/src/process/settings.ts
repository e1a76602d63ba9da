import {
  anyText,
  corsOrigins,
  databaseUrl,
  httpUrl,
  oneOf,
  onOrOff,
  optional,
  strongSecret,
  wholeNumber,
} from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'
import { createSettingReader, loadEnvironment } from './setting-reader.ts'

/** The settings that both services have; .env.example lists them with their defaults. */
export interface Settings {
  /** 0 selects any free port. */
  port: number
  host: string
  /** The maximum number of open connections. */
  maxConnections: number
  /** The maximum number of requests in progress; further ones are refused as `overloaded`. */
  maxRequestsInProgress: number
  /** The port that serves health and metrics as well; null without such a port, 0 for any free one. */
  healthPort: number | null
  /** How long the service is not ready but accepts requests after SIGTERM, before it stops. */
  drainMs: number
  /** The time after a signal to stop after which the process ends in any case. */
  shutdownMs: number
  /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…` */
  databaseUrl: string
  /** Executes pending migrations at the start. Otherwise, a service with pending migrations does not start. */
  migrate: boolean
  /** The URL that callers use for the service. */
  publicUrl: string
  /** The origins that browsers may call from; `*` for any. */
  corsOrigins: '*' | string[]
  /** The number of reverse proxies in front of the service whose `X-Forwarded-For` is trusted. */
  trustedProxies: number
  logLevel: string
  /** The bearer token that `/metrics` requires; null when `/metrics` is open. */
  metricsToken: string | null
  sampleData: boolean
}

/** Reads the settings that both services have. The defaults depend on the service. */
export function readCommonSettings(read: ReadSetting, { service, port }: { service: string; port: number }): Settings {
  const inProduction = isProduction(read)
  const shutdownSeconds = read('SHUTDOWN_SECONDS', wholeNumber(1, 3600), '30')
  const settings = {
    port: read('PORT', wholeNumber(0, 65535), String(port)),
    host: read('HOST', anyText, '127.0.0.1'),
    maxConnections: read('MAX_CONNECTIONS', wholeNumber(1, 1_000_000), '10000'),
    maxRequestsInProgress: read('MAX_REQUESTS_IN_PROGRESS', wholeNumber(1, 1_000_000), '100'),
    healthPort: read('HEALTH_PORT', optional(wholeNumber(0, 65535)), ''),
    drainMs: read('DRAIN_SECONDS', wholeNumber(0, shutdownSeconds), String(Math.min(5, shutdownSeconds))) * 1000,
    shutdownMs: shutdownSeconds * 1000,
    ...readDatabaseSettingsWith(read, service),
    corsOrigins: read('CORS_ORIGINS', corsOrigins, '*'),
    trustedProxies: read('TRUSTED_PROXIES', wholeNumber(0, 10), '0'),
    logLevel: read('LOG_LEVEL', oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'), 'info'),
    metricsToken: read('METRICS_TOKEN', optional(strongSecret(200)), ''),
    sampleData: read('SAMPLE_DATA', onOrOff, inProduction ? 'off' : 'on'),
  }
  return { ...settings, publicUrl: read('PUBLIC_URL', httpUrl, `http://localhost:${settings.port}`) }
}

/** Without NODE_ENV, a service runs for development. Throws a StartFailure for an unknown NODE_ENV, such as `prod`. */
export function isProduction(read: ReadSetting): boolean {
  return read('NODE_ENV', oneOf('development', 'test', 'production'), 'development') === 'production'
}

/** Reads the settings of the database for the command-line programs of a service, which need no other setting. */
export function readDatabaseSettings(service: string, environment = loadEnvironment(service)): DatabaseSettings {
  return readDatabaseSettingsWith(createSettingReader(environment), service)
}

type DatabaseSettings = Pick<Settings, 'databaseUrl' | 'migrate'>

function readDatabaseSettingsWith(read: ReadSetting, service: string): DatabaseSettings {
  return {
    databaseUrl: read('DATABASE_URL', databaseUrl, `sqlite:data/${service}.db`),
    migrate: read('MIGRATE', onOrOff, 'on'),
  }
}
