import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { startUserService } from './testing.ts'

describe('CLIENT_SECRET', () => {
  it('is refused when it is the default and HOST is not a loopback address', async () => {
    await expect(startUserService({ host: '0.0.0.0' })).rejects.toThrow(/^HOST is "0\.0\.0\.0", .* CLIENT_SECRET must /)
    const serviceAccount = { clientId: 'order-service', clientSecret: 'own-secret' }
    await using _service = await startUserService({ host: '0.0.0.0', serviceAccount })
  })
})

describe('UV_THREADPOOL_SIZE', () => {
  it('is refused below 4, because hashing could occupy all threads', () => {
    expect(() => readSettings({ UV_THREADPOOL_SIZE: '3' })).toThrow('UV_THREADPOOL_SIZE is "3"; accepted: ')
    expect(() => readSettings({ UV_THREADPOOL_SIZE: '8' })).not.toThrow()
  })
})

describe('ISSUER', () => {
  it('is another one than the User Service', () => {
    const environment = { ISSUER: 'https://users.example', TOKEN_AUDIENCE: 'shop', PUBLIC_URL: 'https://users.example' }
    expect(() => readSettings(environment)).toThrow('ISSUER is PUBLIC_URL; accepted: another OpenID provider')
    expect(readSettings({ ...environment, PUBLIC_URL: 'https://own.example' }).issuer?.audience).toBe('shop')
  })
})

describe('mail settings', () => {
  it('write messages to files without SMTP_URL, except in production, where no mail can be sent', () => {
    expect(readSettings({}).mail).toMatchObject({ smtpUrl: null, folder: 'data/mail' })
    expect(readSettings({ NODE_ENV: 'production', CLIENT_SECRET: 'a-secret-of-its-own-1805' }).mail).toBeNull()
  })

  it.for([
    ['SMTP_URL', 'http://mail.example.com'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'Shop'],
    ['MAIL_FROM', 'Shop <shop@example.com>\r\nBcc: all@example.com'],
    ['ACCOUNT_URL', 'shop.example.com'],
  ])('refuse %s=%j', ([name = '', value]) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is`)
  })

  it('do not show the password in SMTP_URL', () => {
    expect(() => readSettings({ SMTP_URL: 'http://user:mail-password@example.com' })).toThrow(/^(?!.*mail-password)/)
  })
})
