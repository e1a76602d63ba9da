import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKeyOf } from './name-key.ts'

const name = fc.string({ unit: 'grapheme', maxLength: 100 })

describe('nameKeyOf', () => {
  it('begins with the key of the beginning of a name, in upper or lower case and in each normalization form', () => {
    const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD')
    const change = fc.constantFrom<(text: string) => string>(
      text => text,
      text => text.toLowerCase(),
      text => text.toUpperCase(),
    )
    fc.assert(
      fc.property(name, fc.nat(40), form, change, (text, length, form, change) => {
        const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
        const beginning = graphemes.slice(0, length).join('')
        expect(nameKeyOf(text).startsWith(nameKeyOf(change(beginning.normalize(form))))).toBe(true)
      }),
    )
  })

  it('fits into a cursor and into an index entry', () => {
    const sku = 'X'.repeat(64)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const position = JSON.stringify([[nameKeyOf(text), sku], 'twelve chars'])
        expect(Buffer.from(position).toString('base64url').length).toBeLessThanOrEqual(512)
      }),
    )
    expect(nameKeyOf('\u{FDFA}'.repeat(200))).toHaveLength(64)
  })
})
