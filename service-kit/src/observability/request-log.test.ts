import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { OAuthError } from '../problems/oauth-error.ts'
import { startTokenEndpoint, startWith } from '../testing/handlers.ts'
import type { Tested } from '../testing/service.ts'

describe('the line of a request', () => {
  it('names the problem that it was answered with, and no other', async () => {
    const started = await startWith()
    const lineOf = lines(started)
    expect(await lineOf('/nothing')).toMatchObject({ status: 404, problem: 'not-found' })
    expect(await lineOf('/api/orders')).toMatchObject({ status: 401, problem: 'unauthenticated' })
    expect(await lineOf('/api/order', started.ask)).toMatchObject({ status: 500, problem: 'internal-error' })
    expect(await lineOf('/api/products')).not.toHaveProperty('problem')
    await started.stop()
  })

  it('has the route also of a path that is served with other methods', async () => {
    const started = await startWith()
    const line = await lines(started)('/api/orders/101', path => fetch(started.url + path, { method: 'DELETE' }))
    expect(line).toMatchObject({ status: 405, route: '/api/orders/{orderId}', problem: 'method-not-allowed' })
    await started.stop()
  })

  it('has an error of OAuth by its code', async () => {
    const started = await startTokenEndpoint(async () => {
      throw new OAuthError(400, 'invalid_grant', 'The password hunter2 is wrong.')
    })
    const body = new URLSearchParams({ grant_type: 'password' })
    const line = await lines(started)('/oauth/token', path => fetch(started.url + path, { method: 'POST', body }))
    expect(line).toMatchObject({ status: 400, problem: 'invalid_grant' })
    expect(JSON.stringify(line)).not.toContain('hunter2')
    await started.stop()
  })

  it('says why a token is not believed, and nothing that is in it', async () => {
    onTestFinished(() => void vi.useRealTimers())
    const started = await startWith()
    const lineOf = lines(started)
    const lineWith = (token: string) =>
      lineOf('/api/orders', path =>
        fetch(started.url + path, { headers: { authorization: `Bearer ${token}`, 'x-request-id': 'r' } }),
      )
    const refused = { status: 401, problem: 'invalid-token' }
    vi.setSystemTime('2026-01-01')
    const old = await started.tokenFor({ sub: '424242' })
    vi.useRealTimers()
    const expired = await lineWith(old)
    expect(expired).toMatchObject({ ...refused, reason: 'ERR_JWT_EXPIRED' })
    const nobodys = await lineWith(await started.tokenFor({ sub: '424242x' }))
    expect(nobodys).toMatchObject({ ...refused, reason: 'ERR_JWT_INVALID' })
    expect(JSON.stringify([expired, nobodys])).not.toContain('424242')
    const forged = await lineWith((await started.tokenFor()).replace(/[^.]{10}$/, 'AAAAAAAAAA'))
    expect(forged).toMatchObject({ ...refused, reason: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    expect(await lineWith('nonsense')).toMatchObject(refused)
    expect(await lineOf('/api/orders')).not.toHaveProperty('reason')
    await started.stop()
  })
})

/** Asks, and gives the line that the request leaves: written when the answer is gone, a little after it has come. */
function lines({ url, log }: Tested<unknown>) {
  return async (path: string, ask: (path: string) => Promise<Response> = path => fetch(url + path)) => {
    const before = log.length
    await (await ask(path)).text()
    await expect.poll(() => log.length).toBeGreaterThan(before)
    return log.at(-1)
  }
}
