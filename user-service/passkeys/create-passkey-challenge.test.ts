import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('createPasskeyChallenge', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase(), maxPasskeyChallenges: 3 })
    return service.stop
  })

  const request = (headers: Record<string, string> = {}) =>
    fetch(`${service.url}/api/passkey-challenges`, { method: 'POST', headers })

  it('200 with another challenge each time, for the host of the public URL and with user verification', async () => {
    const [one, other] = [await (await request()).json(), await (await request()).json()]
    const challenge = expect.stringMatching(/^[\w-]{43}$/)
    expect(one).toEqual({ challenge, rpId: 'localhost', timeout: 300_000, userVerification: 'required' })
    expect(other.challenge).not.toBe(one.challenge)
  })

  it('200 with the cookie of the sign-in page, unless the browser has it; then 429 at the limit of the address', async () => {
    await using other = await startUserService({ publicUrl: 'https://users.shop.example', maxPasskeyChallenges: 2 })
    const send = (headers: Record<string, string>) =>
      fetch(`${other.url}/api/passkey-challenges`, { method: 'POST', headers })
    const first = await send({})
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-authorization=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    expect(await first.json()).toMatchObject({ rpId: 'users.shop.example' })
    expect((await send({ cookie })).headers.get('set-cookie')).toBeNull()
    const refused = await send({ cookie })
    expect([refused.status, (await refused.json()).type]).toEqual([429, '/problems/too-many-requests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
