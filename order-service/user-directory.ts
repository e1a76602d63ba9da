import { CallFailure, createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/user-service.ts'
import { Problem } from 'service-kit/problem.ts'
import { currentRequestId } from 'service-kit/request-context.ts'
import type { Settings } from './settings.ts'

/** A customer, as far as an order needs to know. */
export type Customer = components['schemas']['CurrentUser']

/** Who the customers are. Each function throws the Problem that the caller of an order gets when it cannot say. */
export interface UserDirectory {
  /** The caller; 401 when the caller does not say who they are. */
  currentUser(): Promise<Customer>
  /** 422 `user-not-found` when there is no such user. */
  userWithId(userId: number): Promise<Customer>
}

/**
 * The User Service, asked through its contract: away is 503, too slow is 504, anything else that is wrong with it 502.
 */
export function userDirectory(settings: Pick<Settings, 'userServiceUrl' | 'userServiceTimeoutMs'>): UserDirectory {
  const users = createClient<operations>(contract, {
    url: settings.userServiceUrl,
    timeoutMs: settings.userServiceTimeoutMs,
    headers: passedOn,
  })
  return {
    async currentUser() {
      const answer = await users.getCurrentUser().catch(rethrow)
      if (answer.status === 401)
        throw new Problem(401, 'unauthenticated', 'The request does not say who is asking.', {
          headers: { 'WWW-Authenticate': answer.headers['WWW-Authenticate'] },
        })
      if (answer.status !== 200) throw broken(`getCurrentUser answered ${answer.status}`)
      return answer.body
    },

    async userWithId(userId) {
      const answer = await users.getUser({ path: { userId } }).catch(rethrow)
      if (answer.status === 404) throw new Problem(422, 'user-not-found', `There is no user ${userId}.`)
      if (answer.status !== 200) throw broken(`getUser answered ${answer.status}`)
      const { id, name, email } = answer.body
      return { id, name, email }
    },
  }
}

/** The request id makes one story of the logs of both services. */
function passedOn(): Record<string, string> {
  const requestId = currentRequestId()
  return requestId === undefined ? {} : { 'X-Request-Id': requestId }
}

function rethrow(error: unknown): never {
  if (!(error instanceof CallFailure)) throw error
  switch (error.failure) {
    case 'network':
      throw new Problem(503, 'user-service-unavailable', 'The User Service cannot be reached.', {
        cause: error,
        headers: { 'Retry-After': '5' },
      })
    case 'timeout':
      throw new Problem(504, 'user-service-timeout', 'The User Service did not answer in time.', { cause: error })
    case 'contract':
      throw broken(error)
  }
}

function broken(cause: unknown): Problem {
  return new Problem(502, 'user-service-error', 'The User Service could not say who the customer is.', { cause })
}
