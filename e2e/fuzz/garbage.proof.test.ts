import { request } from 'node:http'
import fc from 'fast-check'
import { eventStreamType } from 'openapi/contract/streams/server-sent-events.ts'
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
const warmUpRequests = 300
const documentedStatuses = [400, 401, 403, 404, 405, 412, 413, 415, 422, 428]
const { ProblemType, OAuthError } = userContract.components.schemas

/** A running service with the token of a staff member. `listing` lists the resources that garbage could change. */
interface TestedService extends AsyncDisposable {
  url: string
  token: string
  listing: string
}

describe.for([
  { name: 'User Service', contract: userContract, start: startUsers },
  { name: 'Order Service', contract: orderContract, start: startOrders },
])(`${requests} garbage requests to the $name`, ({ contract, start }) => {
  it('get documented responses, change no data, and leak no memory', async () => {
    await using service = await start()
    const countResources = async () => {
      const headers = { authorization: `Bearer ${service.token}` }
      const response = await fetch(service.url + service.listing, { headers })
      return (await response.json()).items.length
    }
    const countBefore = await countResources()
    const garbage = fc.sample(garbageFor(contract, service.token), { numRuns: requests, seed: 20261122 })
    const statuses = new Set<number>()
    let created = 0
    let heapBefore = 0
    for (const [index, each] of garbage.entries()) {
      if (index === warmUpRequests) heapBefore = heapUsed()
      const { status, type, body } = await send(service.url, each)
      statuses.add(status)
      if (each.method === 'GET' && each.path === '/api/order' && status === 200) created++ // valid by accident
      if (status < 400) continue
      const sent = `${each.method} ${each.path} ${JSON.stringify(each.headers)} ${each.body.slice(0, 200)}: ${body}`
      expect(documentedStatuses, sent).toContain(status)
      if (each.method === 'HEAD') continue
      if (type === 'application/json') {
        expect(each.path).toMatch(/^\/oauth\//)
        expect(OAuthError.properties.error.enum).toContain(JSON.parse(body).error)
      } else if (type === 'text/html') {
        expect(each.path).toMatch(/^\/oauth\/authorize/)
        expect(body).toMatch(/^<!doctype html>/)
      } else {
        expect(JSON.parse(body)).toMatchObject({ status, requestId: expect.any(String) })
        expect(ProblemType.enum).toContain(JSON.parse(body).type)
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 404, 405, 413, 415])) // reaches all validation steps
    expect(heapUsed() - heapBefore).toBeLessThan(5_000_000)
    expect(await countResources()).toBe(countBefore + created)
  })
})

async function startUsers(): Promise<TestedService> {
  const users = await startUserService()
  return { ...users, token: await users.signIn(sampleStaff.email), listing: '/api/users?limit=100' }
}

async function startOrders(): Promise<TestedService> {
  const shop = await startShop()
  return { ...shop, token: await shop.users.signIn(sampleStaff.email), listing: '/api/orders?limit=100' }
}

/** Uses node:http, because fetch normalizes invalid paths. */
function send(
  url: string,
  { method, path, headers, body }: Garbage,
): Promise<{ status: number; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, method, path, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      const { statusCode = 0, headers } = response
      if (headers['content-type'] === eventStreamType) {
        response.destroy() // it does not end
        return resolve({ status: statusCode, type: eventStreamType, body: '' })
      }
      response
        .on('end', () => resolve({ status: statusCode, type: headers['content-type'], body: text }))
        .on('error', reject)
    })
      .on('error', error =>
        reject(new Error(`${method} ${path} ${JSON.stringify(headers)} ${body.slice(0, 100)}`, { cause: error })),
      )
      .end(body)
  })
}
