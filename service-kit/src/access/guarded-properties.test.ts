import type { JWTPayload } from 'jose'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import { handlers, startServiceForContract } from '../testing/handlers.ts'

const customer = {}
const staff = { sub: '2', roles: ['customer', 'staff'] }

describe('declared access of a body property', () => {
  const placeOrder = async (contract: Contract, claims: JWTPayload, extraProperties: object) => {
    await using started = await startServiceForContract<operations>('order-service', contract, handlers)
    const authorization = `Bearer ${await started.tokenFor(claims)}`
    const body = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }], ...extraProperties })
    const response = await fetch(`${started.url}/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
    })
    return { status: response.status, problem: await response.json() }
  }

  it('allows owners to set their own id, and staff to set any id', async () => {
    expect(await placeOrder(orderContract, customer, {})).toMatchObject({ status: 422 })
    expect(await placeOrder(orderContract, customer, { userId: 1 })).toMatchObject({ status: 422 })
    expect(await placeOrder(orderContract, staff, { userId: 1 })).toMatchObject({ status: 422 })
    expect(await placeOrder(orderContract, customer, { userId: 2 })).toMatchObject({
      status: 403,
      problem: { type: '/problems/forbidden', detail: "Only staff may set userId to another user's id." },
    })
  })

  it('is checked after validation: 400 for a value that the contract does not allow', async () => {
    expect(await placeOrder(orderContract, customer, { userId: '2' })).toMatchObject({ status: 400 })
  })

  it('refuses the owner with any value when it allows staff only', async () => {
    const forStaff = contractWithUserIdFor(['staff'])
    expect(await placeOrder(forStaff, staff, { userId: 1 })).toMatchObject({ status: 422 })
    for (const userId of [1, 2])
      expect(await placeOrder(forStaff, customer, { userId })).toMatchObject({
        status: 403,
        problem: { detail: 'Only staff may set userId.' },
      })
  })

  it('refuses every caller when it allows only an unknown kind of caller', async () => {
    expect(await placeOrder(contractWithUserIdFor(['unknown']), staff, { userId: 1 })).toMatchObject({
      status: 403,
    })
  })
})

/** The Order Service's contract, in which only these kinds of callers may set userId in placeOrder. */
function contractWithUserIdFor(allow: string[]): Contract {
  const { schemas } = orderContract.components
  const properties = {
    ...schemas.PlaceOrder.properties,
    userId: { ...schemas.PlaceOrder.properties.userId, 'x-access': { allow } },
  }
  const PlaceOrder = { ...schemas.PlaceOrder, properties }
  return { ...orderContract, components: { ...orderContract.components, schemas: { ...schemas, PlaceOrder } } }
}
