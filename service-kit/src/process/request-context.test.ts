import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTraceContext, traceHeadersOf } from './request-context.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const spanId = '00f067aa0ba902b7'

const hex = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits })
const id = (digits: number) => hex(digits).filter(text => !/^0+$/.test(text))
const traceparent = fc.tuple(id(32), id(16), hex(2)).map(parts => `00-${parts.join('-')}`)

describe('readTraceContext', () => {
  it('reads every valid traceparent, and traceHeadersOf writes the same', () => {
    fc.assert(
      fc.property(traceparent, value => {
        expect(traceHeadersOf(readTraceContext({ traceparent: value }))).toEqual({ traceparent: value })
      }),
    )
  })

  it('returns undefined for every other text, and never throws', () => {
    const isValid = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/
    const broken = fc
      .tuple(traceparent, fc.nat(54), fc.string({ maxLength: 2 }))
      .map(([value, at, other]) => value.slice(0, at) + other + value.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(fc.string(), broken), value => {
        fc.pre(!isValid.test(value) && !/^(?!00|ff)[\da-f]{2}-/.test(value))
        expect(readTraceContext({ traceparent: value })).toBeUndefined()
      }),
    )
  })

  it.each([
    ['the invalid version ff', `ff-${traceId}-${spanId}-01`],
    ['a further part in version 00', `00-${traceId}-${spanId}-01-more`],
    ['a trace id of zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['a span id of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['capitals', `00-${traceId.toUpperCase()}-${spanId}-01`],
    ['two headers, which Node joins', `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`],
  ])('ignores %s', (_name, value) => {
    expect(readTraceContext({ traceparent: value, tracestate: 'shop=1' })).toBeUndefined()
  })

  it('reads a later version with further parts, and passes it on as version 00', () => {
    const trace = readTraceContext({ traceparent: `42-${traceId}-${spanId}-01-more` })
    expect(traceHeadersOf(trace)).toEqual({ traceparent: `00-${traceId}-${spanId}-01` })
  })

  it('passes on a tracestate of up to 512 characters with a valid traceparent', () => {
    const valid = { traceparent: `00-${traceId}-${spanId}-01` }
    const read = (tracestate: string) => traceHeadersOf(readTraceContext({ ...valid, tracestate }))
    expect(read('shop=1,other=2')).toEqual({ ...valid, tracestate: 'shop=1,other=2' })
    for (const tracestate of ['', 'x'.repeat(513), 'shop=é']) expect(read(tracestate)).toEqual(valid)
    expect(readTraceContext({ tracestate: 'shop=1' })).toBeUndefined()
  })
})
