import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveTaxRate } from './agreed-terms.ts'
import { taxOn } from './totals.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })

describe('deriveTaxRate', () => {
  const anyLine = {
    amount: fc.oneof(fc.integer({ min: 1, max: 1e10 }), fc.integer({ min: 1, max: 20_000 })),
    quantity: fc.integer({ min: 1, max: 1000 }),
    rate: fc.integer({ min: 0, max: 10_000 }),
    currentRate: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
  }

  it('finds a rate that results in the tax of the line, and the exact rate of a net amount of 10,000 or more', () => {
    fc.assert(
      fc.property(fc.record(anyLine), ({ amount, quantity, rate, currentRate }) => {
        const net = amount * quantity
        const line = { unitPrice: usd(amount), quantity, tax: usd(taxOn(net, rate)) }
        const product = currentRate === undefined ? undefined : { taxRateBasisPoints: currentRate }
        const derived = deriveTaxRate(line, product)
        expect(taxOn(net, derived)).toBe(line.tax.amount)
        if (net > 10_000) expect(derived).toBe(rate)
      }),
    )
  })

  it('prefers the current rate of the product when it results in the tax', () => {
    const line = { unitPrice: usd(790), quantity: 1, tax: usd(55) }
    expect(deriveTaxRate(line, { taxRateBasisPoints: 700 })).toBe(700)
    expect(deriveTaxRate(line, undefined)).toBe(696)
  })
})
