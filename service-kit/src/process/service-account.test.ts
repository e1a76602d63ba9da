import { describe, expect, it } from 'vitest'
import { readServiceAccount, rejectPublicSecret } from './service-account.ts'
import { createSettingReader } from './settings/setting-reader.ts'
import { StartFailure } from './start-failure.ts'

const readAccount = (environment: NodeJS.ProcessEnv) => readServiceAccount(createSettingReader(environment))
const production = { NODE_ENV: 'production' }
const accepted =
  '20 to 200 characters of visible ASCII, at least 8 of them different, except the default, because NODE_ENV is production'

describe('readServiceAccount', () => {
  it('has a public default secret for development', () => {
    expect(readAccount({})).toEqual({ clientId: 'order-service', clientSecret: 'only-for-development' })
  })

  it('reads the environment and accepts any secret outside production', () => {
    const environment = { CLIENT_ID: 'shop', CLIENT_SECRET: 'x' }
    expect(readAccount(environment)).toEqual({ clientId: 'shop', clientSecret: 'x' })
  })

  it('requires a secret in production', () => {
    const secret = '01234567'.padEnd(20, '0')
    expect(readAccount({ ...production, CLIENT_SECRET: secret }).clientSecret).toBe(secret)
    for (const missing of [{}, { CLIENT_SECRET: '' }])
      expect(() => readAccount({ ...production, ...missing })).toThrow(
        `CLIENT_SECRET is missing; accepted: ${accepted}`,
      )
  })

  it('accepts 200 characters of visible ASCII for both settings', () => {
    const longest = '!~abcdef'.repeat(25)
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

  it.for(['only-for-development', 'hunter2', 'secret-of-too-few-c', 'x'.repeat(20), '0123456'.repeat(5)])(
    'refuses %s in production, in a message without the value',
    secret => {
      const failing = () => readAccount({ ...production, CLIENT_SECRET: secret })
      expect(failing).toThrow(new StartFailure(`CLIENT_SECRET is not accepted; accepted: ${accepted}`))
      expect(failing).not.toThrow(secret)
    },
  )
})

describe('rejectPublicSecret', () => {
  const reject = (host: string, clientSecret = 'only-for-development') =>
    rejectPublicSecret(host, { clientId: 'order-service', clientSecret })

  it.for([
    'localhost',
    '127.0.0.1',
    '127.255.0.9',
    '127.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ])('accepts the loopback address %s', host => reject(host))

  it.for([
    '0.0.0.0',
    '0',
    '::',
    '',
    '::ffff:0.0.0.0',
    '192.0.2.1',
    '0xc0000201',
    '::ffff:192.0.2.1',
    'no-such.invalid',
  ])('refuses %j, in one line, unless the installation has its own secret', async host => {
    await expect(reject(host)).rejects.toThrow(
      new StartFailure(
        `HOST is ${JSON.stringify(host)}, not a loopback address: CLIENT_SECRET must not be the default, which is public`,
      ),
    )
    await reject(host, 'x')
  })
})
