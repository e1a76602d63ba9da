import type { RequestListener } from 'node:http'
import { request as send } from 'node:http'
import type { Client } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { serve } from 'openapi/testing/server.ts'
import type { Tested } from 'service-kit/testing/service.ts'
import { startForTest, testSettings } from 'service-kit/testing/service.ts'
import { sampleCustomer, sampleStaff } from '../user-service/sample-data.ts'
import type { TestedUserService } from '../user-service/testing.ts'
import { startUserService, testServiceAccount, tokenOf } from '../user-service/testing.ts'
import { orderService } from './app.ts'
import type { Settings } from './settings.ts'
import type { UserDirectory } from './upstream/user-directory.ts'

/** An Order Service under test with a User Service of its own, and whoever calls it most. */
export interface TestedShop extends Tested<operations> {
  users: TestedUserService
  /** The sample customer, user 1. */
  john: Client<operations>
  /** The sample staff. */
  staff: Client<operations>
  /** John with a token for less. */
  johnWith: (scope: string) => Promise<Client<operations>>
  /** A customer who has just registered. */
  newCustomer: (name: string) => Promise<Customer>
}

export interface Customer {
  userId: number
  client: Client<operations>
}

/** What a test has answered in the place of the User Service, by path. It may be changed at any time. */
export type Answers = Record<string, RequestListener>

/** An address where nothing listens. */
export const unreachableUrl = 'http://127.0.0.1:1'
const userServiceTimeoutMs = 10_000

/** An Order Service alone, unless a test says where a User Service is. Its database is one that nobody keeps. */
export function startOrderService(own: Partial<Settings> = {}): Promise<Tested<operations>> {
  const ours = {
    userServiceUrl: unreachableUrl,
    userServicePublicUrl: unreachableUrl,
    userServiceTimeoutMs,
    serviceAccount: testServiceAccount,
    orderTtlHours: 24,
  }
  const settings = { ...testSettings, ...ours, ...own }
  return startForTest<operations>(contract, log => orderService(settings, log), 'order-service')
}

/** Both services. What the Order Service asks at a path in `answers`, the test answers in the User Service's place. */
export async function startShop(own: Partial<Settings> = {}, answers?: Answers): Promise<TestedShop> {
  const users = await startUserService()
  const between = answers && (await startInterceptor(users.url, answers))
  const orders = await startOrderService({ userServiceUrl: between?.url ?? users.url, ...own })
  const as = async (person: { email: string }, scope?: string) => orders.as(await tokenOf(person, users.client, scope))
  const stop = async () => {
    await orders.stop()
    await between?.[Symbol.asyncDispose]()
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

/** Hands on to a service whatever it has no answer for. */
export function startInterceptor(url: string, answers: Answers): ReturnType<typeof serve> {
  return serve((request, response) => {
    const { method, headers, url: path = '' } = request
    const answer = answers[path]
    if (answer) return answer(request, response)
    const handedOn = send(url + path, { method, headers }, answered => {
      response.writeHead(answered.statusCode ?? 0, answered.headers)
      answered.pipe(response)
    })
    request.pipe(handedOn).on('error', () => response.destroy())
  })
}

/** A user directory for tests that look up no user. */
export const noUsers: UserDirectory = {
  currentUser: () => Promise.reject(new Error('no user is looked up')),
  userWithId: () => Promise.reject(new Error('no user is looked up')),
  liveUser: () => Promise.reject(new Error('no user is looked up')),
}
