import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSafe } from 'openapi/contract/contract.ts'
import type { Fault, Scenario } from 'openapi/contract/scenarios.ts'
import { record } from 'openapi/testing/record.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { DocumentedResponse, ServiceOperation } from './scenarios/documented-responses.ts'
import { documentedResponses, serviceOperations } from './scenarios/documented-responses.ts'
import { expectDocumented } from './scenarios/expect-response.ts'
import type { SharedUsers } from './scenarios/installation.ts'
import { install, startUsers } from './scenarios/installation.ts'
import type { InstallationPool } from './scenarios/installation-pool.ts'
import { createInstallationPool } from './scenarios/installation-pool.ts'
import type { ReceivedResponse } from './scenarios/scenario-requests.ts'
import { ownScenarios, scenarioFor } from './scenarios/scenarios.ts'

const folder = mkdtempSync(join(tmpdir(), 'examples-'))
let users: SharedUsers
let pool: InstallationPool
/** Faults that do not last until another test. */
const endsWithTest = new Set<Fault | undefined>(['responses cannot be sent', 'password hashing busy'])

beforeAll(async () => {
  users = await startUsers({ databaseUrl: `sqlite:${folder}/users.db` })
  pool = createInstallationPool(users)
})
afterAll(async () => {
  await pool[Symbol.asyncDispose]()
  await users[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

describe.for(serviceOperations)('examples of $operation.operationId of the $service', operation => {
  it.for(documentedResponses(operation))('$status $name: $summary', async (documented, { skip }) => {
    const scenario = scenarioFor(operation, documented)
    const { operationId } = operation.operation
    const observed = { service: operation.service, operationId, status: documented.status }
    if (scenario.during === 'database unavailable' && inject('postgresUrl') === undefined) {
      record({ kind: 'unreachable', ...observed })
      skip('there is no PostgreSQL')
    }
    const hasEffect = !isSafe(operation) && documented.status < 300
    const received =
      hasEffect || endsWithTest.has(scenario.during)
        ? await requestAlone(operation, scenario, documented)
        : await (await pool.get(operation.service, scenario)).request(operation, scenario, documented.name)
    expectDocumented(operation, documented, received)
    if (documented.mediaType !== undefined) record({ kind: 'example', ...observed, name: documented.name })
  })

  it('has no scenario of an example that does not exist, and no two examples of one name', () => {
    const names = documentedResponses(operation).map(({ name }) => name)
    expect(Object.keys(ownScenarios(operation)).filter(name => !names.includes(name))).toEqual([])
    expect(names).toEqual([...new Set(names)])
  })
})

async function requestAlone(
  operation: ServiceOperation,
  scenario: Scenario,
  { name }: DocumentedResponse,
): Promise<ReceivedResponse> {
  await using installation = await install(operation.service, scenario, users)
  return await installation.request(operation, scenario, name)
}
