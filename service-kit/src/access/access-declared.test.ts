import type { JWTPayload } from 'jose'
import type { Contract } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import type { Handler } from '../contract/handlers.ts'
import { createRouter } from '../http/router.ts'
import { Problem } from '../problems/problem.ts'
import { handlers, product, startServiceWith, startWith } from '../testing/handlers.ts'
import { testIssuer } from '../testing/tokens.ts'
import type { Caller } from './access.ts'

type Declared = Partial<Record<'security' | 'x-access', unknown>>
type Operation = (typeof orderContract.paths)[typeof path]['get']
type GetOrder = Pick<operations, 'getOrder'>

const path = '/api/orders/{orderId}'
const customer = {}
const staff = { sub: '2', roles: ['customer', 'staff'] }
const aService = { sub: 'shop', roles: ['service'] }

const needed = [{ OAuth2: ['orders:read'] }]
const optional = [{}, ...needed]
const byField = { field: 'userId' }

describe('declared access', () => {
  describe('tells the handler', () => {
    it.for<[security: object[], access: object, claims: JWTPayload, caller: Partial<Caller> | string]>([
      [needed, { allow: ['owner', 'staff'], owner: byField }, customer, { kind: 'customer', userId: 1, ownerId: 1 }],
      [needed, { allow: ['owner', 'staff'], owner: byField }, staff, { kind: 'staff', userId: 2, ownerId: undefined }],
      [needed, { allow: ['owner', 'staff'], owner: byField }, aService, 'This is for its owner or staff.'],
      [needed, { allow: ['owner', 'service'], owner: byField }, aService, { kind: 'service', ownerId: undefined }],
      [needed, { allow: ['owner'], owner: { parameter: 'orderId' } }, staff, { kind: 'staff', userId: 2, ownerId: 2 }],
      [needed, { allow: ['owner'], owner: byField }, aService, 'This is for its owner.'],
      [needed, { allow: ['staff'] }, customer, 'This is for staff.'],
      [needed, { allow: ['staff'] }, aService, 'This is for staff.'],
      [needed, { allow: ['staff'] }, staff, { userId: 2, ownerId: undefined }],
      [needed, { allow: ['service'] }, aService, { userId: undefined, ownerId: undefined, clientId: 'tests' }],
      [needed, { allow: ['service'] }, customer, 'This is for services.'],
      [needed, { allow: ['service'] }, staff, 'This is for services.'],
      [needed, { allow: ['signedIn'] }, customer, { userId: 1, ownerId: undefined }],
      [needed, { allow: ['signedIn'] }, staff, { userId: 2, ownerId: undefined }],
      [needed, { allow: ['signedIn'] }, aService, 'This is for people.'],
      [optional, { allow: ['anyone'] }, customer, { userId: 1, ownerId: undefined }],
      [optional, { allow: ['anyone'] }, aService, 'This is for people.'],
      [optional, { allow: ['anyone', 'service'] }, aService, { kind: 'service', ownerId: undefined }],
    ])('by %j and %j, of %j: %j', async ([security, access, claims, expected]) => {
      const { status, body, callers } = await asking({ security, 'x-access': access }, claims)
      if (typeof expected === 'string') {
        expect({ status, body }).toMatchObject({ status: 403, body: { type: '/problems/forbidden', detail: expected } })
        expect(callers).toEqual([])
      } else {
        expect(callers).toMatchObject([{ clientId: 'tests', ...expected }])
      }
    })

    it('nobody, where no token is needed and none is sent', async () => {
      const callers: unknown[] = []
      await using started = await startWith({
        getProduct: async ({ caller }, reply) => {
          callers.push(caller)
          return reply(200, product, { ETag: '"1"' })
        },
      })
      await fetch(`${started.url}/api/products/MUG-BLUE`)
      await started.ask('/api/products/MUG-BLUE')
      expect(callers).toEqual([undefined, expect.objectContaining({ kind: 'customer', userId: 1 })])
    })
  })

  it('insufficient-scope names what is missing, and all that is needed', async () => {
    const security = [{ OAuth2: ['orders:read', 'users:read'] }]
    const answer = await asking({ security }, { scope: 'orders:read' })
    expect(answer.authenticate).toMatch(/, error="insufficient_scope", scope="orders:read users:read"$/)
    expect(answer.body).toMatchObject({ detail: 'The access token lacks the scope users:read.' })
  })

  describe('to a property of the body', () => {
    const place = async (contract: Contract, claims: JWTPayload, more: object) => {
      await using started = await startServiceWith<operations>('order-service', contract, handlers)
      const authorization = `Bearer ${await started.tokenFor(claims)}`
      const body = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }], ...more })
      const answer = await fetch(`${started.url}/api/orders`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body,
      })
      return { status: answer.status, problem: await answer.json() }
    }

    it('is an owner’s for their own id, and staff’s for any', async () => {
      expect(await place(orderContract, customer, {})).toMatchObject({ status: 422 })
      expect(await place(orderContract, customer, { userId: 1 })).toMatchObject({ status: 422 })
      expect(await place(orderContract, staff, { userId: 1 })).toMatchObject({ status: 422 })
      expect(await place(orderContract, customer, { userId: 2 })).toMatchObject({
        status: 403,
        problem: { type: '/problems/forbidden', detail: "Only staff may set userId to somebody else's id." },
      })
    })

    it('comes after the contract: 400 for what no caller may write', async () => {
      expect(await place(orderContract, customer, { userId: '2' })).toMatchObject({ status: 400 })
    })

    it('is staff’s alone, whatever an owner writes', async () => {
      const forStaff = guarding(['staff'])
      expect(await place(forStaff, staff, { userId: 1 })).toMatchObject({ status: 422 })
      for (const userId of [1, 2])
        expect(await place(forStaff, customer, { userId })).toMatchObject({
          status: 403,
          problem: { detail: 'userId is for staff.' },
        })
    })

    it('is nobody’s when it lets in a word that is not known', async () => {
      expect(await place(guarding(['everybody']), staff, { userId: 1 })).toMatchObject({ status: 403 })
    })
  })

  describe('does not start for an operation that', () => {
    const undeclared = /^getOrder does not say who may call it/
    const ownerless = /^getOrder does not say who the owner is/
    const contradictory = /^getOrder lets in .*, which does not go with its security$/

    it.for<[what: string, changes: Declared, why: RegExp]>([
      ['declares no security', { security: undefined }, undeclared],
      ['declares no x-access', { 'x-access': undefined }, undeclared],
      ['lets in nobody', { 'x-access': { allow: [] } }, /^getOrder lets in $/],
      ['lets in a word that is not known', { 'x-access': { allow: ['staff', 'all'] } }, /^getOrder lets in staff,all$/],
      ['lets in the same twice', { 'x-access': { allow: ['staff', 'staff'] } }, /^getOrder lets in staff,staff$/],
      ['lets in an owner without naming one', { 'x-access': { allow: ['owner'] } }, ownerless],
      ['names an owner whom it does not let in', { 'x-access': { allow: ['staff'], owner: byField } }, ownerless],
      ['needs a token and lets in anyone', { 'x-access': { allow: ['anyone'] } }, contradictory],
      ['takes a token and lets in only those with one', { security: optional }, contradictory],
      ['asks for nothing and lets in some', { security: [] }, contradictory],
      ['asks for a client’s secret and lets in others', { security: [{ ClientSecret: [] }] }, contradictory],
      ['needs a token and lets in clients', { 'x-access': { allow: ['staff', 'client'] } }, contradictory],
      [
        'takes a token and lets in anyone and some',
        { security: optional, 'x-access': { allow: ['anyone', 'staff'] } },
        contradictory,
      ],
      [
        'knows who calls in a way that is not known',
        { security: [{ ApiKey: [] }], 'x-access': { allow: ['anyone'] } },
        contradictory,
      ],
      ['asks for something that is not known', { security: [{ ApiKey: [] }] }, contradictory],
    ])('%s', async ([, changes, why]) => {
      const { verify } = await testIssuer('order-service')
      expect(() => createRouter(declaring(changes), handlers, verify)).toThrow(why)
    })
  })
})

