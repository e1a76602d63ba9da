import { beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../testing.ts'

describe('/reports', () => {
  const [publicUrl, userServicePublicUrl] = ['https://orders.shop.example', 'https://users.shop.example']
  let url = ''
  beforeAll(async () => {
    const service = await startOrderService({ publicUrl, userServicePublicUrl })
    url = service.url
    return service.stop
  })

  it('allows its own scripts and style, and requests to both services (Content-Security-Policy)', async () => {
    const { status, headers } = await fetch(`${url}/reports?code=a-code`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${userServicePublicUrl}; ` +
        "img-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('has no script or style in it, and does not show its parameters', async () => {
    const page = await (await fetch(`${url}/reports?code=a-code`)).text()
    expect(page).not.toMatch(/<script>|<style|style="|a-code/)
    expect(page).toContain(`&quot;redirectUri&quot;:&quot;${publicUrl}/reports&quot;`)
  })

  it('serves each file that the page and its scripts load, and no other', async () => {
    const loaded = new Set<string>()
    const load = async (path: string): Promise<void> => {
      if (loaded.has(path)) return
      loaded.add(path)
      const response = await fetch(url + path)
      expect([path, response.status]).toEqual([path, 200])
      const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
      expect(response.headers.get('content-type')).toBe(type)
      for (const [, name] of (await response.text()).matchAll(/from '\.\/(.+)'/g)) await load(`/reports/${name}`)
    }
    const page = await (await fetch(`${url}/reports`)).text()
    for (const [, path = ''] of page.matchAll(/(?:src|href)="(\/[^"]+)"/g)) await load(path)
    expect(loaded.size).toBe(7)
    expect((await fetch(`${url}/reports/tsconfig.json`)).status).toBe(404)
    expect((await fetch(`${url}/reports/`)).status).toBe(404)
  })
})
