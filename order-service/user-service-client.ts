import type { Client, ClientOptions } from 'openapi/client.ts'
import { CallFailure, createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { Problem } from 'service-kit/problem.ts'
import { currentRequestId } from 'service-kit/request-context.ts'
import type { Settings } from './settings.ts'

export interface UserServiceSettings
  extends Pick<Settings, 'userServiceUrl' | 'userServiceTimeoutMs' | 'serviceAccount'>,
    Pick<ClientOptions, 'onAnswer'> {}
export type UserServiceClient = Client<operations>

/** Asks the User Service through its contract: as nobody, or as whoever has an access token. */
export function userServiceClient(settings: UserServiceSettings, accessToken?: string): UserServiceClient {
  const authorization = accessToken === undefined ? undefined : { authorization: `Bearer ${accessToken}` }
  return createClient<operations>(contract, {
    url: settings.userServiceUrl,
    timeoutMs: settings.userServiceTimeoutMs,
    headers: () => ({ ...passedOn(), ...authorization }),
    ...(settings.onAnswer && { onAnswer: settings.onAnswer }),
  })
}

/** The request id makes one story of the logs of both services. */
function passedOn(): Record<string, string> {
  const requestId = currentRequestId()
  return requestId === undefined ? {} : { 'X-Request-Id': requestId }
}

/** What the caller of an order is told of a call that failed: away is 503, too slow is 504, outside the contract 502. */
export function rethrow(error: unknown): never {
  if (!(error instanceof CallFailure)) throw error
  switch (error.failure) {
    case 'network':
      throw unavailable('The User Service cannot be reached.', error)
    case 'timeout':
      throw new Problem(504, 'user-service-timeout', 'The User Service did not answer in time.', { cause: error })
    case 'contract':
      throw broken(error)
  }
}

/** 503: it may work in a while. */
export function unavailable(detail: string, cause: unknown, retryAfterSeconds = 5): Problem {
  const headers = { 'Retry-After': String(retryAfterSeconds) }
  return new Problem(503, 'user-service-unavailable', detail, { cause, headers })
}

/** 502: it answers, but not what it should. */
export function broken(cause: unknown): Problem {
  return new Problem(502, 'user-service-error', 'The User Service could not say who the customer is.', { cause })
}
