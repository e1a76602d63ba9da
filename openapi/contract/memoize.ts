/**
 * Calls a function once per object and returns the same result afterwards. The cache does not keep the object alive.
 */
export function memoize<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const cache = new WeakMap<Key, { result: Result }>()
  return key => {
    const cached = cache.get(key)
    if (cached) return cached.result
    const result = compute(key)
    cache.set(key, { result })
    return result
  }
}

/** Calls a function at the first call and returns the same result afterwards. */
export function memoizeOnce<Result>(compute: () => Result): () => Result {
  let cached: { result: Result } | undefined
  return () => {
    cached ??= { result: compute() }
    return cached.result
  }
}
