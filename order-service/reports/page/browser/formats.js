/** Texts for figures, in the language of the browser. The words of the page are English. */

const languages = navigator.languages
const numbers = new Intl.NumberFormat(languages)
const times = new Intl.DateTimeFormat(languages, { dateStyle: 'medium', timeStyle: 'short' })
const days = new Intl.DateTimeFormat(languages, { dateStyle: 'medium', timeZone: 'UTC' })
const regions = new Intl.DisplayNames(languages, { type: 'region' })

/** @param {number} count */
export const formatCount = count => numbers.format(count)

/** @param {string} instant */
export const formatTime = instant => times.format(new Date(instant))

/** @param {string} date A calendar date such as 2026-11-29, without a time zone. */
export const formatDay = date => days.format(new Date(date))

/** @param {string} code */
export const formatCountry = code => regions.of(code) ?? code

/**
 * Returns a function that formats minor units of a currency. Browsers do not know the digits of all minor units as ISO 4217
 * has them, so `minorDigits` has those of the currencies that have not two.
 * @param {Record<string, number>} minorDigits
 * @returns {(amount: number, currency: string) => string}
 */
export function moneyFormat(minorDigits) {
  return (amount, currency) => {
    const digits = minorDigits[currency] ?? 2
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(languages, { style: 'currency', currency, ...fraction }).format(amount / 10 ** digits)
  }
}
