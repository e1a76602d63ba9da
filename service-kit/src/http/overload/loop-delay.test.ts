import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { availableShare, nextShare } from './loop-delay.ts'

describe('availableShare', () => {
  it('falls while the event loop is delayed, and is 1 again soon', async () => {
    const isOne = () => expect(availableShare()).toBe(1)
    await vi.waitFor(isOne, { timeout: 10_000 }) // another test of this process can have delayed the event loop
    await wait(50)
    for (let blocked = 0; blocked < 3; blocked++) {
      const end = performance.now() + 350
      while (performance.now() < end);
      await wait(110)
    }
    expect(availableShare()).toBeLessThan(1)
    await vi.waitFor(isOne, { timeout: 10_000 })
  })
})

describe('nextShare', () => {
  it('stays within 0.1 and 1', () => {
    let share = 1
    for (let check = 0; check < 100; check++) share = nextShare(share, true)
    expect(share).toBe(0.1)
    for (let check = 0; check < 100; check++) share = nextShare(share, false)
    expect(share).toBe(1)
  })
})
