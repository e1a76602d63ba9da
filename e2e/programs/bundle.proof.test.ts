import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPasskey, newAuthenticator } from '../../user-service/passkeys/testing.ts'
import { samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

/** The bundles run outside the project, where they find no other package. */
const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run bundle', { timeout: 120_000 }, () => {
  let users: Awaited<ReturnType<typeof runService>>
  let orders: typeof users
  const timeoutMs = 10_000
  const environment = { CLIENT_SECRET: 'abcdefgh12345678', SAMPLE_DATA: 'on' }

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/building/bundle.ts'])
    cpSync('dist/bundles', folder, { recursive: true })
    users = await runService(join(folder, 'user-service'), environment, { cwd: folder })
    orders = await runService(
      join(folder, 'order-service'),
      { ...environment, USER_SERVICE_URL: users.url },
      { cwd: folder },
    )
    return async () => {
      expect(await orders.stop('SIGTERM')).toBe(0)
      expect(await users.stop('SIGTERM')).toBe(0)
    }
  }, 120_000)

  const get = async (url: string, headers = {}) => {
    const response = await fetch(url, { headers })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }

  it('makes services that answer the first two requests of the README', async () => {
    expect((await get(`${users.url}/api/user`)).text).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
    expect(JSON.parse((await get(`${orders.url}/api/order`)).text)).toMatchObject({ user: { name: 'John Doe' } })
  })

  it('makes services that refuse a request by the compiled validators, and write nothing to standard error', async () => {
    expect((await get(`${orders.url}/api/products?limit=0`)).status).toBe(400)
    expect(`${users.stderr()}${orders.stderr()}`).toBe('')
  })

  it.for([
    ['/openapi.yaml', /^openapi: 3/],
    ['/docs/redoc.js', /Redoc/],
    ['/docs/scalar.js', /scalar/i],
    ['/mcp', /./],
  ] as const)('has what both services read on demand: %s', async ([path, content]) => {
    for (const { url } of [users, orders]) expect((await get(url + path)).text).toMatch(content)
  })

  it('has the pages on which people use passkeys, and the library that verifies them', async () => {
    for (const path of ['/oauth/sign-in.js', '/account/passkeys/passkeys.js', '/account/passkeys/sign-in.js'])
      expect(await get(users.url + path)).toMatchObject({ status: 200, type: expect.stringContaining('javascript') })
    const { issuer } = JSON.parse((await get(`${users.url}/.well-known/oauth-authorization-server`)).text)
    const authorization = `Bearer ${await tokenOf(sampleStaff, createClient(userContract, { url: users.url, timeoutMs }))}`
    const client = createClient<operations>(userContract, {
      url: users.url,
      timeoutMs,
      headers: () => ({ authorization }),
    })
    expect(await addPasskey(client, 2, newAuthenticator(issuer))).toMatchObject({ userId: 2 })
  })

  it('has the workflows, the page of the reports, and the library that draws charts', async () => {
    expect((await get(`${users.url}/workflows/account.arazzo.yaml`)).text).toMatch(/^arazzo: /m)
    expect((await get(`${orders.url}/workflows/purchase.arazzo.yaml`)).text).toMatch(/^arazzo: /m)
    expect((await get(`${orders.url}/reports/reports.js`)).status).toBe(200)
    const body = new URLSearchParams({ grant_type: 'password', username: sampleStaff.email, password: samplePassword })
    const tokens = await (await fetch(`${users.url}/oauth/token`, { method: 'POST', body })).json()
    const headers = { accept: 'image/svg+xml', authorization: `Bearer ${tokens.access_token}` }
    expect(await get(`${orders.url}/api/reports/sales`, headers)).toMatchObject({
      status: 200,
      text: expect.stringMatching(/^<svg/),
    })
  })
})
