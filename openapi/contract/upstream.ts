import type { Contract, FailureResponse, Operation } from './document.ts'

/** A failure of one call to another service, with the response that the contract defines for it. */
export interface UpstreamFailure {
  /** The dependency in `x-upstream` that requires the call: `customer`. */
  dependency: string
  /** The operationId of the call, with its status or its cause: `getUser 404`, `getKeys timeout`. */
  failure: string
  response: FailureResponse
}

/** Every failure of the calls of one dependency. */
export function failuresOfDependency(contract: Contract, dependency: string): UpstreamFailure[] {
  const calls = contract.components['x-upstream']?.[dependency]?.calls ?? {}
  return Object.entries(calls).flatMap(([call, rows]) =>
    rows.flatMap(({ failures, answer }) =>
      failures.map(cause => ({ dependency, failure: `${call} ${cause}`, response: answer })),
    ),
  )
}

/** Every failure of the upstream calls that an operation makes. */
export function upstreamFailuresOf(contract: Contract, operation: Operation): UpstreamFailure[] {
  const { 'x-upstream': dependencies = [] } = operation
  return dependencies.flatMap(dependency => failuresOfDependency(contract, dependency))
}
