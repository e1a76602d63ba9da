import type { Answer } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'
import { unauthenticated } from 'service-kit/access-problems.ts'
import { Problem } from 'service-kit/problem.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'
import { broken, rethrow } from './user-service-client.ts'

/** A customer, as far as an order needs to know. */
export type Customer = components['schemas']['CurrentUser']

/** Who the customers are. Each function throws the Problem that the caller of an order gets when it cannot say. */
export interface UserDirectory {
  /** Whom somebody is taken for who does not say who they are; 401 when there is no such person. */
  currentUser(): Promise<Customer>
  /** 422: `user-not-found` when there is no such user, `user-suspended` when they may not order. */
  userWithId(userId: number): Promise<Customer>
}

/**
 * The User Service: away is 503, too slow is 504, anything else that is wrong with it 502. It is asked for nobody in
 * particular as nobody, and for a user by this service's own session.
 */
export function userDirectory(users: UserServiceClient, session: ServiceSession): UserDirectory {
  return {
    async currentUser() {
      const answer = await users.getCurrentUser().catch(rethrow)
      if (answer.status === 401)
        throw unauthenticated('There is no sample user: say who is asking, with an access token.')
      if (answer.status !== 200) throw broken(new Error(`getCurrentUser answered ${answer.status}`))
      return answer.body
    },

    async userWithId(userId) {
      const answer = await asked(userId)
      if (answer.status === 404) throw new Problem(422, 'user-not-found', `There is no user ${userId}.`)
      if (answer.status !== 200) throw broken(new Error(`getUser answered ${answer.status}`))
      const { id, name, email, status } = answer.body
      if (status === 'suspended') throw new Problem(422, 'user-suspended', `User ${userId} is suspended.`)
      return { id, name, email }
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
