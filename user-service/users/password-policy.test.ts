import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weaknessOf } from './password-policy.ts'

const jane = { name: 'Jane O’Connor-Roe', email: 'j.connie_82@mail.example' }
const personal = 'must not contain the name or the e-mail address of the user'

describe('weaknessOf', () => {
  it.for([
    ['the first name', 'three-jane-mice'],
    ['the name in another letter case', 'THREE-JANE-MICE'],
    ['the name in full-width letters', 'three-ｊａｎｅ-mice'],
    ['a part of the last name', 'disconnector!connor'],
    ['the whole name', 'x-jane o’connor-roe'],
    ['the e-mail address', '!j.connie_82@mail.example!'],
    ['the local part of the address', 'my j.connie_82 password'],
    ['a word of the local part', 'blind-connie-mice'],
  ])('refuses %s', ([, password]) => {
    expect(weaknessOf(password ?? '', jane)).toBe(personal)
  })

  it('refuses a whole e-mail address, however short its local part is', () => {
    expect(weaknessOf('my jo@mail.example', { name: 'Jo', email: 'jo@mail.example' })).toBe(personal)
  })

  it('accepts words of fewer than 4 characters, and the domain of the address', () => {
    for (const password of ['three-roe-82-mice', 'mail.example-mice'])
      expect(weaknessOf(password, jane)).toBeUndefined()
  })

  it('counts characters and not UTF-16 code units', () => {
    expect(weaknessOf('three-𝕁😀-mice', { name: '𝕁😀', email: 'a@b.example' })).toBeUndefined()
    expect(weaknessOf('three-李小龍先生-mice', { name: '李小龍先生', email: 'a@b.example' })).toBe(personal)
  })

  it('refuses every password that contains a word of the name with at least 4 letters, in any letter case', () => {
    const word = fc.stringMatching(/^[a-zäéßσς]{4,12}$/)
    fc.assert(
      fc.property(word, fc.string({ minLength: 12 }), fc.nat(12), fc.boolean(), (name, text, at, isUpper) => {
        const password = text.slice(0, at) + (isUpper ? name.toUpperCase() : name) + text.slice(at)
        const person = { name: `Al ${name}`, email: 'a@b.example' }
        expect(weaknessOf(password, person)).toBeDefined()
      }),
    )
  })

  it('names a common password as such', () => {
    const person = { name: 'Password', email: 'a@b.example' }
    expect(weaknessOf('password1234', person)).toBe('must not be one of the most common passwords')
  })
})
