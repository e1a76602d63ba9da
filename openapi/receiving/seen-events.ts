/**
 * The ids of the events that a receiver has handled. A receiver with several processes needs a store that all of them
 * use, such as a table.
 */
export interface SeenEvents {
  has(id: string): boolean | Promise<boolean>
  add(id: string): void | Promise<void>
}

/** Remembers the last `maxIds` ids, in the memory of the process. */
export function rememberEvents(maxIds = 10_000): SeenEvents {
  const ids = new Set<string>()
  return {
    has: id => ids.has(id),
    add: id => {
      ids.add(id)
      const [oldest] = ids
      if (ids.size > maxIds && oldest !== undefined) ids.delete(oldest)
    },
  }
}
