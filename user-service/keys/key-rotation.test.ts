import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import { createFirstKey, rotateKeys } from './key-rotation.ts'
import { keyStore } from './key-store.ts'

describeOnEveryDatabase('rotateKeys', createDatabase => {
  afterEach(() => void vi.useRealTimers())

  it('deletes keys whose tokens have all expired', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const keys = keyStore(database)
    await createFirstKey(keys)
    await createFirstKey(keys)
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
