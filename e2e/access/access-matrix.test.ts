import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSafe, operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { record } from 'openapi/testing/record.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { Fixture } from '../requests/contract-requests.ts'
import { guardedPropertiesIn, takesQuery } from '../requests/contract-requests.ts'
import type { Caller } from './access-expectations.ts'
import { callers, expectedOf, expectedWith, roles } from './access-expectations.ts'
import type { Place, Reply, Shop } from './access-shop.ts'
import { openShop } from './access-shop.ts'

/** What one caller gets of one operation. */
interface Cell {
  operation: string
  caller: string
  expected: string
  got: string
}

const noSuchId = 2_147_483_647
const requestIds = /"requestId":"[^"]*"/g

describe('access matrix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'access-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('every operation lets in whom its contract lets in, and nobody else', async () => {
    const databaseFile = join(folder, 'users.db')
    await using users = await startUserService({ databaseUrl: `sqlite:${databaseFile}` })
    await using orders = await startOrderService({ userServiceUrl: users.url })
    const shop = await openShop({ users: users.url, orders: orders.url, databaseFile })
    const cells: Cell[] = []
    for (const place of shop.places) cells.push(...(await rowOf(place, shop)))
    console.log(`access matrix: ${cells.length} cells, ${shop.places.length} operations`)
    const wrong = cells.filter(({ expected, got }) => expected !== got)
    if (wrong.length > 0) expect.fail([`wrong cells: ${wrong.length}`, ...wrong.map(lineOf)].join('\n'))
  })

  it.for([
    { name: 'User Service', contract: userContract },
    { name: 'Order Service', contract: orderContract },
  ])('it knows everything that the contract of the $name says about access', ({ contract }) => {
    const operations = operationsOf(contract)
    const guarded = new Set(
      operations.flatMap(served => guardedPropertiesIn(contract, served).map(({ allow }) => allow)),
    )
    expect(JSON.stringify(contract).match(/"x-access":/g)).toHaveLength(operations.length + guarded.size)
  })
})

/** The cells of an operation. Whoever is to change something is given an owner of their own for it. */
async function rowOf(place: Place, shop: Shop): Promise<Cell[]> {
  const { operationId } = place.operation
  const sharedOwner = await shop.newOwner(place)
  const view = async () => (await shop.viewOf(sharedOwner)).replace(requestIds, '')
  const before = await view()
  const cells: Cell[] = []
  const fill = async (how: string, caller: Caller, expected: string, more: Partial<Fixture> = {}) => {
    const changes = !isSafe(place) && expected.startsWith('2')
    const owner = { ...(changes ? await shop.newOwner(place) : sharedOwner), ...more }
    const reply = await shop.ask(place, caller, owner)
    const got = [outcomeOf(reply), ...(await complaintsOf(reply, place, caller, owner, shop))].join(', ')
    cells.push({ operation: `${operationId}${how}`, caller, expected, got })
    if (expected === got) record({ kind: 'access', service: place.service, operationId, caller: `${caller}${how}` })
  }

  for (const caller of callers) await fill('', caller, expectedOf(place, caller))
  for (const property of guardedPropertiesIn(place.contract, place)) {
    const extra = { [property.name]: property.example }
    for (const role of roles) await fill(` with ${property.name}`, role, expectedWith(property, place, role), { extra })
  }
  if (takesQuery(place.contract, place))
    for (const role of roles) await fill(' unfiltered', role, expectedOf(place, role), { unfiltered: true })
  if (isSafe(place)) return cells
  const got = (await view()) === before ? 'nothing changed' : 'something changed'
  return [...cells, { operation: operationId, caller: 'all who were refused', expected: 'nothing changed', got }]
}

/** The status, with the name of what is wrong where the contract leaves no doubt of it. */
function outcomeOf({ status, text }: Reply): string {
  const [, name] = /"(?:error|type)":"(?:\/problems\/)?([^"]+)"/.exec(text) ?? []
  return status === 401 || status === 403 ? `${status} ${name}` : String(status)
}

/** What is wrong with an answer besides its status. */
async function complaintsOf(reply: Reply, place: Place, caller: Caller, owner: Fixture, shop: Shop): Promise<string[]> {
  const complaints: string[] = []
  const { status, headers, text } = reply
  try {
    place.check(status, headers, text && JSON.parse(text))
  } catch (error) {
    complaints.push(`outside the contract (${error})`)
  }
  const { allow = [] } = place.operation['x-access'] ?? {}
  if (['nobody', 'another customer'].includes(caller) && mentions(text, owner))
    complaints.push('with what is the owner’s')
  if (caller === 'owner' && allow.includes('owner') && status < 300 && text && !mentions(text, owner))
    complaints.push('without what is the owner’s')
  if (status === 404) {
    const missing = await shop.ask(place, caller, { ...owner, userId: noSuchId, orderId: noSuchId })
    if (withoutIds(text) !== withoutIds(missing.text)) complaints.push('not as for one that is not there')
  }
  return complaints
}

function mentions(text: string, { userId, email }: Fixture): boolean {
  return text.includes(email) || new RegExp(`"userId":${userId}\\b`).test(text)
}

/** A problem without what differs between requests for different things. */
function withoutIds(text: string): string {
  return text.replace(requestIds, '').replace(/\d+/g, 'ID')
}

function lineOf({ operation, caller, expected, got }: Cell): string {
  return `  ${operation.padEnd(24)} ${caller.padEnd(42)} expected ${expected.padEnd(24)} got ${got}`
}
