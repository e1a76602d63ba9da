import * as payable from 'dinero.js/currencies'
import { iso31661 } from 'iso-3166/1.js'

const countries = new Set(iso31661.map(({ alpha2 }) => alpha2))

/** Codes that the package still lists. Bulgaria replaced the lev by the euro on 2026-01-01. */
const withdrawn = ['BGN']

/**
 * The digits of the minor unit of each current currency (ISO 4217), without metals, units of account and test codes. The
 * package counts the fifths of an ariary and of an ouguiya (base 5), for which ISO 4217 has two digits.
 */
const minorDigits = new Map<string, number>(
  Object.values(payable)
    .filter(({ code }) => !withdrawn.includes(code))
    .map(({ code, base, exponent }) => [code, base === 10 ? exponent : 2]),
)

/** The digits of the currencies that have not two of them, for programs without this package. */
export const unusualMinorDigits = Object.fromEntries([...minorDigits].filter(([, digits]) => digits !== 2))

/** Whether a text is the ISO 3166-1 alpha-2 code of a country. */
export function isCountry(code: string): boolean {
  return countries.has(code)
}

/** Whether a text is the ISO 4217 code of a currency that is in use. */
export function isCurrency(code: string): boolean {
  return minorDigits.has(code)
}

/** An amount of minor units in the major unit of its currency. A currency that is not in use counts as having cents. */
export function toMajorUnits({ amount, currency }: { amount: number; currency: string }): number {
  return amount / 10 ** (minorDigits.get(currency) ?? 2)
}
