import { beforeAll, describe, expect, it } from 'vitest'
import { startUserService } from '../../testing.ts'

describe('/account/passkeys', () => {
  const publicUrl = 'https://users.shop.example'
  let url = ''
  beforeAll(async () => {
    const service = await startUserService({ publicUrl })
    url = service.url
    return service.stop
  })

  it('allows its own scripts and style, and requests to this service (Content-Security-Policy)', async () => {
    const { status, headers } = await fetch(`${url}/account/passkeys?code=a-code`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('has no script or style in it, and does not show its parameters', async () => {
    const page = await (await fetch(`${url}/account/passkeys?code=a-code`)).text()
    expect(page).not.toMatch(/<script>|<style|style="|a-code/)
    expect(page).toContain(`&quot;redirectUri&quot;:&quot;${publicUrl}/account/passkeys&quot;`)
  })

  it.each(['passkeys.js', 'sign-in.js', 'requests.js', 'passkeys.css'])('serves %s', async name => {
    const { status, headers } = await fetch(`${url}/account/passkeys/${name}`)
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/(javascript|css); /)])
  })
})
