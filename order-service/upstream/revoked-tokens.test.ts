import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRevokedTokens } from './token-revocations.ts'

const revokedAt = '2026-11-22T10:00:00.000Z'
const atSeconds = Date.parse(revokedAt) / 1000
const token = { userId: 1, generation: 0, issuedAt: atSeconds - 60 }

it('tokens with a lower generation are revoked, others and those of service accounts are not', () => {
  const revoked = createRevokedTokens()
  revoked.add({ userId: 1, generation: 2, revokedAt })
  revoked.add({ userId: 1, generation: 1, revokedAt })
  expect([0, 1, 2, 3].map(generation => revoked.isRevoked({ ...token, generation }))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(revoked.isRevoked({ ...token, userId: 2 })).toBe(false)
  expect(revoked.isRevoked({ ...token, userId: undefined })).toBe(false)
})

it('a revocation is forgotten when the tokens that it concerns have expired', () => {
  let now = 0
  const revoked = createRevokedTokens(10, () => now)
  revoked.add({ userId: 1, generation: 1, revokedAt })
  now = 15 * 60_000
  revoked.add({ userId: 2, generation: 1, revokedAt })
  expect(revoked.isRevoked(token)).toBe(true)
  now = 21 * 60_000
  revoked.add({ userId: 3, generation: 1, revokedAt })
  expect(revoked.isRevoked(token)).toBe(false)
  expect(revoked.isRevoked({ ...token, userId: 2 })).toBe(true)
})

it('no revoked token is accepted, however many revocations there are, and new tokens are', () => {
  const revocation = fc.record({ userId: fc.integer({ min: 1, max: 8 }), second: fc.integer({ min: 0, max: 600 }) })
  fc.assert(
    fc.property(fc.array(revocation, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (unsorted, maxUsers) => {
      const revoked = createRevokedTokens(maxUsers, () => 0)
      const generations = new Map<number, number>()
      for (const { userId, second } of unsorted.toSorted((one, other) => one.second - other.second)) {
        const generation = (generations.get(userId) ?? 0) + 1
        generations.set(userId, generation)
        revoked.add({ userId, generation, revokedAt: new Date((atSeconds + second) * 1000).toISOString() })
        for (let old = 0; old < generation; old++)
          expect(revoked.isRevoked({ userId, generation: old, issuedAt: atSeconds + second })).toBe(true)
      }
      for (const [userId, generation] of generations) {
        const before = { userId, generation: generation - 1, issuedAt: atSeconds - 1 }
        expect(revoked.isRevoked(before)).toBe(true)
        expect(revoked.isRevoked({ userId, generation, issuedAt: atSeconds + 601 })).toBe(false)
      }
    }),
  )
})
