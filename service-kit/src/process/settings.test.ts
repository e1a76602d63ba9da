import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCommonSettings, readServiceAccount, settingsFrom, wholeNumber } from './settings.ts'
import { StartFailure } from './start-failure.ts'

const read = (environment: NodeJS.ProcessEnv) =>
  readCommonSettings(settingsFrom(environment), environment, { service: 'user-service', port: 3000 })

describe('settings', () => {
  it('have defaults that run on one machine', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/user-service.db',
      publicUrl: 'http://localhost:3000',
      corsOrigins: '*',
      trustedProxies: 0,
      logLevel: 'info',
      sampleData: true,
    })
  })

  it('are read from the environment', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://db/users',
      PUBLIC_URL: 'https://users.example/',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      TRUSTED_PROXIES: '2',
      LOG_LEVEL: 'debug',
      SAMPLE_DATA: 'off',
    }
    expect(read(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://db/users',
      publicUrl: 'https://users.example',
      corsOrigins: ['https://a.example', 'https://b.example'],
      trustedProxies: 2,
      logLevel: 'debug',
      sampleData: false,
    })
  })

  it('have the port in PUBLIC_URL, and no sample data in production', () => {
    expect(read({ PORT: '8080', NODE_ENV: 'production' })).toMatchObject({
      publicUrl: 'http://localhost:8080',
      sampleData: false,
    })
  })

  it('count an empty variable as not set', () => {
    expect(read({ PORT: '' }).port).toBe(3000)
  })

  it.for([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://db/users', 'sqlite:<path>, sqlite::memory: or postgres://user:password@host:5432/name'],
    ['PUBLIC_URL', 'users.example', 'a URL such as http://localhost:3000, without a path'],
    ['PUBLIC_URL', 'http://users.example/api', 'a URL such as http://localhost:3000, without a path'],
    ['CORS_ORIGINS', 'shop.example', '* or origins such as https://shop.example, separated by commas'],
    ['TRUSTED_PROXIES', '11', 'a whole number from 0 to 10'],
    ['TRUSTED_PROXIES', 'loopback', 'a whole number from 0 to 10'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
    ['SAMPLE_DATA', 'true', 'on or off'],
  ])('refuse %s=%s, and say what is accepted', ([name = '', value = '', accepted = '']) => {
    expect(() => read({ [name]: value })).toThrow(`${name} is "${value}"; accepted: ${accepted}`)
  })

  it('do not repeat a password', () => {
    for (const secret of ['hunter2', 'hun@ter2', 'hun/ter2', 'hun?ter2']) {
      const failing = () => read({ DATABASE_URL: `mysql://me:${secret}@db/users?password=${secret}` })
      expect(failing).toThrow('DATABASE_URL is "')
      expect(failing).not.toThrow(/hun|ter2/)
    }
  })

  it('read whole numbers within bounds', () => {
    expect(settingsFrom({ N: '5' })('N', wholeNumber(1, 5), '1')).toBe(5)
    expect(() => settingsFrom({ N: '1e1' })('N', wholeNumber(1, 50), '1')).toThrow('N is "1e1"')
  })
})

describe('the service account', () => {
  const account = (environment: NodeJS.ProcessEnv) => readServiceAccount(settingsFrom(environment), environment)
  const production = { NODE_ENV: 'production' }
  const accepted = '20 to 200 characters of visible ASCII other than the default, as NODE_ENV is production'

  it('has a secret that everybody knows, for development', () => {
    expect(account({})).toEqual({ clientId: 'order-service', clientSecret: 'only-for-development' })
  })

  it('is read from the environment; outside production, any secret will do', () => {
    const environment = { CLIENT_ID: 'shop', CLIENT_SECRET: 'x' }
    expect(account(environment)).toEqual({ clientId: 'shop', clientSecret: 'x' })
  })

  it('has a secret of its own in production', () => {
    const secret = 'x'.repeat(20)
    expect(account({ ...production, CLIENT_SECRET: secret }).clientSecret).toBe(secret)
    for (const missing of [{}, { CLIENT_SECRET: '' }])
      expect(() => account({ ...production, ...missing })).toThrow(`CLIENT_SECRET is missing; accepted: ${accepted}`)
  })

  it('takes 200 characters of visible ASCII for each', () => {
    const longest = '!~'.repeat(100)
    expect(account({ CLIENT_ID: longest, CLIENT_SECRET: longest })).toEqual({
      clientId: longest,
      clientSecret: longest,
    })
    expect(account({ ...production, CLIENT_SECRET: longest }).clientSecret).toBe(longest)
  })

  it.for([
    'x'.repeat(201),
    'two words-and-so-on-and-on',
    'ümlaut-and-so-on-and-on',
    'two\nlines-and-so-on-and-on',
    '\x7f',
  ])('refuses %j for either, in one line that does not repeat it', value => {
    const refused = 'is not accepted; accepted: 1 to 200 characters of visible ASCII'
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET'])
      expect(() => account({ [name]: value })).toThrow(new StartFailure(`${name} ${refused}`))
    const message = `CLIENT_SECRET is not accepted; accepted: ${accepted}`
    expect(() => account({ ...production, CLIENT_SECRET: value })).toThrow(new StartFailure(message))
  })

  it.for(['only-for-development', 'hunter2', 'x'.repeat(19)])(
    'refuses %s in production, and does not repeat it',
    secret => {
      const failing = () => account({ ...production, CLIENT_SECRET: secret })
      expect(failing).toThrow(new StartFailure(`CLIENT_SECRET is not accepted; accepted: ${accepted}`))
      expect(failing).not.toThrow(secret)
    },
  )
})

describe('.env.example', () => {
  it('lists every setting that either service reads, and no other', () => {
    const files = ['service-kit/src/process/settings.ts', 'user-service/settings.ts', 'order-service/settings.ts']
    const sources = files.map(path => readFileSync(path, 'utf8'))
    const used = sources.flatMap(source => [...source.matchAll(/\bread\('([A-Z0-9_]+)'/g)].map(([, name]) => name))
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z0-9_]+)=/gm)].map(([, name]) => name)
    expect(new Set(listed)).toEqual(new Set(used))
  })
})
