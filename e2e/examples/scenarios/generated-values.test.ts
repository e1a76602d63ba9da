import { describe, expect, it } from 'vitest'
import { withExampleValues, withExampleWait } from './generated-values.ts'

const [early, later, latest] = ['2026-11-22T09:30:00.000Z', '2026-11-22T09:45:00.000Z', '2026-11-23T08:00:00.000Z']
const [now, soon] = ['2027-01-02T03:04:05.678Z', '2027-01-02T03:04:05.679Z']

describe('withExampleValues', () => {
  it.for([
    ['a time', { at: now }, { at: early }],
    ['times in their order', { createdAt: now, updatedAt: soon }, { createdAt: early, updatedAt: later }],
    ['times within one millisecond', { createdAt: now, updatedAt: now }, { createdAt: early, updatedAt: later }],
    ['the same time twice', { createdAt: now, updatedAt: now }, { createdAt: early, updatedAt: early }],
    ['a time in a list', [{ at: now }], [{ at: early }]],
    ['a time in a detail', { detail: `Delivered at ${now}.` }, { detail: `Delivered at ${early}.` }],
    ['the seconds to wait', { detail: 'Try again in 899 seconds.' }, { detail: 'Try again in 840 seconds.' }],
  ] as const)('replaces %s', ([, received, example]) => {
    expect(withExampleValues(received, example)).toEqual(example)
  })

  it.for([
    [
      'two times where the example has one',
      { createdAt: now, updatedAt: soon },
      { createdAt: early, updatedAt: early },
    ],
    ['times in the wrong order', { createdAt: soon, updatedAt: now }, { createdAt: early, updatedAt: latest }],
    ['a time of another form', { at: '2027-01-02' }, { at: early }],
    ['a time where the example has null', { receivedAt: now }, { receivedAt: null }],
    ['a time in another property', { note: now }, { note: early }],
    ['another text around a time', { detail: `Received at ${now}.` }, { detail: `Delivered at ${early}.` }],
    ['a time in a detail without one', { detail: `It is ${now}.` }, { detail: 'It is late.' }],
    ['another price', { amount: 1251 }, { amount: 1250 }],
    ['an additional property', { at: now, extra: 1 }, { at: early }],
    ['a missing property', {}, { at: early }],
    [
      'a key of another length',
      { x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVE' },
      { x: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' },
    ],
  ] as const)('keeps %s, so that the comparison fails', ([, received, example]) => {
    expect(withExampleValues(received, example)).not.toEqual(example)
  })
})

describe('withExampleWait', () => {
  const body = { detail: 'Try again in 899 seconds.' }

  it('replaces the seconds that the body contains', () => {
    expect(withExampleWait('899', body, '840')).toBe('840')
  })

  it('keeps other seconds', () => {
    expect(withExampleWait('5', body, '840')).toBe('5')
    expect(withExampleWait(null, body, '840')).toBe(null)
  })
})
