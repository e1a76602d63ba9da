import type { Schema } from '../contract/dereference.ts'
import type { Direction } from './value-compatibility.ts'
import { valueMisfits } from './value-compatibility.ts'

interface SchemaMisfit {
  pointer: string
  message: string
}

/** Compares the consumer's schema of a value with the provider's. Returns the incompatibilities. */
export function schemaMisfits(
  consumer: Schema,
  provider: Schema,
  pointer: string,
  direction: Direction,
): SchemaMisfit[] {
  const fewestMisfits = (pairs: [consumer: Schema, provider: Schema][]) =>
    pairs
      .map(([ours, theirs]) => branchMisfits(ours, theirs, pointer, direction))
      .reduce((best, other) => (best.length <= other.length ? best : other))
  const consumerBranches = branchesOf(consumer)
  const providerBranches = branchesOf(provider)
  // The receiver must accept each branch of the sender. The consumer sends for `sent`, the provider for `read`.
  return direction === 'sent'
    ? consumerBranches.flatMap(ours => fewestMisfits(providerBranches.map(theirs => [ours, theirs])))
    : providerBranches
        .filter(theirs => isKnownKind(consumer, consumerBranches, theirs))
        .flatMap(theirs => fewestMisfits(consumerBranches.map(ours => [ours, theirs])))
}

/** False for a kind of object that the consumer ignores, because the discriminator has a value that it does not know. */
function isKnownKind({ discriminator }: Schema, consumerBranches: Schema[], theirs: Schema): boolean {
  const kindOf = ({ properties = {} }: Schema) => properties[discriminator?.propertyName ?? '']?.const
  return kindOf(theirs) === undefined || consumerBranches.some(ours => kindOf(ours) === kindOf(theirs))
}

/** Compares two schemas that are branches, without allOf, oneOf or anyOf of their own. */
function branchMisfits(consumer: Schema, provider: Schema, pointer: string, direction: Direction): SchemaMisfit[] {
  const requiredByConsumer = new Set(consumer.required)
  const requiredByProvider = new Set(provider.required)
  const properties = Object.entries(consumer.properties ?? {})
  return [
    ...valueMisfits(consumer, provider, direction).map(message => ({ pointer, message })),
    ...properties.flatMap(([name, ours]) => {
      const propertyPointer = `${pointer}/${name}`
      const theirs = provider.properties?.[name]
      if (!theirs) return [{ pointer: propertyPointer, message: 'is missing' }]
      const becameOptional = direction === 'read' && requiredByConsumer.has(name) && !requiredByProvider.has(name)
      return [
        ...(becameOptional ? [{ pointer: propertyPointer, message: 'is no longer required' }] : []),
        ...schemaMisfits(ours, theirs, propertyPointer, direction),
      ]
    }),
    ...[...requiredByProvider]
      .filter(name => direction === 'sent' && !consumer.properties?.[name])
      .map(name => ({ pointer: `${pointer}/${name}`, message: 'is required' })),
    ...(consumer.items ? schemaMisfits(consumer.items, provider.items ?? {}, `${pointer}/*`, direction) : []),
  ]
}

/** The alternatives of a schema: allOf is merged into each, and each oneOf or anyOf schema is one alternative. */
function branchesOf({ allOf = [], oneOf, anyOf, ...rest }: Schema): Schema[] {
  const combine = (schemas: Schema[], added: Schema[]) =>
    schemas.flatMap(schema => added.map(other => mergeSchemas(schema, other)))
  const base = allOf.reduce((branches, part) => combine(branches, branchesOf(part)), [rest as Schema])
  const alternatives = oneOf ?? anyOf
  return alternatives ? combine(base, alternatives.flatMap(branchesOf)) : base
}

function mergeSchemas(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    required: [...(one.required ?? []), ...(other.required ?? [])],
    properties: { ...one.properties, ...other.properties },
  }
}
