import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import { objectsIn } from '../testing/documents.ts'
import { callerRequirementOf } from './access.ts'
import { headersOf, operationsOf, responsesOf } from './contract.ts'
import type { Contract, Operation } from './document.ts'
import { failuresOfDependency, upstreamFailuresOf } from './upstream.ts'

describe('x-upstream of the Order Service', () => {
  const contract: Contract = orderService
  const dependencies = Object.entries(contract.components['x-upstream'] ?? {})
  const consumes = contract['x-consumes']?.['user-service'] ?? {}
  const endpoints = new Map(operationsOf(userService).map(endpoint => [endpoint.operation.operationId, endpoint]))
  const operations = operationsOf(contract).map(({ operation }) => ({
    operation,
    id: operation.operationId,
    failures: upstreamFailuresOf(contract, operation),
  }))
  const cases = operations.flatMap(({ operation, id, failures }) =>
    failures.map(({ dependency, failure, response }) => {
      const [call = '', cause = ''] = failure.split(' ')
      return { operation, name: `${id}, ${failure}`, called: endpoints.get(call), cause, dependency, response }
    }),
  )

  it('defines exactly the dependencies that operations name', () => {
    const named = operations.flatMap(({ operation }) => operation['x-upstream'] ?? [])
    expect([...new Set(named)].sort()).toEqual(dependencies.map(([name]) => name).sort())
    for (const [name, { when }] of dependencies) expect(when, name).toMatch(/^[A-Z].*\.$/)
  })

  it('names tokenKeys exactly for the operations that require or accept a token', () => {
    for (const { operation, id } of operations) {
      const takesToken = ['required', 'optional'].includes(callerRequirementOf(operation))
      expect(operation['x-upstream']?.includes('tokenKeys') ?? false, id).toBe(takesToken)
    }
  })

  it('has each failure of each call once: every consumed status except 200, network, timeout, contract and notSent', () => {
    for (const [name, { calls }] of dependencies) {
      const possible = Object.keys(calls).flatMap(call => {
        const statuses = Object.keys(consumes[call]?.responses ?? {})
        expect(statuses, call).toContain('200')
        const causes = [...statuses.filter(status => status !== '200'), 'network', 'timeout', 'contract', 'notSent']
        return causes.map(cause => `${call} ${cause}`)
      })
      const failures = failuresOfDependency(contract, name).map(({ failure }) => failure)
      expect(failures.sort(), name).toEqual(possible.sort())
    }
    for (const { id, failures } of operations)
      expect(new Set(failures.map(({ failure }) => failure)).size, id).toBe(failures.length)
  })

  it('has only responses that the operation documents', () => {
    const { Order, LiveUser } = orderService.components.schemas
    expect(cases).not.toHaveLength(0)
    for (const { operation, name, response } of cases) {
      const { status, problem, liveUser } = response
      if (problem) expect(problemsOf(contract, operation), name).toContain(`${status} /problems/${problem}`)
      else {
        expect(status, name).toBe(200)
        expect(Order.properties, name).toHaveProperty('liveUser')
        expect(LiveUser.properties.state.enum, name).toContain(liveUser)
      }
    }
  })

  it('has every documented user-service-* problem', () => {
    for (const { operation, id, failures } of operations) {
      const responses = failures.map(({ response }) => `${response.status} /problems/${response.problem}`)
      for (const documented of problemsOf(contract, operation))
        if (documented.includes('/user-service-')) expect(responses, id).toContain(documented)
    }
  })

  it('has 504 for a timeout, 503 for an unavailable or busy User Service, and 502 for an invalid response', () => {
    const userServiceProblems = cases.filter(({ response }) => response.problem?.startsWith('user-service-'))
    expect(userServiceProblems).not.toHaveLength(0)
    const statuses = new Map([
      ['timeout', 504],
      ['network', 503],
      ['notSent', 503],
      ['429', 503],
      ['503', 503],
    ])
    for (const { name, cause, response, dependency } of userServiceProblems)
      expect(response.status, name).toBe(dependency === 'tokenKeys' ? 503 : (statuses.get(cause) ?? 502))
  })

  it('has Retry-After exactly where the operation documents it, and passes on the value of the User Service', () => {
    for (const { operation, name, called, cause, response } of cases) {
      const documented = hasRetryAfter(contract, operation, response.status)
      const received =
        cause === 'notSent' || (called !== undefined && hasRetryAfter(userService, called.operation, Number(cause)))
      if (!documented) expect(response.retryAfter, name).toBeUndefined()
      else expect(response.retryAfter, name).toEqual(received ? 'passedOn' : expect.any(Number))
    }
  })

  it('has details that are sentences, with no placeholders except the path parameters of the call', () => {
    for (const { name, called, response } of cases.filter(({ response }) => response.problem)) {
      expect(response.detail, name).toMatch(/^[A-Z].*\.$/)
      for (const [parameter] of response.detail?.matchAll(/\{\w*\}/g) ?? [])
        expect(called?.path, name).toContain(parameter)
    }
  })
})

/** The problems in the response examples of an operation: `422 /problems/user-not-found`. */
function problemsOf(contract: Contract, operation: Operation): string[] {
  return responsesOf(contract, operation).flatMap(([status, response]) =>
    objectsIn(response).flatMap(({ type, requestId }) => (requestId ? [`${status} ${type}`] : [])),
  )
}

/** Whether a response of an operation always has `Retry-After`. */
function hasRetryAfter(contract: Contract, operation: Operation, status: number): boolean {
  return responsesOf(contract, operation).some(
    ([each, response]) =>
      each === status &&
      headersOf(contract, response).some(([name, { required }]) => name === 'Retry-After' && required),
  )
}
