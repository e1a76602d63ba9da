import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createInsertSignal } from '../database/connections/watched-inserts.ts'
import type { StoredEvent } from '../events/event-store.ts'
import { createLogger } from '../process/logger.ts'
import type { FeedTail } from './feed-tail.ts'
import { createFeedTail } from './feed-tail.ts'

const never = new AbortController().signal
const noWait = 0

/** A feed in memory, and its tail. */
function createFeed() {
  const feed: StoredEvent[] = []
  const committed = createInsertSignal('events')
  const load = vi.fn(async (after: number) => ({ events: feed.slice(after), next: feed.length, hasMore: false }))
  const tail = createFeedTail({
    findEnd: async () => feed.length,
    load,
    committed,
    log: createLogger('test', 'silent'),
  })
  tails.push(tail)
  const add = (type = 'thing.changed') => {
    feed.push({ id: '', type, subject: 'things/1', time: '', data: {}, position: feed.length + 1 })
    committed.emit()
  }
  return { tail, load, add }
}
const tails: FeedTail[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const tail of tails.splice(0)) await tail.end()
})

describe('the tail of the feed', () => {
  it('gives new events to all followers from one poll, soon after the transaction', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { tail, load, add } = createFeed()
    tail.follow()
    await tail.wait(0, noWait, never)
    const received: boolean[] = []
    for (let follower = 0; follower < 3; follower++)
      void tail.wait(0, Number.POSITIVE_INFINITY, never).then(isCurrent => received.push(isCurrent))
    await vi.advanceTimersByTimeAsync(30)
    const before = load.mock.calls.length
    add()
    await vi.advanceTimersByTimeAsync(30) // without the transaction, the next poll comes after 250 ms
    expect(received).toEqual([true, true, true])
    expect(load.mock.calls.length).toBeLessThan(before + 3)
    expect(tail.pageAfter(0, {})).toMatchObject({ events: [{ position: 1 }], next: 1 })
    expect(tail.pageAfter(0, { type: ['thing.created'] })).toMatchObject({ events: [], next: 1 })
  })

  it('has no events from before it began, and forgets an event after two seconds', async () => {
    const { tail, add } = createFeed()
    add()
    tail.follow()
    await tail.wait(1, noWait, never)
    expect(tail.pageAfter(0, {})).toBeUndefined()
    add()
    await tail.wait(1, Number.POSITIVE_INFINITY, never)
    expect(tail.pageAfter(1, {})?.events).toHaveLength(1)
    await vi.waitFor(() => expect(tail.pageAfter(1, {})).toBeUndefined(), 5000)
    expect(tail.pageAfter(2, {})).toMatchObject({ events: [], next: 2 })
  })

  it('says that it is not current while polls fail, and gives the events afterwards', async () => {
    const { tail, load, add } = createFeed()
    tail.follow()
    expect(await tail.wait(0, noWait, never)).toBe(true)
    const working = load.getMockImplementation()
    load.mockRejectedValue(new Error('away'))
    await wait(300)
    expect(await tail.wait(0, performance.now(), never)).toBe(false)
    if (working) load.mockImplementation(working)
    add()
    expect(await tail.wait(0, Number.POSITIVE_INFINITY, never)).toBe(true)
    expect(tail.pageAfter(0, {})?.events).toHaveLength(1)
  })

  it('polls only while it is followed', async () => {
    const { tail, load } = createFeed()
    await wait(300)
    expect(load).not.toHaveBeenCalled()
    const unfollow = tail.follow()
    await tail.wait(0, noWait, never)
    unfollow()
    await wait(300)
    const { length } = load.mock.calls
    await wait(600)
    expect(load.mock.calls).toHaveLength(length)
  })
})
