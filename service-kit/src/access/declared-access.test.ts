import type { JWTPayload } from 'jose'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import type { Handler } from '../contract/handlers.ts'
import { createRouter } from '../http/router.ts'
import { Problem } from '../problems/problem.ts'
import { handlers, product, startServiceForContract, startTestService } from '../testing/handlers.ts'
import { createTestIssuer } from '../testing/tokens.ts'
import type { Caller } from './access.ts'

type DeclaredAccess = Partial<Record<'security' | 'x-access', unknown>>
type Operation = (typeof orderContract.paths)[typeof path]['get']
type GetOrder = Pick<operations, 'getOrder'>

const path = '/api/orders/{orderId}'
const customer = {}
const staff = { sub: '2', roles: ['customer', 'staff'] }
const serviceAccount = { sub: 'shop', roles: ['service'] }

const required = [{ OAuth2: ['orders:read'] }]
const optional = [{}, ...required]
const ownerField = { field: 'userId' }

describe('declared access', () => {
  describe('passes the caller to the handler, or refuses it', () => {
    it.for<[security: object[], access: object, claims: JWTPayload, caller: Partial<Caller> | string]>([
      [
        required,
        { allow: ['owner', 'staff'], owner: ownerField },
        customer,
        { kind: 'customer', userId: 1, ownerId: 1 },
      ],
      [
        required,
        { allow: ['owner', 'staff'], owner: ownerField },
        staff,
        { kind: 'staff', userId: 2, ownerId: undefined },
      ],
      [
        required,
        { allow: ['owner', 'staff'], owner: ownerField },
        serviceAccount,
        'Only the owner or staff may call this operation.',
      ],
      [
        required,
        { allow: ['owner', 'service'], owner: ownerField },
        serviceAccount,
        { kind: 'service', ownerId: undefined },
      ],
      [
        required,
        { allow: ['owner'], owner: { parameter: 'orderId' } },
        staff,
        { kind: 'staff', userId: 2, ownerId: 2 },
      ],
      [required, { allow: ['owner'], owner: ownerField }, serviceAccount, 'Only the owner may call this operation.'],
      [required, { allow: ['staff'] }, customer, 'Only staff may call this operation.'],
      [required, { allow: ['staff'] }, serviceAccount, 'Only staff may call this operation.'],
      [required, { allow: ['staff'] }, staff, { userId: 2, ownerId: undefined }],
      [required, { allow: ['service'] }, serviceAccount, { userId: undefined, ownerId: undefined, clientId: 'tests' }],
      [required, { allow: ['service'] }, customer, 'Only service accounts may call this operation.'],
      [required, { allow: ['service'] }, staff, 'Only service accounts may call this operation.'],
      [required, { allow: ['signedIn'] }, customer, { userId: 1, ownerId: undefined }],
      [required, { allow: ['signedIn'] }, staff, { userId: 2, ownerId: undefined }],
      [required, { allow: ['signedIn'] }, serviceAccount, 'Only users may call this operation.'],
      [optional, { allow: ['anyone'] }, customer, { userId: 1, ownerId: undefined }],
      [optional, { allow: ['anyone'] }, serviceAccount, 'Only users may call this operation.'],
      [optional, { allow: ['anyone', 'service'] }, serviceAccount, { kind: 'service', ownerId: undefined }],
    ])('security %j, x-access %j, claims %j: %j', async ([security, access, claims, expected]) => {
      const { status, body, callers } = await callGetOrder({ security, 'x-access': access }, claims)
      if (typeof expected === 'string') {
        expect({ status, body }).toMatchObject({ status: 403, body: { type: '/problems/forbidden', detail: expected } })
        expect(callers).toEqual([])
      } else {
        expect(callers).toMatchObject([{ clientId: 'tests', ...expected }])
      }
    })

    it('passes no caller when the request has no token and needs none', async () => {
      const callers: unknown[] = []
      await using started = await startTestService({
        getProduct: async ({ caller }, reply) => {
          callers.push(caller)
          return reply(200, product, { ETag: '"1"' })
        },
      })
      await fetch(`${started.url}/api/products/MUG-BLUE`)
      await started.send('/api/products/MUG-BLUE')
      expect(callers).toEqual([undefined, expect.objectContaining({ kind: 'customer', userId: 1 })])
    })
  })

  it('403 insufficient-scope names the missing scope and all required scopes', async () => {
    const security = [{ OAuth2: ['orders:read', 'users:read'] }]
    const response = await callGetOrder({ security }, { scope: 'orders:read' })
    expect(response.authenticate).toMatch(/, error="insufficient_scope", scope="orders:read users:read"$/)
    expect(response.body).toMatchObject({ detail: 'The access token lacks the scope users:read.' })
  })

  describe('createRouter throws for an operation that', () => {
    const undeclared = /^getOrder: security or x-access is missing/
    const ownerless = /^getOrder: x-access must name the owner/
    const contradictory = /^getOrder: x-access allows \[.*\], which contradicts security\.$/

    it.for<[description: string, changes: DeclaredAccess, message: RegExp]>([
      ['declares no security', { security: undefined }, undeclared],
      ['declares no x-access', { 'x-access': undefined }, undeclared],
      ['allows no caller', { 'x-access': { allow: [] } }, /^getOrder: x-access must allow .*: \[\]\.$/],
      [
        'allows an unknown kind of caller',
        { 'x-access': { allow: ['staff', 'all'] } },
        /^getOrder: x-access must allow .*: \[staff,all\]\.$/,
      ],
      [
        'allows the same kind of caller twice',
        { 'x-access': { allow: ['staff', 'staff'] } },
        /^getOrder: x-access must allow .*: \[staff,staff\]\.$/,
      ],
      ['allows the owner without naming the owner', { 'x-access': { allow: ['owner'] } }, ownerless],
      [
        'names the owner without allowing the owner',
        { 'x-access': { allow: ['staff'], owner: ownerField } },
        ownerless,
      ],
      ['requires a token and allows anyone', { 'x-access': { allow: ['anyone'] } }, contradictory],
      ['does not require a token and allows only callers with a token', { security: optional }, contradictory],
      ['uses no credentials and does not allow anyone', { security: [] }, contradictory],
      ['uses client credentials and allows other callers', { security: [{ ClientSecret: [] }] }, contradictory],
      ['requires a token and allows OAuth clients', { 'x-access': { allow: ['staff', 'client'] } }, contradictory],
      [
        'does not require a token and allows anyone and staff',
        { security: optional, 'x-access': { allow: ['anyone', 'staff'] } },
        contradictory,
      ],
      [
        'uses an unknown security scheme and allows anyone',
        { security: [{ ApiKey: [] }], 'x-access': { allow: ['anyone'] } },
        contradictory,
      ],
      ['uses an unknown security scheme', { security: [{ ApiKey: [] }] }, contradictory],
    ])('%s', async ([, changes, message]) => {
      const { verify } = await createTestIssuer('order-service')
      expect(() => createRouter(contractWith(changes), handlers, verify)).toThrow(message)
    })
  })
})

/** Calls getOrder with changed access rules. Returns the response, and the callers that the handler received. */
async function callGetOrder(changes: DeclaredAccess, claims: JWTPayload) {
  const callers: Caller[] = []
  const getOrder: Handler<GetOrder, 'getOrder'> = async ({ caller }) => {
    callers.push(caller)
    throw new Problem(404, 'order-not-found', 'The order does not exist.')
  }
  await using started = await startServiceForContract<GetOrder>('order-service', contractWith(changes), { getOrder })
  const authorization = `Bearer ${await started.tokenFor(claims)}`
  const response = await fetch(`${started.url}/api/orders/101`, { headers: { authorization } })
  const authenticate = response.headers.get('www-authenticate')
  return { status: response.status, authenticate, body: await response.json(), callers }
}

/** The Order Service's contract reduced to getOrder, with changed access rules. */
function contractWith(changes: DeclaredAccess): Contract {
  const get = { ...orderContract.paths[path].get, ...changes } as Operation // the tests need invalid rules, too
  return { ...orderContract, paths: { [path]: { get } } }
}
