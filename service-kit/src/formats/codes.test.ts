import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { isCountry, isCurrency, toMajorUnits } from './codes.ts'

describe('isCountry', () => {
  it('accepts the 249 codes of ISO 3166-1, and no others', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const pairs = letters.flatMap(first => letters.map(second => first + second))
    expect(pairs.filter(isCountry)).toHaveLength(249)
    for (const code of ['DE', 'GB', 'TW', 'AX', 'SS']) expect(isCountry(code), code).toBe(true)
    for (const code of ['ZZ', 'XK', 'UK', 'EU', 'AN', 'SU', 'us', 'USA', '']) expect(isCountry(code), code).toBe(false)
  })

  it('accepts each country without postal codes', () => {
    const { enum: codes } = contract.components.schemas.CountryWithoutPostalCodes
    expect(codes.filter(code => !isCountry(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('isCurrency', () => {
  it('accepts currencies in use, and no withdrawn ones, metals, units of account or test codes', () => {
    for (const code of ['USD', 'EUR', 'JPY', 'KWD', 'CLF', 'XOF', 'XCG', 'ZWG', 'SLE', 'VES'])
      expect(isCurrency(code), code).toBe(true)
    for (const code of ['DEM', 'HRK', 'BGN', 'SLL', 'ANG', 'CUC', 'XXX', 'XTS', 'XAU', 'XDR', 'BTC', 'usd', ''])
      expect(isCurrency(code), code).toBe(false)
  })
})

describe('toMajorUnits', () => {
  it.for<[currency: string, price: number]>([
    ['USD', 12.5],
    ['JPY', 1250],
    ['KWD', 1.25],
    ['CLF', 0.125],
    // ISO 4217 differs from Unicode's CLDR, and thus from Intl, for these currencies.
    ...(['HUF', 'COP', 'IDR', 'LBP', 'MGA', 'MRU'] as const).map((code): [string, number] => [code, 12.5]),
    ...(['ISK', 'UGX', 'VND', 'XAF'] as const).map((code): [string, number] => [code, 1250]),
  ])('has the digits of ISO 4217 for %s', ([currency, price]) => {
    expect(toMajorUnits({ amount: 1250, currency })).toBe(price)
  })

  it('has two digits for a code that is not a currency', () => {
    expect(toMajorUnits({ amount: 10_000, currency: 'QQQ' })).toBe(100)
  })
})
