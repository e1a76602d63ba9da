import { describe, expect, it } from 'vitest'
import { operationsOf } from '../../contract/contract.ts'
import type { Contract } from '../../contract/document.ts'
import { upstreamFailuresOf } from '../../contract/upstream.ts'
import orderService from '../../generated/order-service.json' with { type: 'json' }

describe('the tables of User Service failures', () => {
  const contract: Contract = orderService
  const descriptions = new Map(
    Object.values(orderService.paths)
      .flatMap(path => Object.values(path))
      .map(({ operationId, description }): [string, string] => [operationId, description]),
  )
  const causeNames = new Map([
    ['network', 'network error'],
    ['timeout', 'timeout'],
    ['contract', 'any other response'],
    ['notSent', 'not sent'],
  ])

  it('list each failure of each upstream call once, with its response', () => {
    for (const { operation } of operationsOf(contract)) {
      const description = descriptions.get(operation.operationId) ?? ''
      const rows = description.split('\n').map(line => line.split('|').map(cell => cell.trim()))
      for (const { failure, response } of upstreamFailuresOf(contract, operation)) {
        const [call, cause = ''] = failure.split(' ')
        const matching = rows.filter(([, failures = '']) => {
          const [caller, causes = ''] = failures.split(': ')
          return caller === `\`${call}\`` && causes.split(', ').includes(causeNames.get(cause) ?? cause)
        })
        const { status, problem, liveUser } = response
        const described = expect.stringMatching(`^${status} .*\`(${problem}|liveUser.state: ${liveUser})\``)
        expect(matching, `${operation.operationId}, ${failure}`).toEqual([['', expect.anything(), described, '']])
      }
    }
  })

  it('follow the case in which the calls are made; an operation without upstream calls has no table', () => {
    for (const { operation } of operationsOf(contract)) {
      const { operationId, 'x-upstream': dependencies } = operation
      const description = descriptions.get(operationId)
      if (!dependencies) expect(description, operationId).not.toContain('User Service fails')
      for (const dependency of dependencies ?? [])
        expect(description).toContain(contract.components['x-upstream']?.[dependency]?.when)
    }
  })
})
