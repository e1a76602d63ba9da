import { operationsOf } from '../../contract/contract.ts'
import type { Contract } from '../../contract/document.ts'

/**
 * A plugin for Redocly CLI. Its decorator removes `x-scenarios` from the operations. The tests use them to produce the
 * examples, and they are not a part of the published contract.
 */
export default () => ({
  id: 'scenarios',
  decorators: { oas3: { remove: () => ({ Root: { leave: removeScenarios } }) } },
})

function removeScenarios(contract: Contract): void {
  for (const { operation } of operationsOf(contract)) Reflect.deleteProperty(operation, 'x-scenarios')
}
