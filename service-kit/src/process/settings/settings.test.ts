import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from './database-settings.ts'
import { createSettingReader } from './setting-reader.ts'
import { readCommonSettings } from './settings.ts'

const read = (environment: NodeJS.ProcessEnv) =>
  readCommonSettings(createSettingReader(environment), { service: 'user-service', port: 3000 })

describe('readCommonSettings', () => {
  it('has defaults for development on one machine', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      maxConnections: 10_000,
      maxRequestsInProgress: 100,
      healthPort: null,
      drainMs: 5000,
      shutdownMs: 30_000,
      databaseUrl: 'sqlite:data/user-service.db',
      databaseReadUrl: null,
      migrate: true,
      databaseLimits: defaultLimits,
      publicUrl: 'http://localhost:3000',
      corsOrigins: '*',
      trustedProxies: 0,
      logLevel: 'info',
      metricsToken: null,
      sampleData: true,
      issuer: null,
      allowPrivateNetworks: false,
      eventsKeptDays: 30,
      tracing: null,
      eventsUrl: null,
    })
  })

  it('reads the environment', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      MAX_CONNECTIONS: '500',
      MAX_REQUESTS_IN_PROGRESS: '50',
      HEALTH_PORT: '8081',
      DRAIN_SECONDS: '10',
      SHUTDOWN_SECONDS: '20',
      DATABASE_URL: 'postgres://db/users',
      PUBLIC_URL: 'https://users.example/',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      TRUSTED_PROXIES: '2',
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: 'for-the-prometheus-server',
      EVENTS_URL: 'nats://shop:secret@a:4222,nats://b:4222',
      SAMPLE_DATA: 'off',
    }
    expect(read(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      maxConnections: 500,
      maxRequestsInProgress: 50,
      healthPort: 8081,
      drainMs: 10_000,
      shutdownMs: 20_000,
      databaseUrl: 'postgres://db/users',
      databaseReadUrl: null,
      migrate: true,
      databaseLimits: defaultLimits,
      publicUrl: 'https://users.example',
      corsOrigins: ['https://a.example', 'https://b.example'],
      trustedProxies: 2,
      logLevel: 'debug',
      metricsToken: 'for-the-prometheus-server',
      sampleData: false,
      issuer: null,
      allowPrivateNetworks: false,
      eventsKeptDays: 30,
      tracing: null,
      eventsUrl: 'nats://shop:secret@a:4222,nats://b:4222',
    })
  })

  it('puts PORT into the default of PUBLIC_URL, and disables sample data in production', () => {
    expect(read({ PORT: '8080', NODE_ENV: 'production' })).toMatchObject({
      publicUrl: 'http://localhost:8080',
      sampleData: false,
      issuer: null,
      allowPrivateNetworks: false,
    })
  })

  it('treats an empty variable as not set', () => {
    expect(read({ PORT: '' }).port).toBe(3000)
  })

  it.for([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['MAX_CONNECTIONS', '0', 'a whole number from 1 to 1000000'],
    ['MAX_REQUESTS_IN_PROGRESS', '0', 'a whole number from 1 to 1000000'],
    ['HEALTH_PORT', 'none', 'a whole number from 0 to 65535'],
    ['DRAIN_SECONDS', '31', 'a whole number from 0 to 30'],
    ['SHUTDOWN_SECONDS', '0', 'a whole number from 1 to 3600'],
    ['DATABASE_URL', 'mysql://db/users', 'sqlite:<path>, sqlite::memory: or postgres://user:password@host:5432/name'],
    ['PUBLIC_URL', 'users.example', 'a URL such as http://localhost:3000, without a path'],
    ['PUBLIC_URL', 'http://users.example/api', 'a URL such as http://localhost:3000, without a path'],
    ['CORS_ORIGINS', 'shop.example', '* or origins such as https://shop.example, separated by commas'],
    ['TRUSTED_PROXIES', '11', 'a whole number from 0 to 10'],
    ['TRUSTED_PROXIES', 'loopback', 'a whole number from 0 to 10'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
    ['SAMPLE_DATA', 'true', 'on or off'],
    ['NODE_ENV', 'prod', 'development, test, production'],
    ['NODE_ENV', 'Production', 'development, test, production'],
  ])('refuses %s=%s and reports the accepted values', ([name = '', value = '', accepted = '']) => {
    expect(() => read({ [name]: value })).toThrow(`${name} is "${value}"; accepted: ${accepted}`)
  })

  it.for(['too-short', 'x'.repeat(20), 'two words-and-so-on-and-on'])(
    'refuses METRICS_TOKEN=%s without naming it',
    token => {
      expect(() => read({ METRICS_TOKEN: token })).toThrow(
        'METRICS_TOKEN is not accepted; accepted: 20 to 200 characters of visible ASCII, at least 8 of them different',
      )
    },
  )

  it.for(['http://me:hunter2@broker', 'nats://broker,http://me:hunter2@other', 'broker:4222'])(
    'refuses EVENTS_URL=%s without naming it',
    url => {
      expect(() => read({ EVENTS_URL: url })).toThrow(/^EVENTS_URL is not accepted; accepted: nats:\/\/user:password@/)
    },
  )

  it('does not report a password', () => {
    for (const secret of ['hunter2', 'hun@ter2', 'hun/ter2', 'hun?ter2']) {
      const failing = () => read({ DATABASE_URL: `mysql://me:${secret}@db/users?password=${secret}` })
      expect(failing).toThrow('DATABASE_URL is "')
      expect(failing).not.toThrow(/hun|ter2/)
    }
  })
})

describe('.env.example', () => {
  it('lists every setting that a service reads, and no other', () => {
    const kitFiles = [
      'service-account.ts',
      'settings/database-settings.ts',
      'settings/issuer-settings.ts',
      'settings/settings.ts',
      'settings/tracing-settings.ts',
    ]
    const serviceFiles = ['user-service/settings.ts', 'order-service/settings.ts']
    const files = [...kitFiles.map(name => `service-kit/src/process/${name}`), ...serviceFiles]
    const sources = files.map(path => readFileSync(path, 'utf8'))
    const used = sources.flatMap(source => [...source.matchAll(/\bread\(\s*'([A-Z0-9_]+)'/g)].map(([, name]) => name))
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z0-9_]+)=/gm)].map(([, name]) => name)
    const readBySdk = ['SERVICE_NAME', 'RESOURCE_ATTRIBUTES', 'EXPORTER_OTLP_HEADERS', 'EXPORTER_OTLP_TIMEOUT']
    expect(new Set(listed)).toEqual(new Set([...used, ...readBySdk.map(name => `OTEL_${name}`)]))
  })
})
