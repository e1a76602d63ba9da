import { describe, expect, it } from 'vitest'
import { cost } from '../users/password-cost.ts' // vitest.config.ts replaces './password-cost.ts' alone
import { hashPassword, verifyPassword } from './passwords.ts'

describe('hashPassword and verifyPassword', () => {
  it('hash with argon2id and a different salt for each hash', async () => {
    const [one, other] = [await hashPassword('three-blind-mice'), await hashPassword('three-blind-mice')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(other).not.toBe(one)
  })

  it('cost what OWASP recommends at least', () => {
    expect(cost).toEqual({ memory: 19 * 1024, passes: 2, parallelism: 1 })
  })

  it('accept only the same password', async () => {
    const hash = await hashPassword('three-blind-mice')
    expect(await verifyPassword('three-blind-mice', hash)).toBe(true)
    expect(await verifyPassword('Three-blind-mice', hash)).toBe(false)
    expect(await verifyPassword('', hash)).toBe(false)
  })

  it('accept composed and decomposed characters as the same password', async () => {
    expect(await verifyPassword('cafe\u0301-au-lait', await hashPassword('caf\u00e9-au-lait'))).toBe(true)
  })

  it('verify with the cost parameters in the hash', async () => {
    const weakerHash = '$argon2id$v=19$m=8192,t=1,p=1$c29tZSBzYWx0IDE2IGJ5dA$'
    expect(await verifyPassword('three-blind-mice', `${weakerHash}${'A'.repeat(43)}`)).toBe(false)
  })

  it('reject every password when no hash is stored', async () => {
    expect(await verifyPassword('three-blind-mice', undefined)).toBe(false)
    expect(await verifyPassword('', null)).toBe(false)
  })

  it('do not block the event loop', async () => {
    let ticks = 0
    const interval = setInterval(() => ticks++, 1)
    await verifyPassword('three-blind-mice', `$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IDE2IGJ5dA$${'A'.repeat(43)}`)
    clearInterval(interval)
    expect(ticks).toBeGreaterThan(0)
  })
})
