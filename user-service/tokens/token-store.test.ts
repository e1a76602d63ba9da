import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { expect, it } from 'vitest'
import { migrations } from '../migrations.ts'
import { addSamplePeople } from '../sample-data.ts'
import type { Tables } from '../tables.ts'
import { tokenStore } from './token-store.ts'

const token = { familyId: 'a', userId: 1, clientId: 'till 7', scope: 'users:read', sessionEpoch: 1, usedAt: null }
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describeOnEveryDatabase('the token store', emptyDatabase => {
  it('forgets tokens that have expired, when a session begins', async () => {
    await using database = await openDatabase<Tables>(await emptyDatabase(), migrations, { fill: addSamplePeople })
    const tokens = tokenStore(database)
    await tokens.begin({ ...token, hash: 'expired', expiresAt: minutesFromNow(-1) })
    await tokens.begin({ ...token, hash: 'good', expiresAt: minutesFromNow(1) })
    await tokens.begin({ ...token, hash: 'new', familyId: 'b', expiresAt: minutesFromNow(1) })
    const rows = await database.selectFrom('refreshTokens').select('hash').orderBy('hash').execute()
    expect(rows).toEqual([{ hash: 'good' }, { hash: 'new' }])
  })

  it('begins no session for somebody who is gone', async () => {
    await using database = await openDatabase<Tables>(await emptyDatabase(), migrations, { fill: addSamplePeople })
    expect(await tokenStore(database).begin({ ...token, userId: 404, hash: 'x', expiresAt: minutesFromNow(1) })).toBe(
      false,
    )
    expect(await database.selectFrom('refreshTokens').selectAll().execute()).toEqual([])
  })
})
