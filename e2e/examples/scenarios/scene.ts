import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, dropDatabase } from 'service-kit/testing/service.ts'
import { expect, vi } from 'vitest'
import type { Answers } from '../../../order-service/testing.ts'
import { startInterceptor, startOrderService, unreachableUrl } from '../../../order-service/testing.ts'
import type { TestedUserService } from '../../../user-service/testing.ts'
import { startUserService } from '../../../user-service/testing.ts'
import { anotherContract, strike } from './circumstances.ts'
import type { People } from './people.ts'
import { callerOf, peopleOf } from './people.ts'
import type { Place, ServiceName } from './places.ts'
import { placeOf } from './places.ts'
import type { Answer } from './requests.ts'
import { requestFor, send } from './requests.ts'
import type { Ask, Circumstance, Scenario, Step } from './scenario.ts'

/** Both services, in the state that a scenario begins with. */
export interface Scene extends AsyncDisposable {
  /** Asks for an operation; `name` is that of the answer. */
  ask: (place: Place, ask: Ask, name?: string) => Promise<Answer>
}

/** A User Service that nothing happens to, and those who have signed in there. */
export interface Users extends AsyncDisposable {
  service: TestedUserService
  people: People
}

/** So many that a scenario can reach the limit. */
const registrations = 10

/** The line of a service that has found out about the contract of the other. */
const comparison = expect.objectContaining({ message: 'consumed contract' })

/** How long the User Service may take, where it takes too long. */
const shortMs = 500

export async function startUsers(settings: Parameters<typeof startUserService>[0] = {}): Promise<Users> {
  const service = await startUserService(settings)
  const people = peopleOf(service, settings.databaseUrl?.slice('sqlite:'.length))
  return { service, people, [Symbol.asyncDispose]: service.stop }
}

/** Starts the services anew, and does what a scenario says comes before. `shared` is for those that change no user. */
export async function setScene(service: ServiceName, scenario: Scenario, shared: Users): Promise<Scene> {
  await using started = new AsyncDisposableStack()
  const { while: circumstance, after = [], sampleData = true } = scenario
  const database = await databaseFor(circumstance, started)
  const settings = { ...database, sampleData }
  const users = changesUsers(service, scenario)
    ? started.use(await startUsers(service === 'user-service' ? { ...settings, registrations } : {}))
    : shared
  const answers: Answers =
    circumstance === 'the User Service has another contract' ? { '/openapi.json': anotherContract() } : {}
  const urls: Partial<Record<ServiceName, string>> = { 'user-service': users.service.url }
  if (service === 'order-service') {
    const between = started.use(await startInterceptor(users.service.url, answers))
    const userServiceUrl = circumstance === 'the User Service has always been away' ? unreachableUrl : between.url
    const slow = circumstance === 'the User Service does not answer' && { userServiceTimeoutMs: shortMs }
    const orders = started.use(await startOrderService({ ...settings, userServiceUrl, ...slow }))
    urls[service] = orders.url
    if (userServiceUrl !== unreachableUrl) await vi.waitFor(() => expect(orders.log).toContainEqual(comparison))
  }

  const ask: Scene['ask'] = async (place, asked, name) => {
    const token = await users.people.tokenFor(asked.as ?? callerOf(place), asked.scope)
    const request = requestFor(place, asked, name)
    return send(urls[place.service] ?? '', { ...request, body: users.people.refreshed(request.body) }, token)
  }
  for (const step of after) await take(step, ask, users.people)
  if (circumstance) {
    for (const caller of ['customer', 'staff', 'service'] as const) await users.people.tokenFor(caller)
    await strike[circumstance]({ databaseUrl: settings.databaseUrl, users: users.service, answers })
  }
  const all = started.move()
  return { ask, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

/** Whether a scenario needs a User Service of its own. */
function changesUsers(service: ServiceName, { after = [], while: circumstance }: Scenario): boolean {
  const isUsers = (step: Step) => placeOf(nameOf(step)).service === 'user-service'
  return service === 'user-service' || after.some(isUsers) || circumstance === 'the User Service is away'
}

/** Does something that comes before. Throws when it is refused, unless it is to be. */
async function take(step: Step, ask: Scene['ask'], people: People): Promise<void> {
  const place = placeOf(nameOf(step))
  const asked: Exclude<Step, string> = typeof step === 'string' ? { do: step } : step
  const { status, body } = await ask(place, asked)
  if (status >= 300 && status !== asked.refused)
    throw new Error(`${nameOf(step)}, which comes before, was answered ${status} ${JSON.stringify(body)}`)
  if (place.operation.operationId === 'issueToken' && status < 300) people.welcome(Object(body))
}

function nameOf(step: Step): string {
  return typeof step === 'string' ? step : step.do
}

async function databaseFor(circumstance: Circumstance | undefined, started: AsyncDisposableStack) {
  switch (circumstance) {
    case 'the database is away': {
      const databaseUrl = await createDatabase()
      started.defer(() => dropDatabase(databaseUrl))
      return { databaseUrl }
    }
    case 'the tables are gone': {
      const folder = mkdtempSync(join(tmpdir(), 'scene-'))
      started.defer(() => rmSync(folder, { recursive: true }))
      return { databaseUrl: `sqlite:${folder}/data.db` }
    }
    default:
      return { databaseUrl: 'sqlite::memory:' }
  }
}
