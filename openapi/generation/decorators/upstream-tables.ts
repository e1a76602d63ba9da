import type { Contract, Operation, UpstreamAnswer } from '../../contract/contract.ts'
import { operationsOf } from '../../contract/contract.ts'

/** As the documentation has them, beside statuses. */
const words = new Map([
  ['network', 'not to be reached'],
  ['timeout', 'too slow'],
  ['contract', 'any other answer'],
])

/** A plugin of Redocly's tool: its decorator adds to the documentation how each operation fails when another service does. */
export default () => ({
  id: 'upstream',
  decorators: { oas3: { tables: () => ({ Root: { leave: showFailures } }) } },
})

function showFailures(contract: Contract): void {
  for (const { operation } of operationsOf(contract)) showFailuresOf(operation, contract)
}

function showFailuresOf(operation: Operation & { description?: string }, { components }: Contract): void {
  const tables = operation['x-upstream']?.map(need => {
    const { when, calls } = components['x-upstream']?.[need] ?? { when: '', calls: {} }
    const lines = Object.entries(calls).flatMap(([call, rows]) =>
      rows.map(({ failures, answer }) => `| \`${call}\`: ${listed(failures)} | ${inWords(answer)} |`),
    )
    return [when, '', '| The User Service fails | Answer |', '|---|---|', ...lines].join('\n')
  })
  if (tables) operation.description = [operation.description, '**When the User Service fails**', ...tables].join('\n\n')
}

function listed(failures: (number | string)[]): string {
  return failures.map(failure => words.get(String(failure)) ?? failure).join(', ')
}

function inWords({ status, problem, retryAfter, liveUser }: UpstreamAnswer): string {
  if (liveUser) return `${status} with \`liveUser.state: ${liveUser}\``
  if (retryAfter === undefined) return `${status} \`${problem}\``
  return `${status} \`${problem}\`, \`Retry-After\` ${retryAfter === 'passedOn' ? 'passed on' : retryAfter}`
}
