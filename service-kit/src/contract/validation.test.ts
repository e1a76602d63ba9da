import { operationsOf } from 'openapi/contract/contract.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describe, expect, it, vi } from 'vitest'
import { startTestService } from '../testing/handlers.ts'
import { operationChecksOf } from '../testing/operation-checks.ts'
import { createOperationChecks } from './validation.ts'

const json = { 'content-type': 'application/json' }

describe('createOperationChecks', () => {
  it('throws for a contract with a schema that does not compile', () => {
    const broken = structuredClone(contract)
    Object.assign(broken.components.schemas.PlaceOrder.properties.items, { contains: { pattern: '[' } })
    expect(() => createAllChecks(broken)).toThrow(/Invalid regular expression/)
  })

  it('applies the discriminator of a property to that property only', () => {
    const kind = (name: string) => ({ type: 'object', required: ['kind'], properties: { kind: { const: name } } })
    const extended = structuredClone(contract)
    const { PlaceOrder } = extended.components.schemas
    Object.assign(extended.components.schemas, { Card: kind('card'), Cash: kind('cash') })
    const oneOf = ['Card', 'Cash'].map(name => ({ $ref: `#/components/schemas/${name}` }))
    const pay = { oneOf, discriminator: { propertyName: 'kind' } }
    const { items, userId } = PlaceOrder.properties
    const schema = { ...PlaceOrder, properties: { items, pay, userId } } // in the body itself, before another reference
    Object.assign(extended.paths['/api/orders'].post.requestBody.content['application/json'], { schema })
    const checks = operationChecksOf(extended, 'placeOrder')
    const check = (more: object) =>
      checks.request({ path: {}, query: {}, headers: json, body: { items: [{ sku: 'X', quantity: 1 }], ...more } })
    expect(check({ userId: 1 })).toBeDefined()
    expect(check({ pay: { kind: 'cash' }, userId: 1 })).toBeDefined()
    expect(() => check({ pay: { kind: 'cash' }, userId: 0 })).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/body/userId' })] }),
    )
    expect(() => check({ pay: { kind: 'shells' } })).toThrow(expect.objectContaining({ status: 400 }))
  })

  it('compiles every schema before the first request', async () => {
    await using service = await startTestService()
    const compile = vi.spyOn(globalThis, 'Function') // Ajv creates its validators with it
    await fetch(`${service.url}/api/products/MUG-BLUE`)
    await service.send('/api/orders/0')
    const body = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }] })
    await service.send('/api/orders', { method: 'POST', headers: json, body })
    expect(compile).not.toHaveBeenCalled()
    compile.mockRestore()
  })
})

function createAllChecks(document: typeof contract): void {
  const checksOf = createOperationChecks(document)
  for (const endpoint of operationsOf(document)) checksOf(endpoint)
}
