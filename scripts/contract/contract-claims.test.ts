import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Seen } from 'openapi/testing/record.ts'
import { describe, expect, it } from 'vitest'
import { claimsIn, claimsSeen, nameOf } from './contract-claims.ts'

const { '/api/products': products } = orderContract.paths
const contract = { ...orderContract, paths: { '/api/products': { post: products.post } } }
const service = 'order-service'
const operationId = 'createProduct'

describe('what a contract says', () => {
  const said = claimsIn(service, contract).map(nameOf)

  it.for([
    'statuses 201',
    'statuses 409',
    'problems 409 sku-taken',
    'examples 201 redPen',
    'examples 409 skuTaken',
    'access another customer',
  ])('has %s of createProduct', claim => {
    expect(said).toContain(`${service} ${operationId} ${claim}`)
  })

  it('has a problem for each type that its examples show, and none of a success', () => {
    expect(said.filter(name => name.includes(' problems 403'))).toHaveLength(2)
    expect(said.filter(name => name.includes(' problems 2'))).toEqual([])
  })
})

describe('what was seen', () => {
  it.for<[Seen, string[]]>([
    [{ kind: 'answer', service, operationId, status: 201 }, ['statuses 201']],
    [
      { kind: 'answer', service, operationId, status: 409, problem: 'sku-taken' },
      ['statuses 409', 'problems 409 sku-taken'],
    ],
    [{ kind: 'example', service, operationId, status: 201, name: 'redPen' }, ['examples 201 redPen']],
    [{ kind: 'access', service, operationId, caller: 'staff' }, ['access staff']],
    [{ kind: 'upstream', operationId, failure: 'timeout' }, ['upstream timeout']],
    [{ kind: 'unreachable', service, operationId, status: 503 }, []],
  ])('counts for what it is called', ([seen, names]) => {
    expect(claimsSeen(seen).map(nameOf)).toEqual(names.map(name => `${service} ${operationId} ${name}`))
  })
})
