import { accessOf } from 'openapi/contract/access.ts'
import type { Contract, Endpoint, Operation, Parameter } from 'openapi/contract/contract.ts'
import { parametersOf } from 'openapi/contract/contract.ts'
import { owner, times } from './rows.ts'

/** A request for an operation, as its handler receives it, and what its query must look like. */
interface Case {
  name: string
  request: { target: object; path: Values; query: Values; headers: Values; caller: object }
  /** The columns whose values are given, by which the index is entered. */
  equal: string[]
  /** Whether the query selects a part of the table. */
  isRestricted: boolean
}
type Values = Record<string, unknown>

const pageSize = 5

/** Whether an operation returns pages. */
export function isListing({ parameters = [] }: Operation): boolean {
  return parameters.some(parameter => '$ref' in parameter && parameter.$ref.endsWith('/Cursor'))
}

/**
 * The requests for a listing, derived from its parameters: without a filter, with each filter alone, and with each filter between
 * two times; by staff, by the owner, and by staff for one owner.
 */
export function casesOf(contract: Contract, { path: route, operation }: Endpoint): Case[] {
  const { operationId } = operation
  const parameters = parametersOf(contract, operation)
  const path = valuesOf(parameters.filter(({ in: place }) => place === 'path'))
  const filters = parameters.filter(
    ({ in: place, name }) => place === 'query' && !['limit', 'cursor', 'expand'].includes(name),
  )
  const { allow } = accessOf(operation)
  const people = [
    { name: 'by staff', ownerId: undefined, query: {} },
    ...(allow.has('owner') ? [{ name: 'by the owner', ownerId: owner, query: {} }] : []),
    ...(filters.some(({ name }) => name === 'userId')
      ? [{ name: 'for one owner', ownerId: undefined, query: { userId: owner } }]
      : []),
  ]
  return people.flatMap(person =>
    combinationsOf(
      contract,
      filters.filter(({ name }) => name !== 'userId'),
    ).map(combined => {
      const query: Values = { ...person.query, ...combined }
      // A listing of a resource checks the owner of the resource, in a query of its own.
      const isOwned = ('userId' in query || person.ownerId !== undefined) && Object.keys(path).length === 0
      // Between two times, SQLite assumes that few rows match, and enters the index by the times alone.
      const isRange = times.from === query.createdFrom && times.to === query.createdTo
      const given = isRange ? [] : Object.keys(query).filter(name => !(name in timeFilters) && name !== 'userId')
      return {
        name: `${
          Object.entries(combined)
            .map(([name, value]) => `${name}=${value}`)
            .join(' ') || 'unfiltered'
        } ${person.name}`,
        request: {
          target: { operationId, path: route, parameters: path },
          path,
          query: { ...query, limit: pageSize },
          headers: {},
          caller: { kind: 'staff', userId: 2, clientId: 'tests', scopes: new Set(), ownerId: person.ownerId },
        },
        equal: [...Object.keys(path), ...(isOwned ? ['userId'] : []), ...given],
        isRestricted: isOwned || Object.keys({ ...path, ...query }).length > 0,
      }
    }),
  )
}

const timeFilters = { createdFrom: times.from, createdTo: times.to }

function combinationsOf(contract: Contract, filters: Parameter[]): Values[] {
  const equal = filters.filter(({ name }) => !(name in timeFilters))
  const ranges = filters
    .filter(({ name }) => name in timeFilters)
    .map(({ name }) => [name, Reflect.get(timeFilters, name)])
  const single = equal.flatMap(filter => choicesOf(contract, filter).map(value => ({ [filter.name]: value })))
  if (ranges.length === 0) return [{}, ...single]
  const range = Object.fromEntries(ranges)
  const first = equal.map(filter => ({ [filter.name]: choicesOf(contract, filter)[0], ...range }))
  return [{}, ...single, ...ranges.map(each => Object.fromEntries([each])), range, ...first]
}

/** Every value of an enumeration, because some are rare; or else the example. */
function choicesOf({ components }: Contract, { schema, example }: Parameter): unknown[] {
  const name = '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined
  const target: { enum?: unknown[] } = name === undefined ? schema : (components.schemas[name] ?? {})
  return target.enum ?? [example]
}

function valuesOf(parameters: Parameter[]): Values {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
}
