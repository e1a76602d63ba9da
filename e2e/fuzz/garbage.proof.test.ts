import { request } from 'node:http'
import fc from 'fast-check'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { heapUsed } from 'service-kit/testing/process.ts'
import { describe, expect, it } from 'vitest'
import { startShop } from '../../order-service/testing.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { Garbage } from './garbage.ts'
import { garbageFor } from './garbage.ts'

const requests = 1000
const warmUp = 300
const documented = [400, 401, 403, 404, 405, 412, 413, 415, 422, 428]
const { ProblemType, OAuthError } = userContract.components.schemas

/** A service with the token of its staff, and where to look for what garbage may have done. */
interface Target extends AsyncDisposable {
  url: string
  token: string
  kept: string
}

describe.for([
  { name: 'User Service', contract: userContract, start: startUsers },
  { name: 'Order Service', contract: orderContract, start: startOrders },
])(`${requests} requests of garbage to the $name`, ({ contract, start }) => {
  it('get documented problems or harmless answers, change nothing, and leave no memory behind', async () => {
    await using service = await start()
    const countKept = async () => {
      const answer = await fetch(service.url + service.kept, { headers: { authorization: `Bearer ${service.token}` } })
      return (await answer.json()).items.length
    }
    const keptBefore = await countKept()
    const garbage = fc.sample(garbageFor(contract, service.token), { numRuns: requests, seed: 20261122 })
    const statuses = new Set<number>()
    let created = 0
    let before = 0
    for (const [index, each] of garbage.entries()) {
      if (index === warmUp) before = heapUsed()
      const { status, type, body } = await send(service.url, each)
      statuses.add(status)
      if (each.method === 'GET' && each.path === '/api/order' && status === 200) created++ // no garbage, after all
      if (status < 400) continue
      const sent = `${each.method} ${each.path} ${JSON.stringify(each.headers)} ${each.body.slice(0, 200)}: ${body}`
      expect(documented, sent).toContain(status)
      if (each.method === 'HEAD') continue
      if (type === 'application/json') {
        expect(each.path).toMatch(/^\/oauth\//)
        expect(OAuthError.properties.error.enum).toContain(JSON.parse(body).error)
      } else {
        expect(JSON.parse(body)).toMatchObject({ status, requestId: expect.any(String) })
        expect(ProblemType.enum).toContain(JSON.parse(body).type)
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 404, 405, 413, 415])) // it gets everywhere
    expect(heapUsed() - before).toBeLessThan(5_000_000)
    expect(await countKept()).toBe(keptBefore + created)
  })
})

async function startUsers(): Promise<Target> {
  const users = await startUserService()
  return { ...users, token: await users.signIn(sampleStaff.email), kept: '/api/users?limit=100' }
}

async function startOrders(): Promise<Target> {
  const shop = await startShop()
  return { ...shop, token: await shop.users.signIn(sampleStaff.email), kept: '/api/orders?limit=100' }
}

/** With node:http, because fetch mends what is wrong with a path. */
function send(
  url: string,
  { method, path, headers, body }: Garbage,
): Promise<{ status: number; type: string | undefined; body: string }> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, method, path, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      const { statusCode = 0, headers } = response
      response
        .on('end', () => answered({ status: statusCode, type: headers['content-type'], body: text }))
        .on('error', failed)
    })
      .on('error', error =>
        failed(new Error(`${method} ${path} ${JSON.stringify(headers)} ${body.slice(0, 100)}`, { cause: error })),
      )
      .end(body)
  })
}
