import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSafe, operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { parseBody } from 'openapi/testing/read-body.ts'
import { record } from 'openapi/testing/record.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { Fixture } from '../requests/contract-requests.ts'
import { hasOptionalQuery } from '../requests/contract-requests.ts'
import { guardedPropertiesIn } from '../requests/guarded-properties.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import type { Caller } from './access-expectations.ts'
import { callers, expectedOutcome, expectedOutcomeWith, roles } from './access-expectations.ts'
import type { TestSystem } from './test-system.ts'
import { connectTestSystem } from './test-system.ts'

/** The outcome of one operation for one caller. */
interface Cell {
  operation: string
  caller: string
  expected: string
  received: string
}

const missingId = 2_147_483_647
const requestIds = /"requestId":"[^"]*"/g

describe('access matrix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'access-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('every operation allows exactly the callers that its contract allows', { timeout: 180_000 }, async () => {
    const databaseFile = join(folder, 'users.db')
    await using users = await startUserService({ databaseUrl: `sqlite:${databaseFile}` })
    await using orders = await startOrderService({ userServiceUrl: users.url })
    const system = await connectTestSystem({ users: users.url, orders: orders.url, databaseFile })
    const cells: Cell[] = []
    for (const target of system.targets) cells.push(...(await callAsEveryCaller(target, system)))
    console.log(`access matrix: ${cells.length} cells, ${system.targets.length} operations`)
    const wrong = cells.filter(({ expected, received }) => expected !== received)
    if (wrong.length > 0) expect.fail([`wrong cells: ${wrong.length}`, ...wrong.map(formatCell)].join('\n'))
  })

  it.for([
    { name: 'User Service', contract: userContract },
    { name: 'Order Service', contract: orderContract },
  ])('the expectations cover every x-access in the contract of the $name', ({ contract }) => {
    const operations = operationsOf(contract)
    const guarded = new Set(
      operations.flatMap(served => guardedPropertiesIn(contract, served).map(({ allow }) => allow)),
    )
    expect(JSON.stringify(contract).match(/"x-access":/g)).toHaveLength(operations.length + guarded.size)
  })
})

/** Calls one operation as every caller. A call that is expected to change data gets a new owner. */
async function callAsEveryCaller(target: Target, system: TestSystem): Promise<Cell[]> {
  const { operationId } = target.operation
  const sharedOwner = await system.createOwner(target)
  const readState = async () => (await system.readState(sharedOwner, target.service)).replace(requestIds, '')
  const before = await readState()
  const cells: Cell[] = []
  const addCell = async (variant: string, caller: Caller, expected: string, changes: Partial<Fixture> = {}) => {
    const changesData = !isSafe(target) && expected.startsWith('2')
    const owner = { ...(changesData ? await system.createOwner(target) : sharedOwner), ...changes }
    const response = await system.call(target, caller, owner)
    const received = [outcomeOf(response), ...(await violationsIn(response, target, caller, owner, system))].join(', ')
    cells.push({ operation: `${operationId}${variant}`, caller, expected, received })
    if (expected === received)
      record({ kind: 'access', service: target.service, operationId, caller: `${caller}${variant}` })
  }

  for (const caller of callers) await addCell('', caller, expectedOutcome(target, caller))
  for (const property of guardedPropertiesIn(target.contract, target)) {
    const extraProperties = { [property.name]: property.example }
    for (const role of roles)
      await addCell(` with ${property.name}`, role, expectedOutcomeWith(property, target, role), { extraProperties })
  }
  if (hasOptionalQuery(target.contract, target))
    for (const role of roles) await addCell(' unfiltered', role, expectedOutcome(target, role), { withoutQuery: true })
  if (isSafe(target)) return cells
  const received = (await readState()) === before ? 'no change' : 'a change'
  return [...cells, { operation: operationId, caller: 'all refused callers', expected: 'no change', received }]
}

/** The status; for 401 and 403 with the problem slug or the OAuth error. */
function outcomeOf({ status, text }: ReceivedResponse): string {
  const [, name] = /"(?:error|type)":"(?:\/problems\/)?([^"]+)"/.exec(text) ?? []
  return status === 401 || status === 403 ? `${status} ${name}` : String(status)
}

/** The rules that a response violates, besides its status. */
async function violationsIn(
  response: ReceivedResponse,
  target: Target,
  caller: Caller,
  owner: Fixture,
  system: TestSystem,
): Promise<string[]> {
  const violations: string[] = []
  const { status, headers, text } = response
  try {
    target.check(status, headers, parseBody({ headers }, text))
  } catch (error) {
    violations.push(`not as in the contract (${error})`)
  }
  const { allow = [] } = target.operation['x-access'] ?? {}
  if (['anonymous', 'another customer'].includes(caller) && containsOwner(text, owner))
    violations.push('contains data of the owner')
  if (caller === 'owner' && allow.includes('owner') && status < 300 && text && !containsOwner(text, owner))
    violations.push('lacks the data of the owner')
  if (status === 404) {
    const missing = await system.call(target, caller, { ...owner, userId: missingId, orderId: missingId })
    if (withoutIds(text) !== withoutIds(missing.text)) violations.push('differs from the response for a missing id')
  }
  return violations
}

function containsOwner(text: string, { userId, email }: Fixture): boolean {
  return text.includes(email) || new RegExp(`"userId":${userId}\\b`).test(text)
}

/** Removes the ids, in which problems for different resources may differ. */
function withoutIds(text: string): string {
  return text.replace(requestIds, '').replace(/\d+/g, 'ID')
}

function formatCell({ operation, caller, expected, received }: Cell): string {
  return `  ${operation.padEnd(24)} ${caller.padEnd(42)} expected ${expected.padEnd(24)} received ${received}`
}
