import { describe, expect, it } from 'vitest'
import { hashPassword, isCommon, verifyPassword } from './passwords.ts'

describe('passwords', () => {
  it('are hashed with argon2id and a salt of their own', async () => {
    const [one, other] = [await hashPassword('three-blind-mice'), await hashPassword('three-blind-mice')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(other).not.toBe(one)
  })

  it('verify by themselves alone', async () => {
    const hash = await hashPassword('three-blind-mice')
    expect(await verifyPassword('three-blind-mice', hash)).toBe(true)
    expect(await verifyPassword('Three-blind-mice', hash)).toBe(false)
    expect(await verifyPassword('', hash)).toBe(false)
  })

  it('verify however their accents were typed', async () => {
    expect(await verifyPassword('cafe\u0301-au-lait', await hashPassword('caf\u00e9-au-lait'))).toBe(true)
  })

  it('verify with the cost that they were hashed with', async () => {
    const older = '$argon2id$v=19$m=8192,t=1,p=1$c29tZSBzYWx0IDE2IGJ5dA$'
    expect(await verifyPassword('three-blind-mice', `${older}${'A'.repeat(43)}`)).toBe(false)
  })

  it('never verify where there is no account, not even the dummy’s own', async () => {
    expect(await verifyPassword('three-blind-mice', undefined)).toBe(false)
    expect(await verifyPassword('', null)).toBe(false)
  })

  it('do not keep the thread busy while they are hashed', async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    await hashPassword('three-blind-mice')
    clearInterval(turning)
    expect(turns).toBeGreaterThan(0)
  })

  it.for([
    'password1234',
    'PASSWORD1234',
    '123456789012',
    '1q2w3e4r5t6y',
    'ｐａｓｓｗｏｒｄ１２３４',
    'abcdabcdabcd',
    'ééééééééeeee',
  ])('%s is common', password => {
    expect(isCommon(password)).toBe(true)
  })

  it('that nobody has thought of are not', () => {
    for (const password of ['three-blind-mice', 'abcdeabcdeabcde']) expect(isCommon(password)).toBe(false)
  })
})
