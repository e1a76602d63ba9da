import type { Client, ClientOptions } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { currentRequestId } from 'service-kit/process/request-context.ts'
import { traceAttempts } from 'service-kit/tracing/traced-calls.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import type { Settings } from '../settings.ts'

export interface UserServiceSettings
  extends Pick<Settings, 'userServiceUrl' | 'userServiceTimeoutMs' | 'serviceAccount'> {
  hooks?: Pick<ClientOptions, 'onResponse' | 'send' | 'mayRetry'>
  /** Called for each attempt of a call after the first one. */
  onRetry?: (operationId: string) => void
  tracer?: Tracing | undefined
}
export type UserServiceClient = Client<operations>

/** Calls the operations of the User Service that the Order Service consumes. Anonymous without an access token. */
export function createUserServiceClient(settings: UserServiceSettings, accessToken?: string): UserServiceClient {
  const authorization = accessToken === undefined ? undefined : { authorization: `Bearer ${accessToken}` }
  const sendTraced = traceAttempts(settings.tracer, settings.userServiceUrl)
  return createClient<operations>(contract, {
    ...settings.hooks,
    url: settings.userServiceUrl,
    timeoutMs: settings.userServiceTimeoutMs,
    headers: () => ({ ...requestIdHeader(), ...authorization }),
    sendAttempt(attempt, send) {
      if (attempt.resends > 0) settings.onRetry?.(attempt.operationId ?? 'none')
      return sendTraced(attempt, send)
    },
  })
}

/** Both services log the same request id, so that their log lines can be correlated. */
function requestIdHeader(): Record<string, string> {
  const requestId = currentRequestId()
  return requestId === undefined ? {} : { 'X-Request-Id': requestId }
}
