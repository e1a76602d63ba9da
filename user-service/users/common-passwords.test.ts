import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'

describe('isCommonPassword', () => {
  it.for([
    'password1234',
    'PASSWORD1234',
    '123456789012',
    '1q2w3e4r5t6y',
    'ｐａｓｓｗｏｒｄ１２３４',
    'abcdabcdabcd',
    'ééééééééeeee',
  ])('%s is a common password', password => {
    expect(isCommonPassword(password)).toBe(true)
  })

  it('other passwords are not common', () => {
    for (const password of ['three-blind-mice', 'abcdeabcdeabcde']) expect(isCommonPassword(password)).toBe(false)
  })
})
