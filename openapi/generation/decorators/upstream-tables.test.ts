import { describe, expect, it } from 'vitest'
import type { Contract } from '../../contract/contract.ts'
import { operationsOf } from '../../contract/contract.ts'
import { upstreamRowsOf } from '../../contract/upstream.ts'
import orderService from '../../generated/order-service.json' with { type: 'json' }

describe('the tables of what follows when the User Service fails', () => {
  const contract: Contract = orderService
  const descriptions = new Map(
    Object.values(orderService.paths)
      .flatMap(path => Object.values(path))
      .map(({ operationId, description }): [string, string] => [operationId, description]),
  )
  const words = new Map([
    ['network', 'not to be reached'],
    ['timeout', 'too slow'],
    ['contract', 'any other answer'],
  ])

  it('have each failure of each call that an operation makes, once, and what it is answered with', () => {
    for (const { operation } of operationsOf(contract)) {
      const description = descriptions.get(operation.operationId) ?? ''
      const lines = description.split('\n').map(line => line.split('|').map(cell => cell.trim()))
      for (const { failure, answer } of upstreamRowsOf(contract, operation)) {
        const [call, cause = ''] = failure.split(' ')
        const about = lines.filter(([, failures = '']) => {
          const [caller, causes = ''] = failures.split(': ')
          return caller === `\`${call}\`` && causes.split(', ').includes(words.get(cause) ?? cause)
        })
        const { status, problem, liveUser } = answer
        const told = expect.stringMatching(`^${status} .*\`(${problem}|liveUser.state: ${liveUser})\``)
        expect(about, `${operation.operationId}, ${failure}`).toEqual([['', expect.anything(), told, '']])
      }
    }
  })

  it('stand below the case in which the User Service is asked, and where it never is, there are none', () => {
    for (const { operation } of operationsOf(contract)) {
      const { operationId, 'x-upstream': needs } = operation
      const description = descriptions.get(operationId)
      if (!needs) expect(description, operationId).not.toContain('User Service fails')
      for (const need of needs ?? []) expect(description).toContain(contract.components['x-upstream']?.[need]?.when)
    }
  })
})
