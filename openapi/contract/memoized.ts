/** Makes something of an object once, however often it is asked for. What is made lives as long as the object. */
export function memoized<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { made: Made }>()
  return key => {
    const known = kept.get(key)
    if (known) return known.made
    const made = make(key)
    kept.set(key, { made })
    return made
  }
}
