import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstTimeFrom, isDate, isDateTime, lastTimeTo } from './times.ts'

const validDateTimes = [
  '2026-11-27T10:00:00Z',
  '2026-11-27t10:00:00.123456789z',
  '2024-02-29T00:00:00-00:00',
  '0000-01-01T00:00:00+23:59',
  '2016-12-31T23:59:60Z',
  '2016-12-31T18:59:60-05:00',
  '2017-01-01T05:29:60.5+05:30',
]
const invalidDateTimes = [
  '',
  '2026-11-27',
  '2026-11-27 10:00:00Z',
  '2026-11-27T10:00:00',
  '2026-11-27T10:00Z',
  '2026-11-27T10:00:00+0100',
  '2026-11-27T10:00:00+01',
  '2026-11-27T10:00:00.Z',
  '2026-11-27T10:00:00,5Z',
  '2026-11-27T24:00:00Z',
  '2026-11-27T10:60:00Z',
  '2026-11-27T10:00:00+24:00',
  '2026-11-27T10:00:00+01:60',
  '2026-11-27T10:00:60Z',
  '2016-12-31T23:59:60+01:00',
  '2016-12-31T23:59:61Z',
  '2026-02-29T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-00-01T10:00:00Z',
  '2026-01-00T10:00:00Z',
  '+02026-11-27T10:00:00Z',
  ' 2026-11-27T10:00:00Z',
  '2026-11-27T10:00:00Z\n',
  '٢٠٢٦-11-27T10:00:00Z',
]

describe('isDateTime', () => {
  it.for(validDateTimes)('accepts %s', text => expect(isDateTime(text)).toBe(true))
  it.for(invalidDateTimes)('rejects %j', text => expect(isDateTime(text)).toBe(false))

  it('accepts every time in every offset, with any number of fractional digits', () => {
    fc.assert(
      fc.property(times, digits, ({ text }, more) => {
        expect(isDateTime(text.replace('_', more)), text).toBe(true)
      }),
    )
  })
})

describe('isDate', () => {
  it.for(['2026-11-27', '2024-02-29', '0000-01-01'])('accepts %s', text => expect(isDate(text)).toBe(true))
  it.for(['2026-02-29', '2026-11-27T10:00:00Z', '2026-11', '26-11-27', '2026-1-1'])('rejects %s', text =>
    expect(isDate(text)).toBe(false),
  )
})

describe('firstTimeFrom and lastTimeTo', () => {
  it.for([
    ['2026-11-27', '2026-11-27T00:00:00.000Z', '2026-11-27T23:59:59.999Z'],
    ['2026-11-27T10:00:00.4259+01:00', '2026-11-27T09:00:00.426Z', '2026-11-27T09:00:00.425Z'],
    ['2026-11-27T10:00:00.4250000Z', '2026-11-27T10:00:00.425Z', '2026-11-27T10:00:00.425Z'],
    ['2026-11-27T10:00:00.5Z', '2026-11-27T10:00:00.500Z', '2026-11-27T10:00:00.500Z'],
    ['2026-12-31T23:59:59.9999Z', '2027-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
    ['2016-12-31T18:59:60-05:00', '2017-01-01T00:00:00.000Z', '2016-12-31T23:59:59.999Z'],
    ['9999-12-31T23:59:59-01:00', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is from %s to %s', ([text = '', first, last]) => {
    expect([firstTimeFrom(text), lastTimeTo(text)]).toEqual([first, last])
  })

  it('return the time itself for a time with milliseconds, in every offset', () => {
    fc.assert(
      fc.property(times, ({ text, utc }) => {
        const written = text.replace('_', '')
        expect([firstTimeFrom(written), lastTimeTo(written)]).toEqual([utc, utc])
      }),
    )
  })

  it('round a time between two milliseconds towards the inside of the filter', () => {
    fc.assert(
      fc.property(times, digits, ({ text, utc }, more) => {
        const written = text.replace('_', more)
        expect(lastTimeTo(written)).toBe(utc)
        const next = new Date(Date.parse(utc) + 1).toISOString()
        expect(firstTimeFrom(written)).toBe(/[1-9]/.test(more) ? next : utc)
      }),
    )
  })
})

const digits = fc.stringMatching(/^\d{0,20}$/)

/** A time in UTC, and the same time with an offset. The text has `_` where more fractional digits may follow. */
const times = fc
  .record({
    ms: fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9998, 0) }),
    offset: fc.integer({ min: -1439, max: 1439 }),
  })
  .map(({ ms, offset }) => {
    const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1)
    const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
    const written = [hours, minutes].map(part => String(part).padStart(2, '0')).join(':')
    return { utc: new Date(ms).toISOString(), text: `${local}_${offset < 0 ? '-' : '+'}${written}` }
  })

it('throw for a text that is neither a date nor a date-time', () => {
  expect(() => firstTimeFrom('2026-02-30')).toThrow('RFC 3339')
  expect(() => lastTimeTo('nonsense')).toThrow('RFC 3339')
})
