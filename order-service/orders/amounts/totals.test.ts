import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceLine, totalsOf } from './totals.ts'

const product = (amount: number, taxRateBasisPoints: number) => ({
  sku: 'X',
  name: 'X',
  unitPrice: { amount, currency: 'USD' },
  taxRateBasisPoints,
  stock: null,
  active: true,
  version: 1,
})

describe('priceLine', () => {
  it.for([
    { amount: 5, rate: 1000, tax: 1, why: '0.5 is rounded up' },
    { amount: 4, rate: 1000, tax: 0, why: '0.4 is rounded down' },
    { amount: 1250, rate: 1900, tax: 238, why: '237.5 is rounded up' },
    { amount: 10_000, rate: 0, tax: 0, why: 'no tax' },
    { amount: 100, rate: 10_000, tax: 100, why: 'a rate of 100 %' },
  ])('the tax on $amount at $rate basis points is $tax: $why', ({ amount, rate, tax }) => {
    expect(priceLine(product(amount, rate), 1, 1).tax.amount).toBe(tax)
  })

  it('rounds the tax half up: it is at most half a unit above the exact tax, and less than half a unit below', () => {
    const anyAmount = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 1e10 }))
    const anyRate = fc.oneof(fc.constantFrom(500, 1000, 2500), fc.integer({ min: 0, max: 10_000 })) // has exact halves
    fc.assert(
      fc.property(anyAmount, anyRate, fc.integer({ min: 1, max: 1000 }), (amount, rate, quantity) => {
        const { tax, total } = priceLine(product(amount, rate), quantity, 1)
        const excess = 10_000n * BigInt(tax.amount) - BigInt(amount) * BigInt(quantity) * BigInt(rate)
        expect(excess <= 5000n && excess > -5000n).toBe(true)
        expect(total.amount).toBe(amount * quantity + tax.amount)
      }),
    )
  })

  it('rounds the tax once for the line, not for each unit', () => {
    expect(priceLine(product(5, 1000), 10, 1).tax.amount).toBe(5)
  })
})

describe('totalsOf', () => {
  it('calculates exact sums for any lines, up to the largest allowed order', () => {
    const anyLine = fc.tuple(
      fc.integer({ min: 1, max: 1e10 }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 1000 }),
    )
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 100 }), lines => {
        const items = lines.map(([amount, rate, quantity], index) =>
          priceLine(product(amount, rate), quantity, index + 1),
        )
        const { subtotal, tax, total } = totalsOf(items, 'USD')
        expect(total.amount).toBe(subtotal.amount + tax.amount)
        expect(Number.isSafeInteger(total.amount)).toBe(true)
        expect(BigInt(total.amount)).toBe(items.reduce((sum, item) => sum + BigInt(item.total.amount), 0n))
      }),
    )
  })
})
