import { describe, expect, it } from 'vitest'
import { startUserService } from './testing.ts'

describe('CLIENT_SECRET', () => {
  it('is refused when it is the default and HOST is not a loopback address', async () => {
    await expect(startUserService({ host: '0.0.0.0' })).rejects.toThrow(/^HOST is "0\.0\.0\.0", .* CLIENT_SECRET must /)
    const serviceAccount = { clientId: 'order-service', clientSecret: 'own-secret' }
    await using _service = await startUserService({ host: '0.0.0.0', serviceAccount })
  })
})
