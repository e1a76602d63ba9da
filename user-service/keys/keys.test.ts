import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import { keyStore } from './key-store.ts'
import { makeFirstKey, rotateKeys } from './keys.ts'

describeOnEveryDatabase('the keys', emptyDatabase => {
  afterEach(() => void vi.useRealTimers())

  it('are forgotten by the next rotation, once their tokens have expired', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await using database = await openDatabase<Tables>(await emptyDatabase(), migrations)
    const keys = keyStore(database)
    await makeFirstKey(keys)
    await makeFirstKey(keys)
    const [first] = await keys.list()
    const second = await rotateKeys(keys)
    vi.setSystemTime(Date.now() + 1000)
    const third = await rotateKeys(keys)
    expect(await keys.list()).toEqual([first, second, third])
    vi.setSystemTime(Date.now() + 31 * 60_000)
    const fourth = await rotateKeys(keys)
    expect(await keys.list()).toEqual([third, fourth])
  })
})
