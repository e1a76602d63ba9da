import type { DatabaseSettings } from './database-settings.ts'
import { readDatabaseSettingsWith } from './database-settings.ts'
import type { IssuerSettings } from './issuer-settings.ts'
import { readIssuerSettings } from './issuer-settings.ts'
import {
  anyText,
  corsOrigins,
  httpUrl,
  natsUrl,
  oneOf,
  onOrOff,
  optional,
  strongSecret,
  wholeNumber,
} from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'
import type { TracingSettings } from './tracing-settings.ts'
import { readTracingSettings } from './tracing-settings.ts'

/** The settings that both services have; .env.example lists them with their defaults. */
export interface Settings extends DatabaseSettings {
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
  /** The OpenID provider at which people sign in; null when they sign in at the User Service. */
  issuer: IssuerSettings | null
  /** The servers of NATS to which events are published; null when they are not published to a broker. */
  eventsUrl: string | null
  /** The time after which events are deleted. */
  eventsKeptDays: number
  /** Whether webhooks may use http, and be sent to addresses that are not public. */
  allowPrivateNetworks: boolean
  /** Null when tracing is off. */
  tracing: TracingSettings | null
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
    issuer: readIssuerSettings(read),
    eventsUrl: read('EVENTS_URL', optional(natsUrl), ''),
    eventsKeptDays: read('EVENTS_KEPT_DAYS', wholeNumber(1, 3650), '30'),
    allowPrivateNetworks: read('WEBHOOK_PRIVATE_NETWORKS', oneOf('allow', 'refuse'), 'refuse') === 'allow',
    tracing: readTracingSettings(read),
  }
  return { ...settings, publicUrl: read('PUBLIC_URL', httpUrl, `http://localhost:${settings.port}`) }
}

/** Without NODE_ENV, a service runs for development. Throws a StartFailure for an unknown NODE_ENV, such as `prod`. */
export function isProduction(read: ReadSetting): boolean {
  return read('NODE_ENV', oneOf('development', 'test', 'production'), 'development') === 'production'
}
