import fc from 'fast-check'
import { expect } from 'vitest'
import type { ContractRequest } from '../requests/contract-requests.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import { send } from '../requests/targets.ts'
import type { Caller } from './fuzz-callers.ts'
import { callers, refusalStatus } from './fuzz-callers.ts'
import { expectAccepted, expectInContract, expectViolation } from './fuzz-expectations.ts'
import { encodeRequest, toCurl } from './fuzz-requests.ts'
import type { RequestSchema } from './fuzz-schemas.ts'
import { isText, requestSchemaOf } from './fuzz-schemas.ts'
import { validRequests } from './fuzz-values.ts'
import { violationsOf } from './fuzz-violations.ts'
import type { FuzzedServices } from './fuzzed-services.ts'

const validRequestsPerRound = 4

/** A request with more gets 431 before the contract is looked at. The token of the caller has the rest of the 16 kB. */
const maxHeadBytes = 14_000

/** A longer text gets 413 before the contract is looked at: its characters have 4 bytes, and are more than `maxLength`. */
const maxBodyBytes = 4_000_000

/** The state of a round. `assert` runs a property and throws when it fails. */
interface Round {
  assert: (numRuns: number, property: fc.IAsyncProperty<unknown>) => Promise<void>
  statuses: number[]
  keywords: string[]
}

/** Sends valid requests and, for each keyword of the schema, a request that violates the keyword. */
export async function fuzzOperation(
  target: Target,
  services: FuzzedServices,
  { assert, statuses, keywords }: Round,
): Promise<void> {
  const schema = requestSchemaOf(target.contract, target)
  const { hints, tokens } = services
  const allowedCaller = callers.find(caller => refusalStatus(target, caller) === undefined) ?? 'staff'
  const refusedCallers = callers.filter(caller => refusalStatus(target, caller) !== undefined)

  /** A refused caller must get the refusal whatever the request contains. */
  const sendAs = async (
    caller: Caller,
    request: ContractRequest,
    expectAllowed: (response: ReceivedResponse) => void,
  ) => {
    const refusal = refusalStatus(target, caller)
    const command = `${toCurl(target, request, tokens[caller] !== undefined)} # as ${caller}`
    const response = await send(target, request, tokens[caller]).catch(error => {
      throw new Error(`${command}\n${error}`, { cause: error })
    })
    statuses.push(response.status)
    try {
      expectInContract(target, response)
      if (response.status !== refusal && (await services.isRefusalOfRevokedToken(caller, response))) return
      if (refusal) expect(response.status).toBe(refusal)
      else expectAllowed(response)
    } catch (error) {
      throw new Error([command, `${response.status} ${response.text}`, error].join('\n'))
    }
  }

  const valid = fc.asyncProperty(validRequests(schema, { hints }), fc.constantFrom(...callers), (parts, caller) =>
    sendAs(caller, encodeRequest(target, schema, parts), response => expectAccepted(target, parts, response)),
  )
  const invalid = fc.asyncProperty(validRequests(schema, { hints, full: true }), fc.nat(), async (parts, pick) => {
    const violations = violationsOf(schema, parts, pick).map(violation => {
      return { ...violation, request: encodeRequest(target, schema, violation.value) }
    })
    const malformed = malformedBodies(schema).map(body => {
      return { keyword: 'JSON', pointer: '/body', request: { ...encodeRequest(target, schema, parts), body } }
    })
    const sendable = [...violations, ...malformed].filter(
      ({ request }) => headBytes(request) < maxHeadBytes && Buffer.byteLength(request.body ?? '') <= maxBodyBytes,
    )
    for (const [index, { keyword, pointer, request }] of sendable.entries()) {
      keywords.push(keyword)
      for (const caller of index === 0 ? [allowedCaller, ...refusedCallers] : [allowedCaller])
        await sendAs(caller, request, response => expectViolation(target, pointer, response)).catch(error => {
          throw new Error(`The request violates ${keyword} at ${pointer}.`, { cause: error })
        })
    }
  })
  await assert(validRequestsPerRound, valid)
  await assert(1, invalid)
}

/** The size of the request line and of the headers. */
function headBytes({ path, headers }: ContractRequest): number {
  const lines = [path, ...Object.entries(headers).map(header => header.join(': '))]
  return Buffer.byteLength(lines.join('\r\n'))
}

/** Bodies that are not valid JSON, for operations with a JSON body. */
function malformedBodies(schema: RequestSchema): string[] {
  return schema.body && !isText('body', schema) ? ['{', 'nonsense', '{"a":1,}'] : []
}
