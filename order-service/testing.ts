import type { RequestListener } from 'node:http'
import { request as send } from 'node:http'
import type { Client } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { problem, respondWith, serve } from 'openapi/testing/server.ts'
import { copyTemplate } from 'service-kit/testing/database-templates.ts'
import type { TestedService } from 'service-kit/testing/service.ts'
import { startForTest, testSettings } from 'service-kit/testing/service.ts'
import { sampleCustomer, sampleStaff } from '../user-service/sample-data.ts'
import type { TestedUserService } from '../user-service/testing.ts'
import { startUserService, testServiceAccount, tokenOf } from '../user-service/testing.ts'
import { orderService } from './app.ts'
import type { CustomerDirectory } from './customers/known-customers.ts'
import { migrations } from './migrations/migrations.ts'
import type { Settings } from './settings.ts'
import { unlimitedUnpaidOrders } from './settings.ts'

/** An Order Service under test with its own User Service, and clients for the usual callers. */
export interface TestedShop extends TestedService<operations> {
  users: TestedUserService
  /** The sample customer, user 1. */
  john: Client<operations>
  /** The sample staff member, user 2. */
  staff: Client<operations>
  /** The sample customer, with an access token for the given scope only. */
  johnWith: (scope: string) => Promise<Client<operations>>
  /** Registers a customer and signs them in. */
  newCustomer: (name: string) => Promise<Customer>
}

export interface Customer {
  userId: number
  client: Client<operations>
}

/** The responses that a test sends instead of the User Service, by path, with or without the query. A test may change them at any time. */
export type ResponseStubs = Record<string, RequestListener>

/** The URL of a port on which no server listens. */
export const unreachableUrl = 'http://127.0.0.1:1'
const userServiceTimeoutMs = 10_000

/** Starts an Order Service with an in-memory database and without a User Service, unless `overrides` contain others. */
export async function startOrderService(overrides: Partial<Settings> = {}): Promise<TestedService<operations>> {
  const defaults = {
    userServiceUrl: unreachableUrl,
    userServicePublicUrl: unreachableUrl,
    userServiceTimeoutMs,
    serviceAccount: testServiceAccount,
    orderTtlHours: 24,
    maxUnpaidOrders: unlimitedUnpaidOrders,
    acceptKnownCustomersMs: 0,
  }
  const settings = { ...testSettings, ...defaults, ...overrides }
  await copyTemplate(settings.databaseUrl, 'order-service', migrations)
  return startForTest<operations>(contract, log => orderService(settings, log), 'order-service')
}

/** Starts both services. Requests from the Order Service to a path in `stubs` get that response. */
export async function startShop(overrides: Partial<Settings> = {}, stubs?: ResponseStubs): Promise<TestedShop> {
  const users = await startUserService()
  const interceptor = stubs && (await startInterceptor(users.url, stubs))
  const orders = await startOrderService({ userServiceUrl: interceptor?.url ?? users.url, ...overrides })
  const as = async (user: { email: string }, scope?: string) => orders.as(await tokenOf(user, users.client, scope))
  const stop = async () => {
    await orders.stop()
    await interceptor?.[Symbol.asyncDispose]()
    await users.stop()
  }
  return {
    ...orders,
    users,
    john: await as(sampleCustomer),
    staff: await as(sampleStaff),
    johnWith: scope => as(sampleCustomer, scope),
    async newCustomer(name) {
      const { user, token } = await users.register(name)
      return { userId: user.id, client: orders.as(token) }
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

const unknownPath = respondWith(404, problem(404))

/**
 * A User Service without the feed of events, as before its version 3: every order looks up its customer, and the tokens of
 * users who may not order end later.
 */
export const withoutFeed: ResponseStubs = { '/api/events': unknownPath, '/api/events/stream': unknownPath }

/** A User Service of which no revocation arrives: the tokens of users who may not order remain valid. */
export const withoutRevocations: ResponseStubs = { ...withoutFeed, '/api/token-revocations': unknownPath }

/** Starts a server that responds with the stubs, and forwards all other requests to the service at `url`. */
export function startInterceptor(url: string, stubs: ResponseStubs): ReturnType<typeof serve> {
  return serve((request, response) => {
    const { method, headers, url: path = '' } = request
    const stub = stubs[path] ?? stubs[path.replace(/\?.*/, '')]
    if (stub) return stub(request, response)
    const forwarded = send(url + path, { method, headers }, received => {
      response.writeHead(received.statusCode ?? 0, received.headers)
      received.pipe(response)
    })
    request.pipe(forwarded).on('error', () => response.destroy())
  })
}

/** A user directory for tests that must not look up a user. */
export const noUsers: CustomerDirectory = {
  currentUser: rejectLookup,
  userWithId: rejectLookup,
  orderingCustomer: rejectLookup,
  liveUser: rejectLookup,
  forget: async () => {},
  forgetAll: async () => {},
  deleteExpired: async () => {},
}

function rejectLookup(): Promise<never> {
  return Promise.reject(new Error('this test must not look up a user'))
}
