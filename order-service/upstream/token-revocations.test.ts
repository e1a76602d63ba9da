import { expect, it } from 'vitest'
import type { Revocation } from './token-revocations.ts'
import { createTokenRevocations } from './token-revocations.ts'

const revocation = (userId: number): Revocation => ({ userId, generation: 1, revokedAt: '2026-11-22T10:00:00.000Z' })
const identity = (userId: number) =>
  ({ userId, generation: 0, issuedAt: 0 }) as Parameters<
    ReturnType<ReturnType<typeof createTokenRevocations>['rejectRevokedAfter']>
  >[0]

it('a revocation is in effect at once, and stored by the next call when it could not be stored', async () => {
  const saved: number[][] = []
  let isFailing = true
  const { add, rejectRevokedAfter } = createTokenRevocations([], async revocations => {
    if (isFailing) throw new Error('the database is not available')
    saved.push(revocations.map(({ userId }) => userId))
  })
  const reject = rejectRevokedAfter(Promise.resolve())
  await expect(add([revocation(1)])).rejects.toThrow('not available')
  expect(() => reject(identity(1))).toThrow()
  expect(() => reject(identity(2))).not.toThrow()
  isFailing = false
  await add([revocation(1), revocation(2)]) // the page is read again
  await add([revocation(1), revocation(2)])
  expect(saved).toEqual([[1, 2]])
})

it('tokens wait for the first attempt to read the revocations, and those known before are revoked', async () => {
  const { add, rejectRevokedAfter } = createTokenRevocations([revocation(1)], async () => {})
  const attempt = Promise.withResolvers<void>()
  const reject = rejectRevokedAfter(attempt.promise)
  const results = Promise.allSettled([1, 2, 3].map(async userId => reject(identity(userId))))
  await add([revocation(2)])
  attempt.resolve()
  expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})
