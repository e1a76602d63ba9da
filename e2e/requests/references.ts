import type { Contract, Reference } from 'openapi/contract/document.ts'

/** Resolves a `$ref` to any place in the contract. Returns an object without `$ref` unchanged. */
export function resolveReference<T extends object>(contract: Contract, found: T | Reference): T {
  if (!('$ref' in found && found.$ref)) return found as T // not a reference
  let at: unknown = contract
  for (const step of found.$ref.split('/').slice(1)) at = (at as Record<string, unknown>)[step] // the bundle contains it
  return at as T // a reference has the type of its target
}
