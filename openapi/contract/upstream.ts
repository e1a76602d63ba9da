import type { Contract, Operation, UpstreamAnswer } from './contract.ts'

/** One failure of one call to another service, and what it is answered with. */
export interface UpstreamRow {
  /** What was asked for. */
  need: string
  /** The operation that was called, and what it answered: `getUser 404`, or why it did not: `getKeys timeout`. */
  failure: string
  answer: UpstreamAnswer
}

/** Every failure of the calls that are made for one need. */
export function rowsOfNeed(contract: Contract, need: string): UpstreamRow[] {
  const calls = contract.components['x-upstream']?.[need]?.calls ?? {}
  return Object.entries(calls).flatMap(([call, rows]) =>
    rows.flatMap(({ failures, answer }) => failures.map(cause => ({ need, failure: `${call} ${cause}`, answer }))),
  )
}

/** Every failure of the calls that an operation makes. */
export function upstreamRowsOf(contract: Contract, { 'x-upstream': needs = [] }: Operation): UpstreamRow[] {
  return needs.flatMap(need => rowsOfNeed(contract, need))
}
