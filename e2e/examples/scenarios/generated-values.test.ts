import { describe, expect, it } from 'vitest'
import { likened, likenedWait } from './generated-values.ts'

const [early, later, latest] = ['2026-11-22T09:30:00.000Z', '2026-11-22T09:45:00.000Z', '2026-11-23T08:00:00.000Z']
const [now, soon] = ['2027-01-02T03:04:05.678Z', '2027-01-02T03:04:05.679Z']

describe('likened', () => {
  it.for([
    ['a time', { at: now }, { at: early }],
    ['times in their order', { createdAt: now, updatedAt: soon }, { createdAt: early, updatedAt: later }],
    ['times that followed in no time', { createdAt: now, updatedAt: now }, { createdAt: early, updatedAt: later }],
    ['the same time twice', { createdAt: now, updatedAt: now }, { createdAt: early, updatedAt: early }],
    ['a time in a list', [{ at: now }], [{ at: early }]],
    ['how long to wait', { detail: 'Try again in 899 seconds.' }, { detail: 'Try again in 840 seconds.' }],
  ] as const)('takes %s for the example’s', ([, came, example]) => {
    expect(likened(came, example)).toEqual(example)
  })

  it.for([
    ['two times for one', { createdAt: now, updatedAt: soon }, { createdAt: early, updatedAt: early }],
    ['a later time for an earlier one', { createdAt: soon, updatedAt: now }, { createdAt: early, updatedAt: latest }],
    ['a time of another form', { at: '2027-01-02' }, { at: early }],
    ['a time for none', { receivedAt: now }, { receivedAt: null }],
    ['a time elsewhere', { note: now }, { note: early }],
    ['another price', { amount: 1251 }, { amount: 1250 }],
    ['more than there is in the example', { at: now, extra: 1 }, { at: early }],
    ['less', {}, { at: early }],
    [
      'a key of another length',
      { x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVE' },
      { x: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' },
    ],
  ] as const)('does not take %s', ([, came, example]) => {
    expect(likened(came, example)).not.toEqual(example)
  })
})

describe('likenedWait', () => {
  const body = { detail: 'Try again in 899 seconds.' }

  it('takes the time that the body tells for the example’s', () => {
    expect(likenedWait('899', body, '840')).toBe('840')
  })

  it('does not take another', () => {
    expect(likenedWait('5', body, '840')).toBe('5')
    expect(likenedWait(null, body, '840')).toBe(null)
  })
})
