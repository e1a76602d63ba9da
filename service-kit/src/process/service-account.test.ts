import { describe, expect, it } from 'vitest'
import { readServiceAccount } from './service-account.ts'
import { createSettingReader } from './setting-reader.ts'
import { StartFailure } from './start-failure.ts'

const readAccount = (environment: NodeJS.ProcessEnv) =>
  readServiceAccount(createSettingReader(environment), environment)
const production = { NODE_ENV: 'production' }
const accepted = '20 to 200 characters of visible ASCII except the default, because NODE_ENV is production'

describe('readServiceAccount', () => {
  it('has a public default secret for development', () => {
    expect(readAccount({})).toEqual({ clientId: 'order-service', clientSecret: 'only-for-development' })
  })

  it('reads the environment and accepts any secret outside production', () => {
    const environment = { CLIENT_ID: 'shop', CLIENT_SECRET: 'x' }
    expect(readAccount(environment)).toEqual({ clientId: 'shop', clientSecret: 'x' })
  })

  it('requires a secret in production', () => {
    const secret = 'x'.repeat(20)
    expect(readAccount({ ...production, CLIENT_SECRET: secret }).clientSecret).toBe(secret)
    for (const missing of [{}, { CLIENT_SECRET: '' }])
      expect(() => readAccount({ ...production, ...missing })).toThrow(
        `CLIENT_SECRET is missing; accepted: ${accepted}`,
      )
  })

  it('accepts 200 characters of visible ASCII for both settings', () => {
    const longest = '!~'.repeat(100)
    expect(readAccount({ CLIENT_ID: longest, CLIENT_SECRET: longest })).toEqual({
      clientId: longest,
      clientSecret: longest,
    })
    expect(readAccount({ ...production, CLIENT_SECRET: longest }).clientSecret).toBe(longest)
  })

  it.for([
    'x'.repeat(201),
    'two words-and-so-on-and-on',
    'ümlaut-and-so-on-and-on',
    'two\nlines-and-so-on-and-on',
    '\x7f',
  ])('refuses %j for both settings, in one line without the value', value => {
    const message = 'is not accepted; accepted: 1 to 200 characters of visible ASCII'
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET'])
      expect(() => readAccount({ [name]: value })).toThrow(new StartFailure(`${name} ${message}`))
    const productionMessage = `CLIENT_SECRET is not accepted; accepted: ${accepted}`
    expect(() => readAccount({ ...production, CLIENT_SECRET: value })).toThrow(new StartFailure(productionMessage))
  })

  it.for(['only-for-development', 'hunter2', 'x'.repeat(19)])(
    'refuses %s in production, in a message without the value',
    secret => {
      const failing = () => readAccount({ ...production, CLIENT_SECRET: secret })
      expect(failing).toThrow(new StartFailure(`CLIENT_SECRET is not accepted; accepted: ${accepted}`))
      expect(failing).not.toThrow(secret)
    },
  )
})
