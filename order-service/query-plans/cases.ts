import { accessOf } from 'openapi/contract/access.ts'
import { parametersOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Operation, Parameter } from 'openapi/contract/document.ts'
import { owner, times } from './rows.ts'

/** A request for an operation, as its handler receives it, and the properties that its query must have. */
interface Case {
  name: string
  request: { target: object; path: Values; query: Values; headers: Values; caller: object }
  /** The columns that the query compares with a given value. The index is entered by these columns. */
  equal: string[]
  /** Whether the query selects only a part of the table. */
  isRestricted: boolean
}
type Values = Record<string, unknown>

const pageSize = 5

/** Whether an operation is a listing, which returns pages. */
export function isListing({ parameters = [] }: Operation): boolean {
  return parameters.some(parameter => '$ref' in parameter && parameter.$ref.endsWith('/Cursor'))
}

/**
 * The requests for a listing, derived from its parameters: without a filter, with each filter alone, and with each
 * filter combined with a range of times; by staff, by the owner, and by staff for one owner.
 */
export function casesOf(contract: Contract, { path: route, operation }: Endpoint): Case[] {
  const { operationId } = operation
  const parameters = parametersOf(contract, operation)
  const path = valuesOf(parameters.filter(({ in: place }) => place === 'path'))
  const filters = parameters.filter(
    ({ in: place, name }) => place === 'query' && !['limit', 'cursor', 'expand'].includes(name),
  )
  const { allow } = accessOf(operation)
  const callers = [
    { name: 'by staff', ownerId: undefined, query: {} },
    ...(allow.has('owner') ? [{ name: 'by the owner', ownerId: owner, query: {} }] : []),
    ...(filters.some(({ name }) => name === 'userId')
      ? [{ name: 'for one owner', ownerId: undefined, query: { userId: owner } }]
      : []),
  ]
  return callers.flatMap(({ name: callerName, ownerId, query: callerQuery }) =>
    combinationsOf(
      contract,
      filters.filter(({ name }) => name !== 'userId'),
    ).map(combined => {
      const query: Values = { ...callerQuery, ...combined }
      // A listing below a resource checks the owner of the resource in a separate query.
      const isOwned = ('userId' in query || ownerId !== undefined) && Object.keys(path).length === 0
      // For a range of times, SQLite assumes that few rows match, and enters the index by the times alone.
      const isRange = times.from === query.createdFrom && times.to === query.createdTo
      const given = isRange ? [] : Object.keys(query).filter(name => !(name in timeFilters) && name !== 'userId')
      return {
        name: `${
          Object.entries(combined)
            .map(([name, value]) => `${name}=${value}`)
            .join(' ') || 'unfiltered'
        } ${callerName}`,
        request: {
          target: { operationId, path: route, parameters: path },
          path,
          query: { ...query, limit: pageSize },
          headers: {},
          caller: { kind: 'staff', userId: 2, clientId: 'tests', scopes: new Set(), ownerId },
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

/**
 * The values of a filter: all values of an enumeration, because some are rare, or else the example of the parameter.
 */
function choicesOf({ components }: Contract, { schema, example }: Parameter): unknown[] {
  const name = '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined
  const target: { enum?: unknown[] } = name === undefined ? schema : (components.schemas[name] ?? {})
  return target.enum ?? [example]
}

function valuesOf(parameters: Parameter[]): Values {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
}
