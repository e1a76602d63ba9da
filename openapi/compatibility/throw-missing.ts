/** Throws an Error for a part that `x-consumes` names and that the provider's contract does not have. */
export function throwMissing(part: string): never {
  throw new Error(`The provider's contract does not have ${part}.`)
}
