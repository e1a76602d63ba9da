import { openDatabase } from 'service-kit/database/database.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import { mailStore } from './mail-store.ts'

const retryMs = 1000
afterEach(() => vi.useRealTimers())

/** Two replicas list the only mail, and the first claims it. Returns whether the second then can, by its own clock. */
async function claimAgain(differenceMs: number): Promise<boolean> {
  await using database = await openDatabase<Tables>('sqlite::memory:', migrations)
  const mails = mailStore(database)
  await mails.request('emailVerification', 'jane@example.com')
  const [mail] = await mails.listDue(1, retryMs)
  if (!mail) throw new Error('no mail is due')
  expect(await mails.claim(mail, retryMs)).toBe(true)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + differenceMs })
  return await mails.claim(mail, retryMs) // before the database is closed
}

it.for([0, -1, -60_000])('a claimed mail cannot be claimed by a clock that differs by %i ms', async difference => {
  expect(await claimAgain(difference)).toBe(false)
})

it('a mail that was claimed before the clock was set back by an hour can be claimed again', async () => {
  expect(await claimAgain(-3_600_000)).toBe(true)
})
