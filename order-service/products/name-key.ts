/** A cursor contains the key, and has at most 512 characters. An index entry of PostgreSQL is limited too. */
const maxCharacters = 64

/**
 * The sort key of a product name, and of the beginning of a name: names that differ only in case have the same key. The
 * decomposition (NFKD) lets each letter sort and match before its accents. Lower and then upper case folds letters that
 * have several lower or upper case forms, such as `ß` and the final sigma. Control characters exist only in older data.
 */
export function nameKeyOf(name: string): string {
  const folded = name.normalize('NFKD').toLowerCase().toUpperCase().normalize('NFKD')
  return [...folded.replaceAll(/\p{Cc}/gu, '')].slice(0, maxCharacters).join('')
}
