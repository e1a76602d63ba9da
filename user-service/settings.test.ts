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
