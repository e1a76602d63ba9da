import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Observation } from 'openapi/testing/record.ts'
import { describe, expect, it } from 'vitest'
import { documentedItems, itemName, observedItems, settingsProblems } from './contract-coverage.ts'

const { '/api/products': products } = orderContract.paths
const contract = { ...orderContract, paths: { '/api/products': { post: products.post } } }
const service = 'order-service'
const operationId = 'createProduct'

describe('documentedItems', () => {
  const items = documentedItems(service, contract).map(itemName)

  it.for([
    'statuses 201',
    'statuses 409',
    'problems 409 sku-taken',
    'examples 201 redPen',
    'examples 409 skuTaken',
    'access another customer',
  ])('contains %s of createProduct', item => {
    expect(items).toContain(`${service} ${operationId} ${item}`)
  })

  it('contains a problem for each problem type in the examples, and none for success', () => {
    expect(items.filter(name => name.includes(' problems 403'))).toHaveLength(2)
    expect(items.filter(name => name.includes(' problems 2'))).toEqual([])
  })
})

it('documentedItems contains the events', () => {
  expect(documentedItems(service, contract).map(itemName)).toContain(`${service} order.placed events recorded`)
})

it('settingsProblems are items of each operation that has the status', () => {
  const info = { ...contract.info, 'x-settings-problems': { '503': ['issuer-unavailable'], '507': ['disk-full'] } }
  const problems = settingsProblems(service, { ...contract, info })
  expect(problems.map(items => items.map(itemName))).toEqual([
    [`${service} ${operationId} problems 503 issuer-unavailable`],
    [],
  ])
})

it('observedItems of a recorded event are the event', () => {
  const items = observedItems({ kind: 'event', service, type: 'order.placed' })
  expect(items.map(itemName)).toEqual([`${service} order.placed events recorded`])
})

describe('observedItems', () => {
  it.for<[Observation, string[]]>([
    [{ kind: 'response', service, operationId, status: 201 }, ['statuses 201']],
    [
      { kind: 'response', service, operationId, status: 409, problem: 'sku-taken' },
      ['statuses 409', 'problems 409 sku-taken'],
    ],
    [{ kind: 'example', service, operationId, status: 201, name: 'redPen' }, ['examples 201 redPen']],
    [{ kind: 'access', service, operationId, caller: 'staff' }, ['access staff']],
    [{ kind: 'upstream', operationId, failure: 'timeout' }, ['upstream timeout']],
    [{ kind: 'unreachable', service, operationId, status: 503 }, []],
  ])('are those of %j', ([observation, names]) => {
    expect(observedItems(observation).map(itemName)).toEqual(names.map(name => `${service} ${operationId} ${name}`))
  })
})
