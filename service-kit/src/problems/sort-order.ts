import { invalidRequest } from './invalid-request.ts'

/**
 * Refuses the filters of other sort orders than `sort`. `filtersOf` contains the names of the filters that are valid for
 * one sort order only. Throws the Problem `invalid-request` (400).
 */
export function requireSortOrder<Sort extends string>(
  filters: object,
  sort: Sort,
  filtersOf: Record<Sort, readonly string[]>,
): void {
  const others = new Set(Object.values<readonly string[]>(filtersOf).flat()).difference(new Set(filtersOf[sort]))
  const invalid = Object.entries(filters).filter(([name, value]) => value !== undefined && others.has(name))
  if (invalid.length > 0)
    throw invalidRequest(
      invalid.map(([name]) => ({ pointer: `/query/${name}`, message: `must not be combined with sort=${sort}` })),
    )
}
