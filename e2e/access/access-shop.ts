import { DatabaseSync } from 'node:sqlite'
import type { Contract, Endpoint } from 'openapi/contract/contract.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { ResponseCheck } from 'openapi/validation/response-checks.ts'
import { responseChecks } from 'openapi/validation/response-checks.ts'
import type { ContractRequest, Fixture } from '../requests/contract-requests.ts'
import { requestOf } from '../requests/contract-requests.ts'
import { claimsFor, flawedTokenOf, serviceKeyIn, tokenOf } from '../requests/signed-tokens.ts'
import type { Caller, Role } from './access-expectations.ts'
import { isFlaw, neededScopes, rightfulCaller, roles } from './access-expectations.ts'

/** An operation, and the service that serves it. */
export interface Place extends Endpoint {
  contract: Contract
  /** The service's name, which its tokens are for. */
  service: string
  url: string
  /** Throws for an answer that is outside the contract. */
  check: ResponseCheck
}

export interface Reply {
  status: number
  headers: Headers
  text: string
}

/** Both services, with somebody of each kind who calls them. */
export interface Shop {
  places: Place[]
  /** Registers somebody, and places an order for them, with which an operation is possible. */
  newOwner: (place?: Place) => Promise<Fixture>
  /** What a caller shows of themselves; undefined for nobody. */
  tokenFor: (place: Place, caller: Caller, owner: Fixture) => string | undefined
  /** Has somebody call an operation on what is the owner's. */
  ask: (place: Place, caller: Caller, owner: Fixture) => Promise<Reply>
  /** What there is to see of an owner. */
  viewOf: (owner: Fixture) => Promise<string>
}

const rolesIn: Record<Role, string[]> = {
  owner: ['customer'],
  'another customer': ['customer'],
  staff: ['customer', 'staff'],
  service: ['service'],
}
/** What has to be done to an order before an operation is possible. */
const needed: Record<string, string[]> = {
  refundOrder: ['recordPayment'],
  createShipment: ['recordPayment'],
  deliverShipment: ['recordPayment', 'createShipment'],
  requestReturn: ['recordPayment', 'createShipment', 'deliverShipment'],
  receiveReturn: ['recordPayment', 'createShipment', 'deliverShipment', 'requestReturn'],
}

const nobodys: Fixture = { userId: 0, email: '', orderId: 0 }

/** `databaseFile` is the User Service's: the key that it signs with is read from there. */
export async function openShop(where: { users: string; orders: string; databaseFile: string }): Promise<Shop> {
  const places = [
    ...placesIn(userContract, 'user-service', where.users),
    ...placesIn(orderContract, 'order-service', where.orders),
  ]
  const at = (operationId: string) => {
    const place = places.find(({ operation }) => operation.operationId === operationId)
    if (!place) throw new Error(`No contract has ${operationId}.`)
    return place
  }
  const everyScope = [...new Set(places.flatMap(neededScopes))]
  const key = serviceKeyIn(where.databaseFile)
  const { issuer } = await asked(at('getAuthorizationServer'))

  const register = async (): Promise<Fixture> => {
    const { id, email } = await asked(at('registerUser'))
    return { ...nobodys, userId: id, email }
  }
  const [anotherCustomer, staff] = [await register(), await register()]

  const tokenFor: Shop['tokenFor'] = (place, caller, owner) => {
    if (caller === 'nobody') return undefined
    const role = roles.find(each => each === caller) ?? rightfulCaller(place)
    const people = { owner, 'another customer': anotherCustomer, staff, service: undefined }
    const scopes = neededScopes(place)
    const others = everyScope.filter(scope => !scopes.includes(scope))
    const claims = claimsFor({
      iss: issuer,
      aud: place.service,
      sub: String(people[role]?.userId ?? 'some-service'),
      scope: (caller === 'without the scopes' ? others : scopes).join(' '),
      roles: rolesIn[role],
    })
    return isFlaw(caller) ? flawedTokenOf(claims, key, caller) : tokenOf(claims, key)
  }
  const ask: Shop['ask'] = (place, caller, owner) =>
    send(place, requestOf(place.contract, place, owner), tokenFor(place, caller, owner))

  appoint(where.databaseFile, staff.userId)
  await ask(at('adjustStock'), 'staff', { ...nobodys, extra: { delta: 100_000 } }) // enough for every owner's order
  return {
    places,
    tokenFor,
    ask,
    async newOwner(place) {
      const owner = await register()
      const { id } = JSON.parse((await ask(at('placeOrder'), 'owner', owner)).text)
      const withOrder = { ...owner, orderId: Number(id) }
      for (const operationId of needed[place?.operation.operationId ?? ''] ?? [])
        await ask(at(operationId), 'staff', withOrder)
      return withOrder
    },
    async viewOf(owner) {
      const views = ['getUser', 'listUserEvents', 'listOrders'].map(id => ask(at(id), 'staff', owner))
      return (await Promise.all(views)).map(({ text }) => text).join('\n')
    },
  }
}

/** Makes somebody staff, as whoever runs the service can: there is nobody yet who could over HTTP. */
function appoint(databaseFile: string, userId: number): void {
  using database = new DatabaseSync(databaseFile)
  database.prepare('update users set roles = ? where id = ?').run(JSON.stringify(rolesIn.staff), userId)
}

/** What anybody is answered. */
async function asked(place: Place) {
  return JSON.parse((await send(place, requestOf(place.contract, place, nobodys))).text)
}

export function placesIn(contract: Contract, service: string, url: string): Place[] {
  const checkOf = responseChecks(contract)
  return operationsOf(contract).map(served => {
    return { ...served, contract, service, url, check: checkOf(served.operation) }
  })
}

/** Sends a request to where an operation is served. */
export async function send(place: Place, request: ContractRequest, token?: string): Promise<Reply> {
  const { method, path, headers, body } = request
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const answer = await fetch(place.url + path, { method, headers: { ...authorization, ...headers }, body })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
