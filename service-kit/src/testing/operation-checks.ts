import { operationsOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import type { OperationChecks } from '../contract/validation.ts'
import { createOperationChecks } from '../contract/validation.ts'

/** The checks of one operation. Throws when the contract does not have the operation. */
export function operationChecksOf(contract: Contract, operationId: string): OperationChecks {
  const endpoint = operationsOf(contract).find(({ operation }) => operation.operationId === operationId)
  if (!endpoint) throw new Error(`The contract has no operation ${operationId}.`)
  return createOperationChecks(contract)(endpoint)
}
