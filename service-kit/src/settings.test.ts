import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCommonSettings, settingsFrom, wholeNumber } from './settings.ts'

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
      LOG_LEVEL: 'debug',
      SAMPLE_DATA: 'off',
    }
    expect(read(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://db/users',
      publicUrl: 'https://users.example',
      corsOrigins: ['https://a.example', 'https://b.example'],
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

describe('.env.example', () => {
  it('lists every setting that either service reads, and no other', () => {
    const sources = ['service-kit/src/settings.ts', 'order-service/settings.ts'].map(path => readFileSync(path, 'utf8'))
    const used = sources.flatMap(source => [...source.matchAll(/\bread\('([A-Z_]+)'/g)].map(([, name]) => name))
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(new Set(listed)).toEqual(new Set(used))
  })
})
