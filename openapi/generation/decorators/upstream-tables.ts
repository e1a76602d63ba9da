import { operationsOf } from '../../contract/contract.ts'
import type { Contract, FailureResponse, Operation } from '../../contract/document.ts'

/** The names of the causes in the documentation. A status needs no other name. */
const causeNames = new Map([
  ['network', 'network error'],
  ['timeout', 'timeout'],
  ['contract', 'any other response'],
  ['notSent', 'not sent'],
])

/**
 * A plugin for Redocly CLI. Its decorator adds to each operation the responses to failures of another service, folded
 * away (HTML's `details`, in which blank lines begin Markdown again: CommonMark §4.6).
 */
export default () => ({
  id: 'upstream',
  decorators: { oas3: { tables: () => ({ Root: { leave: addFailureTables } }) } },
})

function addFailureTables(contract: Contract): void {
  for (const { operation } of operationsOf(contract)) addFailureTablesTo(operation, contract)
}

function addFailureTablesTo(operation: Operation & { description?: string }, { components }: Contract): void {
  const tables = operation['x-upstream']?.map(dependency => {
    const { when, calls } = components['x-upstream']?.[dependency] ?? { when: '', calls: {} }
    const rows = Object.entries(calls).flatMap(([call, failuresAndAnswers]) =>
      failuresAndAnswers.map(
        ({ failures, answer }) =>
          `| \`${call}\`: ${failures.map(causeName).join(', ')} | ${describeResponse(answer)} |`,
      ),
    )
    return [when, '', '| Failed call | Response |', '|---|---|', ...rows].join('\n')
  })
  if (!tables) return
  const folded = ['<details>', '<summary>When the User Service fails</summary>', ...tables, '</details>']
  operation.description = [operation.description, ...folded].join('\n\n')
}

function causeName(failure: number | string): string {
  return causeNames.get(String(failure)) ?? String(failure)
}

function describeResponse({ status, problem, retryAfter, liveUser }: FailureResponse): string {
  if (liveUser) return `${status} with \`liveUser.state: ${liveUser}\``
  const text = `${status} \`${problem}\``
  if (retryAfter === undefined) return text
  if (retryAfter === 'passedOn') return `${text} with the \`Retry-After\` of the User Service`
  return `${text} with \`Retry-After: ${retryAfter}\``
}
