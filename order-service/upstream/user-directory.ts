import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { ServiceSession } from './service-session.ts'
import { liveUserStateAfter, problemForFailure, UnexpectedResponse } from './upstream-failures.ts'
import type { UserServiceClient } from './user-service-client.ts'

/** The snapshot of a customer in an order, with the version of the user and the time of the lookup. */
export type Customer = components['schemas']['CustomerSnapshot']
type LiveUser = components['schemas']['LiveUser']

/** Looks up users. A failed lookup rejects with the Problem for the caller of the Order Service. */
export interface UserDirectory {
  /** The customer of an anonymous order: the sample user. Rejects with 401 `unauthenticated` when it does not exist. */
  currentUser(): Promise<Customer>
  /** Rejects with 422: `user-not-found`, or `user-suspended` when the user may not order. */
  userWithId(userId: number): Promise<Customer>
  /** The current state of the customer of an order. An unavailable User Service is a state, too, and not a Problem. */
  liveUser(customer: Customer): Promise<LiveUser>
}

/** Looks up users at the User Service: the sample user anonymously, other users with the Order Service's own token. */
export function createUserDirectory(anonymousClient: UserServiceClient, session: ServiceSession): UserDirectory {
  return {
    async currentUser() {
      const asOf = new Date().toISOString()
      const { body, headers } = await getSampleUser().catch(error => {
        throw problemForFailure('sampleUser', error)
      })
      const { id, name, email } = body
      return { id, name, email, version: versionIn(headers.ETag), asOf }
    },

    async userWithId(userId) {
      const asOf = new Date().toISOString()
      const { body } = await getUser(userId).catch(error => {
        throw problemForFailure('customer', error, { userId })
      })
      const { id, name, email, status, version } = body
      if (status === 'suspended') throw new Problem(422, 'user-suspended', `User ${userId} is suspended.`)
      return { id, name, email, version, asOf }
    },

    async liveUser(customer) {
      const found = await getUser(customer.id).catch(liveUserStateAfter)
      if (typeof found === 'string') return { state: found, user: null }
      const { id, name, email, version } = found.body
      return liveUserOf(customer, { id, name, email, version })
    },
  }

  async function getSampleUser() {
    const response = await anonymousClient.getCurrentUser()
    if (response.status !== 200) throw new UnexpectedResponse('getCurrentUser', response)
    return response
  }

  /**
   * Retries once after 401, with a new token: a reinstalled User Service rejects the tokens of the old installation.
   */
  async function getUser(userId: number) {
    const client = await session.authenticatedClient()
    let response = await client.getUser({ path: { userId } })
    if (response.status === 401) {
      session.discard(client)
      response = await (await session.authenticatedClient()).getUser({ path: { userId } })
    }
    if (response.status !== 200) throw new UnexpectedResponse('getUser', response)
    return response
  }
}

/** The state of a customer whose user is now as given; undefined for an erased user. */
export function liveUserOf({ version }: Customer, user: NonNullable<LiveUser['user']> | undefined): LiveUser {
  if (!user) return { state: 'gone', user: null }
  return { state: user.version === version ? 'current' : 'changed', user }
}

/** The body of getCurrentUser has no version, but its ETag ends with the version, after a dot. */
function versionIn(etag: string): number {
  return Number(/\.(\d+)"$/.exec(etag)?.[1])
}
