import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { migrations } from '../migrations/migrations.ts'
import type { Tables } from '../tables.ts'
import { issuerStore } from './issuer-store.ts'

const url = 'http://users.example'
const keys = [{ kid: 'k-1', kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] as const
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

describeOnEveryDatabase('issuerStore', createDatabase => {
  it('stores the latest keys of each User Service', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const store = issuerStore(database, url)
    expect(await store.loadKeys()).toBeUndefined()
    await store.saveKeys({ issuer: 'http://old.example', keys: [] })
    await store.saveKeys({ issuer: url, keys: [...keys] })
    expect(await store.loadKeys()).toEqual({ issuer: url, keys, fetchedAt: expect.stringMatching(/^\d{4}-.*Z$/) })
    expect(await issuerStore(database, 'http://other.example').loadKeys()).toBeUndefined()
  })

  it('stores the highest generation of each user, and forgets revocations after 20 minutes', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const store = issuerStore(database, url)
    const [expired, recent, newest] = [minutesAgo(21), minutesAgo(10), minutesAgo(1)]
    await store.saveRevocations([
      { userId: 1, generation: 2, revokedAt: newest },
      { userId: 2, generation: 1, revokedAt: recent },
      { userId: 3, generation: 1, revokedAt: expired },
    ])
    await store.saveRevocations([{ userId: 1, generation: 1, revokedAt: recent }]) // by a replica that is behind
    expect(await store.loadRevocations()).toEqual([
      { userId: 2, generation: 1, revokedAt: recent },
      { userId: 1, generation: 2, revokedAt: newest },
    ])
    expect(await database.selectFrom('tokenRevocations').selectAll().execute()).toHaveLength(2)
  })
})
