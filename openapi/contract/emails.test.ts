import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiEmail, emailKey, isEmail } from './emails.ts'

const longLabel = 'a'.repeat(63)
const labels = ['müller', 'straße', '例え', 'пример', 'ΣΊΣΥΦΟΣ', 'نامه‌ای']

describe('isEmail', () => {
  it.for([
    'john@example.com',
    "o'hara+shop@example.com",
    `${'a'.repeat(64)}@example.com`,
    `jane@${longLabel}.example`,
    'jane@müller.example',
    'jane@MÜLLER.example',
    'jane@mu\u0308ller.example',
    'jane@xn--mller-kva.example',
    ...labels.map(label => `jane@${label}.example`),
  ])('accepts %j', text => {
    expect(isEmail(text)).toBe(true)
  })

  it.for([
    '',
    'john',
    '@example.com',
    'john@',
    'john@example',
    'a@b@example.com',
    'jane roe@example.com',
    'jöhn@example.com',
    'john.@example.com',
    `${'a'.repeat(65)}@example.com`,
    `jane@${longLabel}a.example`,
    `jane@${'ü'.repeat(60)}.example`, // 63 octets are exceeded in the ASCII form only
    `jane@${`${longLabel}.`.repeat(4)}example`,
    'jane@mül ler.example',
    'jane@müller.example/path',
    'jane@müller.example:25',
    'jane@m%C3%BCller.müller.example',
    'jane@mül\u200bler.example',
    'jane@mül\u202eler.example',
    'jane@müller..example',
  ])('rejects %j', text => {
    expect(isEmail(text)).toBe(false)
  })
})

describe('emailKey', () => {
  it.for([
    'jane@müller.example',
    'JANE@MÜLLER.EXAMPLE',
    'jane@mu\u0308ller.example',
    'Jane@XN--MLLER-KVA.example',
    'jane@xn--mller-kva.example',
  ])('is the same for %j', text => {
    expect(emailKey(text)).toBe('jane@xn--mller-kva.example')
  })

  it('of an ASCII text is the text in lower case, as in rows that were stored before', () => {
    const texts = fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary-ascii' }))
    fc.assert(
      fc.property(texts, text => {
        expect(emailKey(text)).toBe(text.toLowerCase())
      }),
    )
  })

  it('is the same for both forms of a domain, and its own key', () => {
    const domain = fc.array(fc.constantFrom(...labels, 'shop', 'xn--mller-kva'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(domain, names => {
        const key = emailKey(`jane@${names.join('.')}.example`)
        expect(key).toMatch(/^jane@[a-z0-9.-]+$/)
        expect(emailKey(key)).toBe(key)
        expect(emailKey(`jane@${domainToUnicode(key.slice('jane@'.length))}`)).toBe(key)
      }),
    )
  })
})

describe('asciiEmail', () => {
  it('keeps the letter case of the local part, which a mail server may distinguish', () => {
    expect(asciiEmail('Jane.Roe@MÜLLER.example')).toBe('Jane.Roe@xn--mller-kva.example')
  })
})
