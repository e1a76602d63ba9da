import type { Schema } from '../contract/dereference.ts'

/**
 * Whether the consumer sends or reads a value. The provider may extend a value that is sent, and restrict one that is
 * read.
 */
export type Direction = 'sent' | 'read'

/**
 * Compares the types, values and limits of two schemas. Returns one message for each difference: `has type X instead of
 * Y`.
 */
export function valueMisfits(consumer: Schema, provider: Schema, direction: Direction): string[] {
  const [sender, receiver] = direction === 'sent' ? [consumer, provider] : [provider, consumer]
  const difference = (keyword: string, ours: unknown, theirs: unknown) =>
    `has ${keyword} ${formatValue(theirs)} instead of ${formatValue(ours)}`
  const incompatible = [
    ...upperLimits.filter(keyword => (sender[keyword] ?? Infinity) > (receiver[keyword] ?? Infinity)),
    ...lowerLimits.filter(keyword => (sender[keyword] ?? -Infinity) < (receiver[keyword] ?? -Infinity)),
    ...textForms.filter(keyword => receiver[keyword] !== undefined && sender[keyword] !== receiver[keyword]),
  ]
  return [
    ...(acceptsTypes(sender, receiver) ? [] : [difference('type', consumer.type, provider.type)]),
    ...(acceptsValues(sender, receiver, direction)
      ? []
      : [difference('value', valuesOf(consumer), valuesOf(provider))]),
    ...incompatible.map(keyword => difference(keyword, consumer[keyword], provider[keyword])),
  ]
}

const upperLimits = ['maxLength', 'maximum', 'maxItems'] as const
const lowerLimits = ['minLength', 'minimum', 'minItems'] as const
const textForms = ['pattern', 'format'] as const

function acceptsTypes(sender: Schema, receiver: Schema): boolean {
  const accepted = typesOf(receiver)
  if (accepted.length === 0) return true
  const sent = typesOf(sender)
  return (
    sent.length > 0 &&
    sent.every(type => accepted.includes(type) || (type === 'integer' && accepted.includes('number')))
  )
}

/** A list of values that the consumer reads may grow, because a consumer must ignore values that it does not know. */
function acceptsValues(sender: Schema, receiver: Schema, direction: Direction): boolean {
  const accepted = direction === 'read' && receiver.const === undefined ? undefined : valuesOf(receiver)
  return accepted === undefined || (valuesOf(sender)?.every(value => accepted.includes(value)) ?? false)
}

function valuesOf({ const: constant, enum: values }: Schema): unknown[] | undefined {
  return constant === undefined ? values : [constant]
}

function typesOf({ type = [] }: Schema): string[] {
  return [type].flat()
}

function formatValue(value: unknown): string {
  return value === undefined ? 'any' : [value].flat().join(' or ')
}
