import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault, Scenario, ScenarioRequest, ScenarioStep } from 'openapi/contract/scenarios.ts'
import { operationIdOf } from 'openapi/contract/scenarios.ts'
import { createPostgresDatabase, dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, vi } from 'vitest'
import type { ResponseStubs } from '../../../order-service/testing.ts'
import {
  startInterceptor,
  startOrderService,
  unreachableUrl,
  withoutFeed,
  withoutRevocations,
} from '../../../order-service/testing.ts'
import type { TestedUserService } from '../../../user-service/testing.ts'
import { startUserService } from '../../../user-service/testing.ts'
import type { ServiceName, ServiceOperation } from './documented-responses.ts'
import { defaultCallerOf, serviceOperation } from './documented-responses.ts'
import { incompatibleContract, injectFault } from './faults.ts'
import type { CallerTokens } from './scenario-callers.ts'
import { callerTokens } from './scenario-callers.ts'
import type { ReceivedResponse } from './scenario-requests.ts'
import { buildRequest, send } from './scenario-requests.ts'

/** Both services in the state that a scenario needs. */
export interface Installation extends AsyncDisposable {
  urls: Record<ServiceName, string>
  tokens: CallerTokens
  /** Sends the request of a scenario; `name` is that of the documented response. */
  request: (operation: ServiceOperation, wanted: ScenarioRequest, name?: string) => Promise<ReceivedResponse>
}

/** A User Service for scenarios that change no user. */
export interface SharedUsers extends AsyncDisposable {
  service: TestedUserService
  tokens: CallerTokens
}

/** Low enough for a scenario to reach the limit. It is also that of challenges for passkeys. */
const registrationLimit = 10

/** Faults that change the data of a service from outside. */
const changingData: Fault[] = ['tables dropped', 'orders not added up']

/** The default of the service. */
const maxMailsPerHour = 5

const userLimits = { maxRegistrations: registrationLimit, maxPasskeyChallenges: registrationLimit, maxMailsPerHour }

/** The default of the service. */
const maxUnpaidOrders = 20

/** Lets known customers order while the User Service is unavailable, as an example shows. The others are refused. */
const acceptKnownCustomersMs = 60 * 60_000

/** The log line about the comparison of the consumed contract. */
const contractComparison = expect.objectContaining({ message: 'consumed contract' })

/** The log line about the first call to a User Service that is unavailable. */
const suspendedSignIn = expect.objectContaining({ message: 'calls are suspended', operationId: 'issueToken' })

/** The timeout for a User Service that does not respond. */
const shortTimeoutMs = 1500

export async function startUsers(settings: Parameters<typeof startUserService>[0] = {}): Promise<SharedUsers> {
  const service = await startUserService(settings)
  const tokens = callerTokens(service, settings.databaseUrl?.slice('sqlite:'.length))
  return { service, tokens, [Symbol.asyncDispose]: service.stop }
}

/**
 * Starts a new installation, and sends the requests that a scenario has before its own. Where the User Service fails, it has
 * no feed: customers who are known from the feed could order for 5 seconds more.
 */
