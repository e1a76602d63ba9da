import type { Client, ClientOptions } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { currentRequestId } from 'service-kit/process/request-context.ts'
import type { Settings } from '../settings.ts'

export interface UserServiceSettings
  extends Pick<Settings, 'userServiceUrl' | 'userServiceTimeoutMs' | 'serviceAccount'> {
  hooks?: Pick<ClientOptions, 'onResponse' | 'send' | 'mayRetry'>
}
export type UserServiceClient = Client<operations>

/** Calls the operations of the User Service that the Order Service consumes. Anonymous without an access token. */
export function createUserServiceClient(settings: UserServiceSettings, accessToken?: string): UserServiceClient {
  const authorization = accessToken === undefined ? undefined : { authorization: `Bearer ${accessToken}` }
  return createClient<operations>(contract, {
    ...settings.hooks,
    url: settings.userServiceUrl,
    timeoutMs: settings.userServiceTimeoutMs,
    headers: () => ({ ...requestIdHeader(), ...authorization }),
  })
}

/** Both services log the same request id, so that their log lines can be correlated. */
function requestIdHeader(): Record<string, string> {
  const requestId = currentRequestId()
  return requestId === undefined ? {} : { 'X-Request-Id': requestId }
}
