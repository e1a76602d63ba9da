import { existsSync } from 'node:fs'
import { StartFailure } from './start-failure.ts'

/** The settings that both services have; .env.example lists them with their defaults. */
export interface Settings {
  /** 0 takes any free port. */
  port: number
  host: string
  /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…` */
  databaseUrl: string
  /** Where callers find the service. */
  publicUrl: string
  /** The origins that browsers may call from; `*` for any. */
  corsOrigins: '*' | string[]
  /** How many reverse proxies stand before the service, whose `X-Forwarded-For` is believed. */
  trustedProxies: number
  logLevel: string
  sampleData: boolean
}

/** Reads one environment variable. Throws a StartFailure that names it, what was read and what is accepted. */
export type ReadSetting = <Value>(name: string, kind: SettingKind<Value>, fallback: string) => Value

export interface SettingKind<Value> {
  /** What is accepted, as it follows "accepted: ". */
  accepts: string
  /** Undefined for a text that is not accepted. */
  read: (text: string) => Value | undefined
  /** Never told, not even in part. */
  secret?: boolean
}

/** The process's environment, with what a service's own `.env` adds to it where there is one. */
export function environmentOf(service: string): NodeJS.ProcessEnv {
  const file = `${service}/.env`
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** An empty variable counts as one that is not set. */
export function settingsFrom(environment: NodeJS.ProcessEnv): ReadSetting {
  return (name, { accepts, read, secret }, fallback) => {
    const text = environment[name] || fallback
    const value = read(text)
    if (value !== undefined) return value
    const told = text === '' ? 'missing' : secret ? 'not accepted' : `"${withoutSecrets(text)}"`
    throw new StartFailure(`${name} is ${told}; accepted: ${accepts}`)
  }
}

/** Reads what both services have, with the defaults of one. */
export function readCommonSettings(
  read: ReadSetting,
  environment: NodeJS.ProcessEnv,
  { service, port }: { service: string; port: number },
): Settings {
  const settings = {
    port: read('PORT', wholeNumber(0, 65535), String(port)),
    host: read('HOST', text, '127.0.0.1'),
    databaseUrl: readDatabaseUrl(read, service),
    corsOrigins: read('CORS_ORIGINS', origins, '*'),
    trustedProxies: read('TRUSTED_PROXIES', wholeNumber(0, 10), '0'),
    logLevel: read('LOG_LEVEL', oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'), 'info'),
    sampleData: read('SAMPLE_DATA', onOrOff, environment.NODE_ENV === 'production' ? 'off' : 'on'),
  }
  return { ...settings, publicUrl: read('PUBLIC_URL', httpUrl, `http://localhost:${settings.port}`) }
}

function readDatabaseUrl(read: ReadSetting, service: string): string {
  return read('DATABASE_URL', databaseUrl, `sqlite:data/${service}.db`)
}

/** Where a service's data is, for the commands beside it, which need no other setting. */
export function databaseUrlOf(service: string): string {
  return readDatabaseUrl(settingsFrom(environmentOf(service)), service)
}

/** How the Order Service says to the User Service who it is (RFC 6749 §4.4). */
export interface ServiceAccount {
  clientId: string
  clientSecret: string
}

/** Known to everybody who reads this: good enough on one machine. */
const developmentSecret = 'only-for-development'
const leastSecretLength = 20
const mostLength = 200

/** Both services are told the same. In production there is no default for the secret. */
export function readServiceAccount(read: ReadSetting, environment: NodeJS.ProcessEnv): ServiceAccount {
  const production = environment.NODE_ENV === 'production'
  return {
    clientId: read('CLIENT_ID', clientId, 'order-service'),
    clientSecret: read('CLIENT_SECRET', production ? ownSecret : secret, production ? '' : developmentSecret),
  }
}

export const text: SettingKind<string> = { accepts: 'a text', read: value => value }

/** What every client can send and the contract of the token endpoint takes: no spaces, no accents. */
function visible(least: number): SettingKind<string> {
  return {
    accepts: `${least} to ${mostLength} characters of visible ASCII`,
    read: value => (/^[!-~]+$/.test(value) && value.length >= least && value.length <= mostLength ? value : undefined),
    secret: true,
  }
}

/** Not told either: it may be the secret that was put there, or have several lines. */
const clientId = visible(1)

const secret = visible(1)
const longSecret = visible(leastSecretLength)

const ownSecret: SettingKind<string> = {
  accepts: `${longSecret.accepts} other than the default, as NODE_ENV is production`,
  read: value => (value === developmentSecret ? undefined : longSecret.read(value)),
  secret: true,
}

/** `accepts` a whole number, and says from where to where. */
export function wholeNumber(least: number, most: number): SettingKind<number> {
  return {
    accepts: `a whole number from ${least} to ${most}`,
    read: value => {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      return number >= least && number <= most ? number : undefined
    },
  }
}

/** The URL of a service, without path, query or trailing slash. */
export const httpUrl: SettingKind<string> = {
  accepts: 'a URL such as http://localhost:3000, without a path',
  read: value => {
    const url = URL.parse(value)
    const plain = url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.hash
    return plain ? url.origin : undefined
  },
}

const onOrOff: SettingKind<boolean> = {
  accepts: 'on or off',
  read: value => ({ on: true, off: false })[value],
}

const databaseUrl: SettingKind<string> = {
  accepts: 'sqlite:<path>, sqlite::memory: or postgres://user:password@host:5432/name',
  read: value => (/^sqlite:.+|^postgres(ql)?:\/\/.+/.test(value) ? value : undefined),
}

const origins: SettingKind<'*' | string[]> = {
  accepts: '* or origins such as https://shop.example, separated by commas',
  read: value => {
    if (value === '*') return '*'
    const listed = value.split(',').map(each => each.trim())
    return listed.every(each => URL.parse(each)?.origin === each) ? listed : undefined
  },
}

function oneOf(...values: string[]): SettingKind<string> {
  return { accepts: values.join(', '), read: value => (values.includes(value) ? value : undefined) }
}

/** A URL may carry a password, wherever it stands; one that cannot be read may carry it anywhere. */
function withoutSecrets(value: string): string {
  if (!/[@?]/.test(value)) return value
  const url = URL.parse(value)
  return url?.host ? `${url.protocol}//***@${url.host}${url.pathname}` : '***'
}
