import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import { objectsIn } from '../testing/documents.ts'
import { callerRequirementOf } from './access.ts'
import type { Contract, Operation } from './contract.ts'
import { headersOf, operationsOf, responsesOf } from './contract.ts'
import { rowsOfNeed, upstreamRowsOf } from './upstream.ts'

describe('x-upstream of the Order Service', () => {
  const contract: Contract = orderService
  const needs = Object.entries(contract.components['x-upstream'] ?? {})
  const consumes = contract['x-consumes']?.['user-service'] ?? {}
  const called = new Map(operationsOf(userService).map(served => [served.operation.operationId, served]))
  const operations = operationsOf(contract).map(({ operation }) => ({
    operation,
    id: operation.operationId,
    rows: upstreamRowsOf(contract, operation),
  }))
  const answers = operations.flatMap(({ operation, id, rows }) =>
    rows.map(({ need, failure, answer }) => {
      const [call = '', cause = ''] = failure.split(' ')
      return { operation, of: `${id}, ${failure}`, served: called.get(call), cause, need, answer }
    }),
  )

  it('names needs that there are, and each of them somewhere', () => {
    const named = operations.flatMap(({ operation }) => operation['x-upstream'] ?? [])
    expect([...new Set(named)].sort()).toEqual(needs.map(([name]) => name).sort())
    for (const [name, { when }] of needs) expect(when, name).toMatch(/^[A-Z].*\.$/)
  })

  it('names the keys of tokens wherever a token is taken, and nowhere else', () => {
    for (const { operation, id } of operations) {
      const takesToken = ['required', 'optional'].includes(callerRequirementOf(operation))
      expect(operation['x-upstream']?.includes('tokenKeys') ?? false, id).toBe(takesToken)
    }
  })

  it('has each failure of each call once: every status that is known but 200, and every way to have no such answer', () => {
    for (const [name, { calls }] of needs) {
      const possible = Object.keys(calls).flatMap(call => {
        const statuses = Object.keys(consumes[call]?.responses ?? {})
        expect(statuses, call).toContain('200')
        const causes = [...statuses.filter(status => status !== '200'), 'network', 'timeout', 'contract']
        return causes.map(cause => `${call} ${cause}`)
      })
      const failures = rowsOfNeed(contract, name).map(({ failure }) => failure)
      expect(failures.sort(), name).toEqual(possible.sort())
    }
    for (const { id, rows } of operations)
      expect(new Set(rows.map(({ failure }) => failure)).size, id).toBe(rows.length)
  })

  it('answers with what the operation documents', () => {
    const { Order, LiveUser } = orderService.components.schemas
    expect(answers).not.toHaveLength(0)
    for (const { operation, of, answer } of answers) {
      const { status, problem, liveUser } = answer
      if (problem) expect(problemsOf(contract, operation), of).toContain(`${status} /problems/${problem}`)
      else {
        expect(status, of).toBe(200)
        expect(Order.properties, of).toHaveProperty('liveUser')
        expect(LiveUser.properties.state.enum, of).toContain(liveUser)
      }
    }
  })

  it('is behind every answer that the User Service is to blame for', () => {
    for (const { operation, id, rows } of operations) {
      const answered = rows.map(({ answer }) => `${answer.status} /problems/${answer.problem}`)
      for (const shown of problemsOf(contract, operation))
        if (shown.includes('/user-service-')) expect(answered, id).toContain(shown)
    }
  })

  it('tells a User Service that is too slow (504) from one that is away or busy (503) and one that is wrong (502)', () => {
    const toBlame = answers.filter(({ answer }) => answer.problem?.startsWith('user-service-'))
    expect(toBlame).not.toHaveLength(0)
    const statuses = new Map([
      ['timeout', 504],
      ['network', 503],
      ['429', 503],
      ['503', 503],
    ])
    for (const { of, cause, answer, need } of toBlame)
      expect(answer.status, of).toBe(need === 'tokenKeys' ? 503 : (statuses.get(cause) ?? 502))
  })

  it('says when to try again wherever the operation does, and passes on what the User Service says of it', () => {
    for (const { operation, of, served, cause, answer } of answers) {
      const documented = tellsWhen(contract, operation, answer.status)
      const told = served !== undefined && tellsWhen(userService, served.operation, Number(cause))
      if (!documented) expect(answer.retryAfter, of).toBeUndefined()
      else expect(answer.retryAfter, of).toEqual(told ? 'passedOn' : expect.any(Number))
    }
  })

  it('has details that a caller can read, with nothing to fill in but parameters of the call', () => {
    for (const { of, served, answer } of answers.filter(({ answer }) => answer.problem)) {
      expect(answer.detail, of).toMatch(/^[A-Z].*\.$/)
      for (const [parameter] of answer.detail?.matchAll(/\{\w*\}/g) ?? []) expect(served?.path, of).toContain(parameter)
    }
  })
})

/** The problems that an operation shows among its answers: `422 /problems/user-not-found`. */
function problemsOf(contract: Contract, operation: Operation): string[] {
  return responsesOf(contract, operation).flatMap(([status, response]) =>
    objectsIn(response).flatMap(({ type, requestId }) => (requestId ? [`${status} ${type}`] : [])),
  )
}

/** Whether an answer of an operation says when to try again. */
function tellsWhen(contract: Contract, operation: Operation, status: number): boolean {
  return responsesOf(contract, operation).some(
    ([each, response]) =>
      each === status &&
      headersOf(contract, response).some(([name, { required }]) => name === 'Retry-After' && required),
  )
}
