import { operationsOf } from '../contract/contract.ts'
import type { Contract } from '../contract/document.ts'
import type { Scenarios } from '../contract/scenarios.ts'
import { scenariosSchema } from '../contract/scenarios.ts'
import { schemaAjv } from '../validation/schema-ajv.ts'

/**
 * The `x-scenarios` of a contract that was bundled without removing them, by operationId. Throws an Error that names
 * the operation and the place for a scenario of a wrong form.
 */
export function scenariosIn(contract: Contract): Record<string, Scenarios> {
  const ajv = schemaAjv()
  const isValid = ajv.compile<Scenarios>(scenariosSchema)
  const found = operationsOf(contract).flatMap(({ operation }): [string, Scenarios][] => {
    const scenarios: unknown = Reflect.get(operation, 'x-scenarios') ?? {}
    if (isValid(scenarios)) return [[operation.operationId, scenarios]]
    throw new Error(`${operation.operationId}: ${ajv.errorsText(isValid.errors, { dataVar: 'x-scenarios' })}`)
  })
  return Object.fromEntries(found)
}
