import { accessOf } from 'openapi/contract/access.ts'
import { parametersOf, resolveSchema } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Operation, Parameter } from 'openapi/contract/document.ts'
import { owner, times } from './rows.ts'

/** A request for an operation, as its handler receives it, and the properties that its query must have. */
interface Case {
  name: string
  request: { target: object; path: Values; query: Values; headers: Values; caller: object; closed: () => AbortSignal }
  /** The columns that the query compares with a given value. The index is entered by these columns. */
  equal: string[]
  /** Whether the query selects only a part of the table. */
  isRestricted: boolean
}
type Values = Record<string, unknown>

const pageSize = 5

/** Whether an operation is a listing, which returns pages. */
export function isListing({ parameters = [] }: Operation): boolean {
  return parameters.some(parameter => '$ref' in parameter && /Cursor$/.test(parameter.$ref))
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
      const isTimeRange = Object.keys(query).filter(isTime).length > 1
      const given = isTimeRange ? [] : Object.keys(combined).filter(name => name !== 'sort' && !isRange(name))
      const { sort: _, ...restricting } = { ...path, ...query }
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
          closed: () => new AbortController().signal,
        },
        // Of several filters, one enters the index.
        equal: [...Object.keys(path).map(columnOf), ...(isOwned ? ['userId'] : []), ...(given.length > 1 ? [] : given)],
        isRestricted: isOwned || Object.keys(restricting).length > 0,
      }
    }),
  )
}

/** The column of a path parameter. */
const columnOf = (name: string) => (name === 'webhookId' ? 'endpointId' : name)

const isTime = (name: string) => /(From|To|^from)$/.test(name)
/** Whether a filter selects a range of values of a column. The other filters compare a column with single values. */
const isRange = (name: string) => /(From|To|^from|Below|Prefix)$/.test(name)

/** The combinations of filters in each sort order. The description of a filter names the only order for which it is valid. */
function combinationsOf(contract: Contract, filters: Parameter[]): Values[] {
  const sort = filters.find(({ name }) => name === 'sort')
  const { enum: sorts = [undefined] }: Choices = sort?.schema ?? {}
  return sorts.flatMap(order => {
    const valid = filters.filter(({ name, description = '' }) => {
      const [, only = order] = /Only with `sort=(\w+)`/.exec(description) ?? []
      return name !== 'sort' && only === order
    })
    const times = valid.filter(({ name }) => isTime(name))
    const others = valid.filter(({ name }) => !isTime(name))
    return combine(contract, others, times).map(each => ({ ...(order !== undefined && { sort: order }), ...each }))
  })
}

function combine(contract: Contract, filters: Parameter[], timeFilters: Parameter[]): Values[] {
  const choices = filters.map(filter => choicesOf(contract, filter).map(value => ({ [filter.name]: value })))
  const ranges = timeFilters.map(({ name }) => ({ [name]: /from$/i.test(name) ? times.from : times.to }))
  const range = Object.assign({}, ...ranges)
  const pairs = choices.flatMap((some, index) =>
    choices.slice(index + 1).map(others => ({ ...some.at(0), ...others.at(-1) })),
  )
  return [
    {},
    ...choices.flat(),
    ...pairs,
    ...(ranges.length > 0 ? [...ranges, range, ...choices.map(([first]) => ({ ...first, ...range }))] : []),
  ]
}

interface Choices {
  type?: string
  enum?: unknown[]
  items?: object
}

/**
 * The values of a filter: all values of an enumeration, because some are rare, or else the example of the parameter. A
 * list has each value alone, two values, and all values.
 */
function choicesOf(contract: Contract, { schema, example }: Parameter): unknown[] {
  const { type, enum: values, items = {} }: Choices = resolveSchema(contract, schema)
  if (type === 'boolean') return [true, false]
  if (type !== 'array') return values ?? [example]
  const { enum: all = [] }: Choices = resolveSchema(contract, items)
  return [...all.map(value => [value]), all.slice(0, 2), all]
}

function valuesOf(parameters: Parameter[]): Values {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
}
