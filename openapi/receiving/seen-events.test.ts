import { expect, it } from 'vitest'
import { rememberEvents } from './seen-events.ts'

it('remembers the last ids, and forgets the oldest ones', async () => {
  const seen = rememberEvents(3)
  for (const id of ['a', 'b', 'c', 'd', 'd', 'c']) await seen.add(id)
  expect(['a', 'b', 'c', 'd'].map(id => seen.has(id))).toEqual([false, true, true, true])
})
