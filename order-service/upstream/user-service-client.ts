import type { Client, ClientOptions } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { currentRequestId } from 'service-kit/process/request-context.ts'
import type { Settings } from '../settings.ts'

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
