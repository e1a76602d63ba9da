import type { Caller as AccessCaller } from '../access/access-expectations.ts'
import { expectedOutcome } from '../access/access-expectations.ts'
import type { Target } from '../requests/targets.ts'

/**
 * The callers of fuzzed requests. `customer` has orders, `otherCustomer` has none. The token of `unknownIssuer` is signed by
 * another issuer.
 */
export const callers = ['anonymous', 'customer', 'otherCustomer', 'staff', 'service', 'unknownIssuer'] as const
export type Caller = (typeof callers)[number]

const accessCallers: Record<Caller, AccessCaller> = {
  anonymous: 'anonymous',
  customer: 'owner',
  otherCustomer: 'another customer',
  staff: 'staff',
  service: 'service',
  unknownIssuer: 'signed with an unknown key',
}

/** The status (401 or 403) with which an operation refuses every request of a caller; undefined for allowed callers. */
export function refusalStatus(target: Target, caller: Caller): number | undefined {
  const hasWrongAudience = caller === 'service' && target.service !== 'user-service'
  const outcome = expectedOutcome(target, hasWrongAudience ? 'wrong audience' : accessCallers[caller])
  const status = Number.parseInt(outcome, 10)
  return [401, 403].includes(status) ? status : undefined
}
