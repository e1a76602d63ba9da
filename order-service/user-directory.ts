import type { Answer } from 'openapi/client.ts'
import type { components as ours } from 'openapi/generated/order-service.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { unauthenticated } from 'service-kit/access-problems.ts'
import { Problem } from 'service-kit/problem.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'
import { broken, rethrow } from './user-service-client.ts'

/** A customer, as far as an order needs to know: who they are, at which version, and when that was asked. */
export type Customer = ours['schemas']['CustomerSnapshot']
type LiveUser = ours['schemas']['LiveUser']

/** Who the customers are. Each function throws the Problem that the caller of an order gets when it cannot say. */
export interface UserDirectory {
  /** Whom somebody is taken for who does not say who they are; 401 when there is no such person. */
  currentUser(): Promise<Customer>
  /** 422: `user-not-found` when there is no such user, `user-suspended` when they may not order. */
  userWithId(userId: number): Promise<Customer>
  /** What has become of a customer. It throws no Problem: that it cannot be said is an answer. */
  liveUser(customer: Customer): Promise<LiveUser>
}

/**
 * The User Service: away is 503, too slow is 504, anything else that is wrong with it 502. It is asked for nobody in
 * particular as nobody, and for a user by this service's own session.
 */
export function userDirectory(users: UserServiceClient, session: ServiceSession): UserDirectory {
  return {
    async currentUser() {
      const asOf = new Date().toISOString()
      const answer = await users.getCurrentUser().catch(rethrow)
      if (answer.status === 401)
        throw unauthenticated('There is no sample user: say who is asking, with an access token.')
      const { id, name, email } = answer.body
      return { id, name, email, version: versionIn(answer.headers.ETag), asOf }
    },

    async userWithId(userId) {
      const asOf = new Date().toISOString()
      const answer = await asked(userId)
      if (answer.status === 404) throw new Problem(422, 'user-not-found', `There is no user ${userId}.`)
      if (answer.status !== 200) throw broken(new Error(`getUser answered ${answer.status}`))
      const { id, name, email, status, version } = answer.body
      if (status === 'suspended') throw new Problem(422, 'user-suspended', `User ${userId} is suspended.`)
      return { id, name, email, version, asOf }
    },

    async liveUser(customer) {
      const answer = await asked(customer.id).catch(unlessProblem)
      if (answer?.status === 404) return { state: 'gone', user: null }
      if (answer?.status !== 200) return { state: 'unavailable', user: null }
      const { id, name, email, version } = answer.body
      return { state: version === customer.version ? 'current' : 'changed', user: { id, name, email, version } }
    },
  }

  /** Once more after 401: a User Service that was set up anew does not take the tokens of the one before it. */
  async function asked(userId: number): Promise<Answer<operations['getUser']>> {
    const client = await session.client()
    const answer = await client.getUser({ path: { userId } }).catch(rethrow)
    if (answer.status !== 401) return answer
    session.forget(client)
    return (await session.client()).getUser({ path: { userId } }).catch(rethrow)
  }
}

/** The contract has the version behind a dot in the ETag: the answer itself does not tell it. */
function versionIn(etag: string): number {
  return Number(/\.(\d+)"$/.exec(etag)?.[1])
}

/** Nothing, for a Problem; a mistake of ours is thrown on. */
function unlessProblem(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error
}