export async function install(service: ServiceName, scenario: Scenario, shared: SharedUsers): Promise<Installation> {
  await using started = new AsyncDisposableStack()
  const { during: fault, after = [], sampleData = true } = scenario
  const isOverloaded = fault === 'too many requests in progress'
  const settings = {
    ...(await databaseFor(service, fault, started)),
    sampleData,
    ...(isOverloaded && { maxRequestsInProgress: 0 }),
  }
  const hasNoMail = fault === 'mail unavailable'
  const users = changesUsers(service, scenario)
    ? started.use(
        await startUsers(
          service === 'user-service' ? { ...settings, ...userLimits, ...(hasNoMail && { mail: null }) } : {},
        ),
      )
    : shared
  const answers: ResponseStubs = fault?.startsWith('User Service') ? { ...withoutFeed } : {}
  if (fault === 'User Service revocations unavailable') Object.assign(answers, withoutRevocations)
  if (fault === 'User Service contract incompatible') answers['/openapi.json'] = incompatibleContract()
  const urls: Record<ServiceName, string> = { 'user-service': users.service.url, 'order-service': '' }
  if (service === 'order-service') {
    const interceptor = started.use(await startInterceptor(users.service.url, answers))
    const userServiceUrl = fault === 'User Service never available' ? unreachableUrl : interceptor.url
    const timeout = fault === 'User Service does not respond' && { userServiceTimeoutMs: shortTimeoutMs }
    const orders = started.use(
      await startOrderService({ ...settings, maxUnpaidOrders, acceptKnownCustomersMs, userServiceUrl, ...timeout }),
    )
    urls[service] = orders.url
    const line = userServiceUrl === unreachableUrl ? suspendedSignIn : contractComparison
    await vi.waitFor(() => expect(orders.log).toContainEqual(line), { timeout: 10_000 })
  }

  const { tokens } = isOverloaded ? shared : users // the User Service would refuse the sign-in
  const request: Installation['request'] = async (operation, wanted, name) => {
    const token = await tokens.tokenFor(wanted.as ?? defaultCallerOf(operation), wanted.scope)
    const built = buildRequest(operation, wanted, name)
    return send(urls[operation.service], { ...built, body: tokens.withRealTokens(built.body) }, token)
  }
  for (const step of after) await take(serviceOperation(operationIdOf(step), service), step, request, tokens)
  if (fault && !isOverloaded) {
    for (const caller of ['customer', 'staff', 'service'] as const) await tokens.tokenFor(caller)
    await injectFault[fault]({ databaseUrl: settings.databaseUrl, users: users.service, answers })
  }
  const all = started.move()
  return { urls, tokens, request, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

/** Whether a scenario needs its own User Service. */
function changesUsers(service: ServiceName, { after = [], during }: Scenario): boolean {
  const isOfUsers = (step: ScenarioStep) => serviceOperation(operationIdOf(step), service).service === 'user-service'
  return service === 'user-service' || after.some(isOfUsers) || during === 'User Service unavailable'
}

/** Sends the request of a step, once or several times. Throws when it is refused with another status than the step has. */
async function take(
  operation: ServiceOperation,
  step: ScenarioStep,
  request: Installation['request'],
  tokens: CallerTokens,
): Promise<void> {
  const wanted: Exclude<ScenarioStep, string> = typeof step === 'string' ? { call: step } : step
  for (let time = 0; time < (wanted.times ?? 1); time++) {
    const { status, headers, body } = await request(operation, wanted)
    if (status >= 300 && status !== wanted.status)
      throw new Error(`the step ${operationIdOf(step)} was answered ${status} ${JSON.stringify(body)}`)
    if (operationIdOf(step) === 'createPasskeyRegistration') tokens.rememberChallenge(body as { challenge: string }) // documented
    if (status === 303) tokens.rememberCode(headers.get('location') ?? '')
    if (status === 202) await tokens.rememberMail(operationIdOf(step))
    if (operation.operation.operationId === 'issueToken' && status < 300) tokens.rememberSignIn(Object(body))
  }
}

/** A file is needed where the test itself opens the database: to change its tables, or to read the signing key of the User Service. */
async function databaseFor(service: ServiceName, fault: Fault | undefined, started: AsyncDisposableStack) {
  if (fault === 'database unavailable') {
    const databaseUrl = await createPostgresDatabase()
    started.defer(() => dropPostgresDatabase(databaseUrl))
    return { databaseUrl }
  }
  if (service === 'order-service' && !(fault && changingData.includes(fault))) return { databaseUrl: 'sqlite::memory:' }
  const folder = mkdtempSync(join(tmpdir(), 'installation-'))
  started.defer(() => rmSync(folder, { recursive: true }))
  return { databaseUrl: `sqlite:${folder}/data.db` }
}
