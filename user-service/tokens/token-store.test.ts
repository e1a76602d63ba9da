import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { migrations } from '../migrations.ts'
import { addSampleUsers } from '../sample-data.ts'
import type { Tables } from '../tables.ts'
import { tokenStore } from './token-store.ts'

const token = { familyId: 'a', userId: 1, clientId: 'till 7', scope: 'users:read', sessionEpoch: 1, usedAt: null }
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describeOnEveryDatabase('tokenStore', createDatabase => {
  it('begin deletes expired tokens', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations, { seed: addSampleUsers })
    const tokens = tokenStore(database)
    await tokens.begin({ ...token, hash: 'expired', expiresAt: minutesFromNow(-1) })
    await tokens.begin({ ...token, hash: 'current', expiresAt: minutesFromNow(1) })
    await tokens.begin({ ...token, hash: 'new', familyId: 'b', expiresAt: minutesFromNow(1) })
    const rows = await database.selectFrom('refreshTokens').select('hash').orderBy('hash').execute()
    expect(rows).toEqual([{ hash: 'current' }, { hash: 'new' }])
  })

  it('begin returns false for an erased user', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations, { seed: addSampleUsers })
    expect(await tokenStore(database).begin({ ...token, userId: 404, hash: 'x', expiresAt: minutesFromNow(1) })).toBe(
      false,
    )
    expect(await database.selectFrom('refreshTokens').selectAll().execute()).toEqual([])
  })
})
