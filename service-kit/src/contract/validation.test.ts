import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describe, expect, it, vi } from 'vitest'
import { startTestService } from '../testing/handlers.ts'
import { operationChecksOf } from '../testing/operation-checks.ts'

const json = { 'content-type': 'application/json' }

describe('createOperationChecks', () => {
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

  it('compiles no schema of a generated contract at a request', async () => {
    await using service = await startTestService()
    const compile = vi.spyOn(globalThis, 'Function') // Ajv creates its validators with it
    await fetch(`${service.url}/api/products/MUG-BLUE`)
    await service.send('/api/orders/0')
    const body = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }] })
    await service.send('/api/orders', { method: 'POST', headers: json, body })
    const callsCompiled = /^const schema\d+ = scope\.schema\[\d+\];const keyword\d+ = scope\.keyword\[\d+\];return /
    for (const args of compile.mock.calls) expect(args.at(-1)).toMatch(callsCompiled)
    compile.mockClear()
    await service.send('/api/orders', { method: 'POST', headers: json, body })
    expect(compile).not.toHaveBeenCalled()
    compile.mockRestore()
  })

  it('validates the first requests of an operation, also when they come at the same time', async () => {
    await using service = await startTestService()
    const place = (body: object) =>
      service.send('/api/orders', { method: 'POST', headers: json, body: JSON.stringify(body) })
    const responses = await Promise.all([{}, { items: [] }, { items: 1 }, { items: [{ sku: '' }] }].map(place))
    const problems = await Promise.all(responses.map(response => response.json()))
    expect(problems.map(({ type }) => type)).toEqual(Array(4).fill('/problems/invalid-request'))
    expect(problems.map(({ errors }) => errors[0].pointer)).toEqual([
      '/body/items',
      '/body/items',
      '/body/items',
      '/body/items/0/quantity',
    ])
  })
})
