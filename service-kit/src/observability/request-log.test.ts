import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { OAuthError } from '../problems/oauth-error.ts'
import { startTestService, startTokenEndpoint } from '../testing/handlers.ts'
import type { TestedService } from '../testing/service.ts'

describe('the log line of a request', () => {
  it('contains the slug of the problem in the response', async () => {
    const service = await startTestService()
    const lineOf = lineReader(service)
    expect(await lineOf('/nothing')).toMatchObject({ status: 404, problem: 'not-found' })
    expect(await lineOf('/api/orders')).toMatchObject({ status: 401, problem: 'unauthenticated' })
    expect(await lineOf('/api/order', service.send)).toMatchObject({ status: 500, problem: 'internal-error' })
    expect(await lineOf('/api/products')).not.toHaveProperty('problem')
    await service.stop()
  })

  it('is at debug level for successful requests outside the contract, which other programs send all the time', async () => {
    const service = await startTestService()
    for (const [method, path] of [
      ['HEAD', '/openapi.json'],
      ['GET', '/metrics'],
      ['GET', '/docs'],
    ] as const)
      expect(await fetch(`${service.url}${path}`, { method })).toMatchObject({ status: 200 })
    expect(await lineReader(service)('/openapi.yml')).toMatchObject({ status: 404, route: 'none' })
    expect(service.log.filter(({ message }) => message === 'request')).toHaveLength(1)
    await service.stop()
  })

  it('405 contains the route of the path', async () => {
    const service = await startTestService()
    const line = await lineReader(service)('/api/orders/101', path => fetch(service.url + path, { method: 'DELETE' }))
    expect(line).toMatchObject({ status: 405, route: '/api/orders/{orderId}', problem: 'method-not-allowed' })
    await service.stop()
  })

  it('contains the code of an OAuth error', async () => {
    const service = await startTokenEndpoint(async () => {
      throw new OAuthError(400, 'invalid_grant', 'The password hunter2 is wrong.')
    })
    const body = new URLSearchParams({ grant_type: 'password' })
    const line = await lineReader(service)('/oauth/token', path => fetch(service.url + path, { method: 'POST', body }))
    expect(line).toMatchObject({ status: 400, problem: 'invalid_grant' })
    expect(JSON.stringify(line)).not.toContain('hunter2')
    await service.stop()
  })

  it('contains the reason why a token is rejected, and no content of the token', async () => {
    onTestFinished(() => void vi.useRealTimers())
    const service = await startTestService()
    const lineOf = lineReader(service)
    const lineWith = (token: string) =>
      lineOf('/api/orders', path =>
        fetch(service.url + path, { headers: { authorization: `Bearer ${token}`, 'x-request-id': 'r' } }),
      )
    const invalidToken = { status: 401, problem: 'invalid-token' }
    vi.setSystemTime('2026-01-01')
    const oldToken = await service.tokenFor({ sub: '424242' })
    vi.useRealTimers()
    const expired = await lineWith(oldToken)
    expect(expired).toMatchObject({ ...invalidToken, reason: 'ERR_JWT_EXPIRED' })
    const invalidSubject = await lineWith(await service.tokenFor({ sub: '424242x' }))
    expect(invalidSubject).toMatchObject({ ...invalidToken, reason: 'ERR_JWT_INVALID' })
    expect(JSON.stringify([expired, invalidSubject])).not.toContain('424242')
    const forged = await lineWith((await service.tokenFor()).replace(/[^.]{10}$/, 'AAAAAAAAAA'))
    expect(forged).toMatchObject({ ...invalidToken, reason: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    expect(await lineWith('nonsense')).toMatchObject(invalidToken)
    expect(await lineOf('/api/orders')).not.toHaveProperty('reason')
    await service.stop()
  })
})

/**
 * Returns a function that sends a request and returns its log line, which is written shortly after the response
 * arrives.
 */
function lineReader({ url, log }: TestedService<unknown>) {
  return async (path: string, send: (path: string) => Promise<Response> = path => fetch(url + path)) => {
    const before = log.length
    await (await send(path)).text()
    await expect.poll(() => log.length).toBeGreaterThan(before)
    return log.at(-1)
  }
}
