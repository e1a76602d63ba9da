import { operationsOf } from 'openapi/contract/contract.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { product, startWith } from '../testing/handlers.ts'
import { heapUsed } from '../testing/process.ts'
import type { OperationChecks } from './validation.ts'
import { validation } from './validation.ts'

type Started = Awaited<ReturnType<typeof startWith>>

const place = ({ ask }: Started, headers: Record<string, string>, body: string) =>
  ask('/api/orders', { method: 'POST', headers, body })
const json = { 'content-type': 'application/json' }
const anOrder = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }] })

describe('validation', () => {
  it('refuses to start with a contract that does not compile', () => {
    const broken = structuredClone(contract)
    Object.assign(broken.components.schemas.PlaceOrder.properties.items, { contains: { pattern: '[' } })
    expect(() => startOf(broken)).toThrow(/Invalid regular expression/)
  })

  it('takes the discriminator of a property for that property’s alone', () => {
    const kind = (name: string) => ({ type: 'object', required: ['kind'], properties: { kind: { const: name } } })
    const extended = structuredClone(contract)
    const { PlaceOrder } = extended.components.schemas
    Object.assign(extended.components.schemas, { Card: kind('card'), Cash: kind('cash') })
    const oneOf = ['Card', 'Cash'].map(name => ({ $ref: `#/components/schemas/${name}` }))
    const pay = { oneOf, discriminator: { propertyName: 'kind' } }
    const { items, userId } = PlaceOrder.properties
    const schema = { ...PlaceOrder, properties: { items, pay, userId } } // in the body itself, before another reference
    Object.assign(extended.paths['/api/orders'].post.requestBody.content['application/json'], { schema })
    const checks = checksOf(extended, 'placeOrder')
    const check = (more: object) =>
      checks.request({ path: {}, query: {}, headers: json, body: { items: [{ sku: 'X', quantity: 1 }], ...more } })
    expect(check({ userId: 1 })).toBeDefined()
    expect(check({ pay: { kind: 'cash' }, userId: 1 })).toBeDefined()
    expect(() => check({ pay: { kind: 'cash' }, userId: 0 })).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/body/userId' })] }),
    )
    expect(() => check({ pay: { kind: 'shells' } })).toThrow(expect.objectContaining({ status: 400 }))
  })

  it('compiles nothing on a caller’s time', async () => {
    await using started = await startWith()
    const compile = vi.spyOn(globalThis, 'Function') // what Ajv makes its validators with
    await fetch(`${started.url}/api/products/MUG-BLUE`)
    await started.ask('/api/orders/0')
    await place(started, json, anOrder)
    expect(compile).not.toHaveBeenCalled()
    compile.mockRestore()
  })

  describe('requests', () => {
    let started: Started
    beforeAll(async () => {
      started = await startWith()
      return started.stop
    })

    it('have the contract’s default for a parameter that they leave out', () => {
      const nothing = { path: {}, query: {}, headers: {}, body: undefined }
      expect(checksOf(contract, 'listOrders').request(nothing).query).toEqual({ limit: 20 })
    })

    it.for(['/api/orders/Infinity', '/api/orders?limit=Infinity', '/api/orders?limit=NaN'])(
      '400 for %s, which no integer is',
      async path => {
        expect((await started.ask(path)).status).toBe(400)
      },
    )

    it('get every error reported, each with its JSON pointer', async () => {
      const body = { items: [{ sku: 'MUG-BLUE', quantity: 0 }, { quantity: 1 }], color: 'red' }
      const answer = await place(started, json, JSON.stringify(body))
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({
        type: '/problems/invalid-request',
        detail: 'The request does not fit the contract: 3 errors.',
        errors: expect.arrayContaining([
          { pointer: '/body/items/0/quantity', message: 'must be >= 1' },
          { pointer: '/body/items/1/sku', message: "must have required property 'sku'" },
          { pointer: '/body/color', message: 'must NOT have additional properties' },
        ]),
      })
    })

    it.for([
      ['/api/orders/0', '/path/orderId'],
      ['/api/orders/2147483648', '/path/orderId'],
      ['/api/orders/99999999999999999999', '/path/orderId'],
      ['/api/orders/abc', '/path/orderId'],
      ['/api/orders/1.5', '/path/orderId'],
      ['/api/orders?limit=0', '/query/limit'],
      ['/api/orders?limit=101', '/query/limit'],
      ['/api/orders?limit=1&limit=2', '/query/limit'],
      ['/api/orders?limit=', '/query/limit'],
      ['/api/orders?verbose=true', '/query/verbose'],
      ['/api/products/%zz', '/path'],
    ])('400 for %s points at %s', async ([path = '', pointer]) => {
      const answer = await started.ask(path)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ pointer }] })
    })

    it.for([
      ['{"items/0~": 1}', '/body/items~10~0'],
      ['{"items": [{"sku": "X", "quantity": 1, "~1": 1}]}', '/body/items/0/~01'],
      ['{"": 1}', '/body/'],
      ['{"items": [{"sku": "X", "quantity": 1, "": 1}]}', '/body/items/0/'],
      ['{"shippingAddress": {"x": 1}, "shippingAddress/x": 1}', '/body/shippingAddress/x', '/body/shippingAddress~1x'],
      ['{"items": [0], "items/0": 1}', '/body/items/0', '/body/items~10'],
    ])('400 for the body %s, which has what no schema names', async ([body = '', ...pointers]) => {
      const { errors } = await (await place(started, json, body)).json()
      expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(expect.arrayContaining(pointers))
      expect(errors.map(({ pointer }: { pointer: string }) => pointer)).not.toContain('')
    })

    it.for([
      ['a/b~', '/query/a~1b~0'],
      ['', '/query/'],
    ])('400 for a parameter “%s”, which no operation has', async ([name = '', pointer]) => {
      const answer = await started.ask(`/api/orders?${encodeURIComponent(name)}=1`)
      expect(await answer.json()).toMatchObject({ status: 400, errors: [{ pointer }] })
    })

    it.for(['{', '{"items":', 'nonsense', '"text"'])('400 for the body %s, which is no JSON object', async body => {
      const answer = await place(started, json, body)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/body' }] })
    })

    it('413 for a body over 100 kB', async () => {
      const answer = await place(started, json, JSON.stringify({ items: 'x'.repeat(2_000_000) }))
      expect(answer.status).toBe(413)
      expect(await answer.json()).toMatchObject({ type: '/problems/content-too-large' })
    })

    it.for(['text/plain', 'application/xml', 'application/jsonx', 'nonsense'])('415 for a body of %s', async type => {
      const answer = await place(started, { 'content-type': type }, anOrder)
      expect(answer.status).toBe(415)
      expect(await answer.json()).toMatchObject({ detail: 'This operation takes application/json.' })
    })

    it('415 for a charset that JSON does not have', async () => {
      const headers = { 'content-type': 'application/json; charset=latin1' }
      expect((await place(started, headers, anOrder)).status).toBe(415)
    })

    it('are understood whatever the case and the parameters of their media type', async () => {
      const headers = { 'content-type': 'Application/JSON; charset=UTF-8; odd=1' }
      expect((await place(started, headers, anOrder)).status).toBe(422)
    })

    it('do not fill the memory with ever new media types', async () => {
      const send = async (from: number, to: number) => {
        for (let n = from; n < to; n++) {
          const headers = { 'content-type': `application/json; x=${n}` }
          await place(started, headers, anOrder)
          const got = await fetch(`${started.url}/api/products/MUG-BLUE`, { headers: { 'content-type': `text/x${n}` } })
          expect(got.status).toBe(200)
        }
      }
      await send(0, 50)
      const before = heapUsed()
      await send(50, 150) // each would cost two validators, and all of them 5 MB
      expect(heapUsed() - before).toBeLessThan(2_000_000)
    })
  })

  describe('a reply that breaks the contract', () => {
    it('is one with a number that JSON does not have', () => {
      const { reply } = checksOf(contract, 'getProduct')
      const endless = { ...product, version: Number.POSITIVE_INFINITY }
      expect(() => reply(200, endless, { ETag: '"1"' })).toThrow('must be integer')
    })

    it('is a 500 for the caller and a line that says why for us', async () => {
      const wrong = { ...product, secret: 'hidden' } // an excess property, which the compiler sees only in a literal
      await using started = await startWith({ getProduct: async (_, reply) => reply(200, wrong, { ETag: '"1"' }) })
      const answer = await started.client.getProduct({ path: { sku: 'MUG-BLUE' } })
      expect(answer).toMatchObject({ status: 500, body: { type: '/problems/internal-error' } })
      expect(answer.headers).not.toHaveProperty('ETag')
      expect(JSON.stringify(answer)).not.toContain('hidden')
      expect(started.log.at(-1)).toMatchObject({
        level: 'error',
        operationId: 'getProduct',
        status: 500,
        err: { type: 'ContractViolation', message: 'getProduct 200: /response must NOT have additional properties' },
      })
    })

    it('is one whose status is not documented', async () => {
      const teapot = 418 as 200 // what the compiler would refuse
      await using started = await startWith({ getProduct: async (_, reply) => reply(teapot, product, { ETag: '"1"' }) })
      expect(await started.client.getProduct({ path: { sku: 'MUG-BLUE' } })).toMatchObject({ status: 500 })
    })

    it('is a Problem without a header that is documented', async () => {
      const headless = async () => {
        throw new Problem(503, 'storage-unavailable', 'No.')
      }
      await using started = await startWith({ getProduct: headless })
      expect(await started.client.getProduct({ path: { sku: 'MUG-BLUE' } })).toMatchObject({ status: 500 })
      expect(started.log.at(-1)).toMatchObject({ err: { message: 'getProduct 503 lacks the header Retry-After' } })
    })

    it('is a Problem whose body does not fit, whatever its status', async () => {
      const empty = async () => {
        throw new Problem(503, 'storage-unavailable', 'No.', { errors: [], headers: { 'Retry-After': '5' } })
      }
      await using started = await startWith({ getProduct: empty })
      expect(await started.client.getProduct({ path: { sku: 'MUG-BLUE' } })).toMatchObject({ status: 500 })
      expect(started.log.at(-1)).toMatchObject({
        err: { message: expect.stringContaining('/response/errors must NOT') },
      })
    })

    it('is a Problem whose status is not documented, too', async () => {
      const conflict = async () => {
        throw new Problem(409, 'invalid-request', 'No.', { headers: { 'X-Leak': 'yes' } })
      }
      await using started = await startWith({ getProduct: conflict })
      const answer = await fetch(`${started.url}/api/products/MUG-BLUE`)
      expect(answer.status).toBe(500)
      expect(answer.headers.get('x-leak')).toBeNull()
      expect(started.log.at(-1)).toMatchObject({ err: { type: 'ContractViolation', cause: { message: 'No.' } } })
    })
  })
})

function startOf(document: typeof contract): void {
  const checksFor = validation(document)
  for (const served of operationsOf(document)) checksFor(served)
}

function checksOf(document: typeof contract, operationId: string): OperationChecks {
  const served = operationsOf(document).find(({ operation }) => operation.operationId === operationId)
  if (!served) throw new Error(`the contract has no ${operationId}`)
  return validation(document)(served)
}
