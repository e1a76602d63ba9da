import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSafe } from 'openapi/contract/contract.ts'
import { record } from 'openapi/testing/record.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { likened, likenedContract, likenedWait } from './scenarios/generated-values.ts'
import type { DocumentedAnswer, Place } from './scenarios/places.ts'
import { answersAt, headersWith, places } from './scenarios/places.ts'
import type { Answer } from './scenarios/requests.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { scenarioFor, scenarios } from './scenarios/scenarios.ts'
import type { Scene, Users } from './scenarios/scene.ts'
import { setScene, startUsers } from './scenarios/scene.ts'

const folder = mkdtempSync(join(tmpdir(), 'examples-'))
let users: Users
/** Scenes in which nothing is changed, each for all that is asked in it. */
const shared = new Map<string, Promise<Scene>>()

beforeAll(async () => {
  users = await startUsers({ databaseUrl: `sqlite:${folder}/users.db` })
})
afterAll(async () => {
  for (const scene of shared.values()) await (await scene)[Symbol.asyncDispose]()
  await users[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

describe.for(places)('examples of $operation.operationId in the $service', place => {
  it.for(answersAt(place))('$status $name: $summary', async (answer, { skip }) => {
    const scenario = scenarioFor(place, answer)
    const seen = { service: place.service, operationId: place.operation.operationId, status: answer.status }
    if (scenario.while === 'the database is away' && inject('postgresUrl') === undefined) {
      record({ kind: 'unreachable', ...seen })
      skip('there is no PostgreSQL')
    }
    const changes = (!isSafe(place) && answer.status < 300) || scenario.while === 'replies cannot be sent'
    const came = changes
      ? await askAlone(place, scenario, answer)
      : await (await sceneOf(place, scenario)).ask(place, scenario, answer.name)
    expectLike(came, answer, place)
    if (answer.mediaType !== undefined) record({ kind: 'example', ...seen, name: answer.name })
  })

  it('has no scenario for an example that is gone', () => {
    const names = answersAt(place).map(({ name }) => name)
    const told = Object.keys(scenarios[place.service][place.operation.operationId] ?? {})
    expect(told.filter(name => !names.includes(name))).toEqual([])
    expect(names, 'their names are their own').toEqual([...new Set(names)])
  })
})

async function askAlone(place: Place, scenario: Scenario, { name }: DocumentedAnswer): Promise<Answer> {
  await using scene = await setScene(place.service, scenario, users)
  return await scene.ask(place, scenario, name)
}

function sceneOf({ service }: Place, scenario: Scenario): Promise<Scene> {
  const { after, while: circumstance, sampleData } = scenario
  const state = JSON.stringify({ service, after, circumstance, sampleData })
  const scene = shared.get(state) ?? setScene(service, scenario, users)
  shared.set(state, scene)
  return scene
}

/** The status, the documented headers and the body are the example's. */
function expectLike(came: Answer, example: DocumentedAnswer, place: Place): void {
  const headers = headersWith(place, example).filter(({ header, certain }) => certain || came.headers.has(header))
  const pick = (said: (header: string, value?: string) => string | null | undefined) =>
    Object.fromEntries(headers.map(({ header, value }) => [header, said(header, value) ?? undefined]))
  const { status, mediaType, body } = example
  expect({
    status: came.status,
    mediaType: came.headers.get('content-type') ?? undefined,
    headers: pick((header, value) => likenedContract(likenedWait(came.headers.get(header), came.body, value), value)),
    body: likened(came.body, body),
  }).toEqual({ status, mediaType, headers: pick((_header, value) => value), body })
}
