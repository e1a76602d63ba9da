import type { components as ours } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { ServiceSession } from './service-session.ts'
import { liveUserStateAfter, problemForFailure, Refusal } from './upstream-failures.ts'
import type { UserServiceClient } from './user-service-client.ts'

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

/** The User Service. It is asked for nobody in particular as nobody, and for a user by this service's own session. */
export function userDirectory(users: UserServiceClient, session: ServiceSession): UserDirectory {
  return {
    async currentUser() {
      const asOf = new Date().toISOString()
      const { body, headers } = await sampleUser().catch(error => {
        throw problemForFailure('sampleUser', error)
      })
      const { id, name, email } = body
      return { id, name, email, version: versionIn(headers.ETag), asOf }
    },

    async userWithId(userId) {
      const asOf = new Date().toISOString()
      const { body } = await user(userId).catch(error => {
        throw problemForFailure('customer', error, { userId })
      })
      const { id, name, email, status, version } = body
      if (status === 'suspended') throw new Problem(422, 'user-suspended', `User ${userId} is suspended.`)
      return { id, name, email, version, asOf }
    },

    async liveUser(customer) {
      const found = await user(customer.id).catch(liveUserStateAfter)
      if (typeof found === 'string') return { state: found, user: null }
      const { id, name, email, version } = found.body
      return { state: version === customer.version ? 'current' : 'changed', user: { id, name, email, version } }
    },
  }

  async function sampleUser() {
    const answer = await users.getCurrentUser()
    if (answer.status !== 200) throw new Refusal('getCurrentUser', answer)
    return answer
  }

  /** Once more after 401: a User Service that was set up anew does not take the tokens of the one before it. */
  async function user(userId: number) {
    const client = await session.client()
    let answer = await client.getUser({ path: { userId } })
    if (answer.status === 401) {
      session.forget(client)
      answer = await (await session.client()).getUser({ path: { userId } })
    }
    if (answer.status !== 200) throw new Refusal('getUser', answer)
    return answer
  }
}

/** The contract has the version behind a dot in the ETag: the answer itself does not tell it. */
function versionIn(etag: string): number {
  return Number(/\.(\d+)"$/.exec(etag)?.[1])
}