/** Asks for an order where getOrder declares something else of its access; tells what came, and whom the handler saw. */
async function asking(changes: Declared, claims: JWTPayload) {
  const callers: Caller[] = []
  const getOrder: Handler<GetOrder, 'getOrder'> = async ({ caller }) => {
    callers.push(caller)
    throw new Problem(404, 'order-not-found', 'There is none.')
  }
  await using started = await startServiceWith<GetOrder>('order-service', declaring(changes), { getOrder })
  const authorization = `Bearer ${await started.tokenFor(claims)}`
  const answer = await fetch(`${started.url}/api/orders/101`, { headers: { authorization } })
  const authenticate = answer.headers.get('www-authenticate')
  return { status: answer.status, authenticate, body: await answer.json(), callers }
}

/** The Order Service's contract of getOrder alone, which declares something else of its access. */
function declaring(changes: Declared): Contract {
  const get = { ...orderContract.paths[path].get, ...changes } as Operation // what is not declared right is the test
  return { ...orderContract, paths: { [path]: { get } } }
}

/** The Order Service's contract, with placeOrder's userId for these alone. */
function guarding(allow: string[]): Contract {
  const { schemas } = orderContract.components
  const properties = {
    ...schemas.PlaceOrder.properties,
    userId: { ...schemas.PlaceOrder.properties.userId, 'x-access': { allow } },
  }
  const PlaceOrder = { ...schemas.PlaceOrder, properties }
  return { ...orderContract, components: { ...orderContract.components, schemas: { ...schemas, PlaceOrder } } }
}
