import fc from 'fast-check'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import type { Target } from '../requests/targets.ts'
import { send } from '../requests/targets.ts'
import { callers, refusalStatus } from './fuzz-callers.ts'
import { expectInContract, expectViolation } from './fuzz-expectations.ts'
import { encodeRequest } from './fuzz-requests.ts'
import type { Part, Schema } from './fuzz-schemas.ts'
import { requestSchemaOf } from './fuzz-schemas.ts'
import { validRequests } from './fuzz-values.ts'
import { violationsOf } from './fuzz-violations.ts'
import type { FuzzedServices } from './fuzzed-services.ts'
import { startFuzzedServices } from './fuzzed-services.ts'

const upperBounds = ['maxLength', 'maxItems', 'maximum']
const bounds = [...upperBounds, 'minimum']
const parts: Part[] = ['path', 'query', 'headers', 'body']

describeOnEveryDatabase('a value beyond a bound of the contract', createDatabase => {
  it('is 400 with a pointer to it, for every upper bound of every operation', { timeout: 120_000 }, async () => {
    await using services = await startFuzzedServices(createDatabase)
    for (const target of services.targets) {
      const exceeded = await exceedBounds(target, services)
      const documented = parts.flatMap(part =>
        upperBoundsIn(requestSchemaOf(target.contract, target)[part], `/${part}`),
      )
      expect(exceeded, target.operation.operationId).toEqual(expect.arrayContaining(documented))
    }
  })
})

/** Sends one request beyond each bound, and expects that it is refused. Returns the keywords and places of the bounds. */
async function exceedBounds(target: Target, { hints, tokens }: FuzzedServices): Promise<string[]> {
  const schema = requestSchemaOf(target.contract, target)
  const caller = callers.find(each => refusalStatus(target, each) === undefined) ?? 'staff'
  // A request takes one of several alternatives, so that several requests are needed.
  const violations = fc
    .sample(validRequests(schema, { hints, full: true }), { seed: 20261128, numRuns: 8 })
    .flatMap(valid => violationsOf(schema, valid, 0))
    .filter(({ keyword }) => bounds.includes(keyword))
  const byPlace = new Map(violations.map(each => [`${each.keyword} ${withoutIndexes(each.pointer)}`, each]))
  for (const [place, { pointer, value }] of byPlace) {
    const response = await send(target, encodeRequest(target, schema, value), tokens[caller])
    try {
      expectInContract(target, response)
      expectViolation(target, pointer, response)
    } catch (cause) {
      throw new Error(`${target.operation.operationId}, ${place}: ${response.status} ${response.text}`, { cause })
    }
  }
  return [...byPlace.keys()]
}

/** The keywords and places of the upper bounds in a schema. */
function upperBoundsIn(schema: Schema | undefined, pointer: string): string[] {
  if (!schema) return []
  const { properties = {}, items, oneOf = [], anyOf = [] } = schema
  return [
    ...upperBounds.filter(keyword => keyword in schema).map(keyword => `${keyword} ${pointer}`),
    ...Object.entries(properties).flatMap(([name, property]) => upperBoundsIn(property, `${pointer}/${name}`)),
    ...upperBoundsIn(items, `${pointer}/*`),
    ...[...oneOf, ...anyOf].flatMap(branch => upperBoundsIn(branch, pointer)),
  ]
}

function withoutIndexes(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}
