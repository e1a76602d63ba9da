import fc from 'fast-check'
import { bodyTypesOf, examplesOf, operationsOf, parametersOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { operationChecksOf } from '../../testing/operation-checks.ts'
import type { RequestParts } from '../validator.ts'
import { loadCompiledValidators } from './compiled-validators.ts'
import { validatorsModule } from './validators-module.ts'

const contracts: [string, Contract][] = [
  ['user-service', userContract],
  ['order-service', orderContract],
]

describe.each(contracts)('the compiled validators of %s', (_name, contract) => {
  /** Equal rules, but another digest: its schemas are compiled when they are needed. */
  const notCompiled: Contract = { ...contract, info: { ...contract.info, version: '0.0.0' } }

  it('are found by the contract, and not for another contract', () => {
    expect(loadCompiledValidators(contract)).toBeDefined()
    expect(loadCompiledValidators(notCompiled)).toBeUndefined()
  })

  it('do not exist for a contract with a schema that does not compile', () => {
    const broken = structuredClone(contract)
    const endpoint = operationsOf(broken).find(({ operation }) => operation.requestBody)
    const [content] = Object.values(endpoint?.operation.requestBody?.content ?? {})
    Object.assign(content ?? {}, { schema: { type: 'string', pattern: '[' } })
    expect(() => validatorsModule(broken)).toThrow(/Invalid regular expression/)

    const brokenReply = structuredClone(contract)
    const [firstSchema] = Object.values(brokenReply.components.schemas)
    Object.assign(firstSchema ?? {}, { pattern: '[' })
    expect(() => validatorsModule(brokenReply)).toThrow(/Invalid regular expression/)
  })

  it('return exactly the results of validators that Ajv compiles at runtime, for every operation', () => {
    for (const endpoint of operationsOf(contract)) {
      const { operationId } = endpoint.operation
      const [compiled, other] = [contract, notCompiled].map(each => operationChecksOf(each, operationId))
      fc.assert(
        fc.property(requestTo(contract, endpoint), parts => {
          const [result, expected] = [compiled, other].map(checks => resultOf(() => checks?.request(clone(parts))))
          expect(result).toEqual(expected)
        }),
        { numRuns: 30 },
      )
      for (const [status, response] of responsesOf(contract, endpoint.operation)) {
        const headers = Object.fromEntries(Object.keys(response.headers ?? {}).map(name => [name, '1']))
        const examples = examplesOf(contract, response).map(([, { value }]) => value)
        fc.assert(
          fc.property(bodyLike(examples), body => {
            const [result, expected] = [compiled, other].map(checks =>
              resultOf(() => checks?.reply(status, clone(body), headers)),
            )
            expect(result).toEqual(expected)
          }),
          { numRuns: 10 },
        )
      }
    }
  })
})

/** A request whose values are examples of the contract, values near them, and texts that parameters may be coerced from. */
function requestTo(contract: Contract, { operation }: Endpoint): fc.Arbitrary<RequestParts> {
  const parameters = parametersOf(contract, operation)
  const valuesIn = (place: string) => {
    const found = parameters.filter(parameter => parameter.in === place)
    const names = found.map(({ name }) => (place === 'header' ? name.toLowerCase() : name))
    const valuesOf = found.map(({ example }) =>
      fc.constantFrom(...(example === undefined ? [] : [String(example)]), ...texts),
    )
    const all = fc.record(Object.fromEntries(names.map((name, index) => [name, valuesOf[index] ?? fc.constant('')])))
    if (place === 'path') return all // the router always has them
    return fc
      .tuple(all, fc.subarray(names))
      .map(([record, kept]) => Object.fromEntries(Object.entries(record).filter(([name]) => kept.includes(name))))
  }
  const examples = examplesOf(contract, operation.requestBody ?? {}).map(([, { value }]) => value)
  return fc
    .record({
      path: valuesIn('path'),
      query: fc.oneof(valuesIn('query'), fc.constant({ unknown: 'x' })),
      headers: valuesIn('header'),
      body: bodyLike(examples),
      mediaType: fc.constantFrom(undefined, ...bodyTypesOf(operation)),
    })
    .map(({ mediaType, headers, ...parts }) => ({ ...parts, headers: { ...headers, 'content-type': mediaType } }))
}

const texts = [
  '',
  '1',
  '-1',
  '0',
  '1.5',
  'Infinity',
  'x',
  'true',
  '2026-11-27',
  '2026-11-27T10:00:00Z',
  'a,b',
  '\u0000',
]
const values = [null, '', 'x', ' ', 0, -1, 1.5, true, [], {}, ['x'], 'US', 'XX', 'a@b.example', '2026-11-27 10:00']

/** An example, an example with one changed property at any depth, or another value. */
function bodyLike(examples: unknown[]): fc.Arbitrary<unknown> {
  const changed = fc
    .record({ example: fc.constantFrom(...examples, {}), at: fc.nat(), value: fc.constantFrom(undefined, ...values) })
    .map(({ example, at, value }) => withChange(example, at, value))
  return fc.oneof(fc.constantFrom(...examples, undefined), changed, fc.constantFrom(...values))
}

/** A copy in which one value, chosen by the number, is replaced; a property is removed for undefined. */
function withChange(example: unknown, at: number, value: unknown): unknown {
  const copy = clone(example)
  const places: [object, string][] = []
  const collect = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, inner] of Object.entries(part)) {
      places.push([part, key])
      collect(inner)
    }
  }
  collect(copy)
  const place = places[at % places.length]
  if (place) Reflect.set(place[0], place[1], clone(value))
  return clone(copy)
}

function clone<Value>(value: Value): Value {
  return value === undefined ? value : structuredClone(value)
}

/** The returned value, or the error with what a caller would see of it. */
function resultOf(call: () => unknown): unknown {
  try {
    return { returned: call() }
  } catch (error) {
    return { thrown: { ...(error as Error), message: (error as Error).message } }
  }
}
