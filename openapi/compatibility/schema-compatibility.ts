import type { Schema } from '../contract/dereferenced.ts'

/** Whether we send a value or read it: what they may narrow and what they may widen is the other way round. */
export type Direction = 'sent' | 'read'

interface Found {
  pointer: string
  message: string
}

/** What of `ours`, a value as we know it, does not work with `theirs`, the value as it is now. */
export function schemaMisfits(ours: Schema, theirs: Schema, pointer: string, direction: Direction): Found[] {
  const fewest = (pairs: [mine: Schema, their: Schema][]) =>
    pairs
      .map(([mine, their]) => flatMisfits(mine, their, pointer, direction))
      .reduce((one, other) => (one.length <= other.length ? one : other))
  const [mine, their] = [branchesOf(ours), branchesOf(theirs)]
  // Each value that may come has to be one that is taken: of what is sent, ours; of what is read, theirs.
  return direction === 'sent'
    ? mine.flatMap(one => fewest(their.map(other => [one, other])))
    : their.flatMap(other => fewest(mine.map(one => [one, other])))
}

function flatMisfits(ours: Schema, theirs: Schema, pointer: string, direction: Direction): Found[] {
  const needs = new Set(ours.required)
  const gives = new Set(theirs.required)
  const ourParts = Object.entries(ours.properties ?? {})
  return [
    ...valueMisfits(ours, theirs, direction).map(message => ({ pointer, message })),
    ...ourParts.flatMap(([name, mine]) => {
      const at = `${pointer}/${name}`
      const their = theirs.properties?.[name]
      if (!their) return [{ pointer: at, message: 'is missing' }]
      const isOptional = direction === 'read' && needs.has(name) && !gives.has(name)
      return [
        ...(isOptional ? [{ pointer: at, message: 'may be left out' }] : []),
        ...schemaMisfits(mine, their, at, direction),
      ]
    }),
    ...[...gives]
      .filter(name => direction === 'sent' && !ours.properties?.[name])
      .map(name => ({ pointer: `${pointer}/${name}`, message: 'is required' })),
    ...(ours.items ? schemaMisfits(ours.items, theirs.items ?? {}, `${pointer}/*`, direction) : []),
  ]
}

function valueMisfits(ours: Schema, theirs: Schema, direction: Direction): string[] {
  const [given, taken] = direction === 'sent' ? [ours, theirs] : [theirs, ours]
  const changed = (what: string, mine: unknown, their: unknown) => `${what} was ${text(mine)}, and is ${text(their)}`
  return [
    ...(isOfType(given, taken) ? [] : [changed('type', ours.type, theirs.type)]),
    ...(hasValues(given, taken, direction) ? [] : [changed('value', valuesOf(ours), valuesOf(theirs))]),
    ...most
      .filter(key => (given[key] ?? Infinity) > (taken[key] ?? Infinity))
      .map(key => changed(key, ours[key], theirs[key])),
    ...least
      .filter(key => (given[key] ?? -Infinity) < (taken[key] ?? -Infinity))
      .map(key => changed(key, ours[key], theirs[key])),
    ...forms
      .filter(key => taken[key] !== undefined && given[key] !== taken[key])
      .map(key => changed(key, ours[key], theirs[key])),
  ]
}

const most = ['maxLength', 'maximum', 'maxItems'] as const
const least = ['minLength', 'minimum', 'minItems'] as const
const forms = ['pattern', 'format'] as const

function isOfType(given: Schema, taken: Schema): boolean {
  const types = typesOf(taken)
  if (types.length === 0) return true
  const all = typesOf(given)
  return all.length > 0 && all.every(type => types.includes(type) || (type === 'integer' && types.includes('number')))
}

/** A list of values may grow: whoever reads it takes a value that is not in it for one that means nothing to them. */
function hasValues(given: Schema, taken: Schema, direction: Direction): boolean {
  const takes = direction === 'read' && taken.const === undefined ? undefined : valuesOf(taken)
  return takes === undefined || (valuesOf(given)?.every(value => takes.includes(value)) ?? false)
}

function valuesOf({ const: only, enum: several }: Schema): unknown[] | undefined {
  return only === undefined ? several : [only]
}

function typesOf({ type = [] }: Schema): string[] {
  return [type].flat()
}

function text(value: unknown): string {
  return value === undefined ? 'any' : [value].flat().join(' or ')
}

/** The forms that a value may have, each in one piece. */
function branchesOf({ allOf = [], oneOf, anyOf, ...rest }: Schema): Schema[] {
  const joined = (schemas: Schema[], added: Schema[]) => schemas.flatMap(one => added.map(other => join(one, other)))
  const base = allOf.reduce((made, each) => joined(made, branchesOf(each)), [rest as Schema])
  const branches = oneOf ?? anyOf
  return branches ? joined(base, branches.flatMap(branchesOf)) : base
}

function join(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    required: [...(one.required ?? []), ...(other.required ?? [])],
    properties: { ...one.properties, ...other.properties },
  }
}
