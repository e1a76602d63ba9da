import { accessOf, describeCallers, scopesOf } from '../../contract/access.ts'
import { bodySchemasOf, bodyTypesOf, methodsAt, parametersOf, successTypesOf } from '../../contract/contract.ts'
import type { Contract, Endpoint, Example } from '../../contract/document.ts'

/**
 * The values of the placeholders that any example can contain. An example can also contain `{path}` and the path
 * parameters; a header's example can also contain the properties of the body.
 */
const placeholderValues: Record<string, (contract: Contract, endpoint: Endpoint) => string | undefined> = {
  methods: (contract, { path }) => methodsAt(contract, path).join(', '),
  unservedMethod: (contract, { path }) =>
    ['DELETE', 'PUT', 'POST'].find(method => !methodsAt(contract, path).includes(method)),
  mediaTypes: (_contract, { operation }) => bodyTypesOf(operation).join(' or '),
  responseTypes: (contract, { operation }) => successTypesOf(contract, operation).join(' or '),
  scopes: (_contract, { operation }) => scopesOf(operation).join(' '),
  callers: (_contract, { operation }) => describeCallers(accessOf(operation).allow),
  requiredProperty: (contract, { operation }) => bodySchemasOf(contract, operation)[0]?.required?.[0],
}

const placeholder = /\{(\w+)\}/g

/**
 * Whether a value contains a placeholder. JSON's own braces do not match, because a quote follows the opening brace.
 */
export function hasPlaceholders(value: unknown): boolean {
  return JSON.stringify(value)?.search(placeholder) >= 0
}

/**
 * Returns a copy of a value with the placeholders in its strings replaced. `body` is the body that a header goes with.
 * Throws an Error for a placeholder that has no value for the operation.
 */
export function replacePlaceholders<Value>(
  value: Value,
  contract: Contract,
  endpoint: Endpoint,
  example: Example,
  body?: unknown,
): Value {
  const { path, operation } = endpoint
  const parameters = pathParameterValues(contract, endpoint, example)
  const properties = new Map(Object.entries(Object(body)))
  const resolvePlaceholder = (name: string): string => {
    if (name === 'path') return path.replaceAll(placeholder, (_, parameter) => resolvePlaceholder(parameter))
    const found =
      parameters.get(name) ?? (placeholderValues[name]?.(contract, endpoint) || undefined) ?? properties.get(name)
    if (found === undefined) throw new Error(`${operation.operationId} has no value for the placeholder {${name}}.`)
    return String(found)
  }
  return JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === 'string' ? part.replaceAll(placeholder, (_, name) => resolvePlaceholder(name)) : part,
  )
}

/** The path parameters of an example: their own examples, or the values in `x-parameters`. */
function pathParameterValues(contract: Contract, { operation }: Endpoint, example: Example): Map<string, unknown> {
  const values = new Map(
    parametersOf(contract, operation).flatMap(({ name, in: location, example }) =>
      location === 'path' ? [[name, example]] : [],
    ),
  )
  for (const [name, value] of Object.entries(example['x-parameters'] ?? {})) {
    if (!values.has(name)) throw new Error(`${operation.operationId} has no path parameter ${name}.`)
    values.set(name, value)
  }
  return values
}
