import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { OrderFilters } from '../orders/order-store.ts'
import { createExports } from './exports.ts'

async function* twoPages() {
  yield [1, 2]
  yield [3]
}
const request = { query: {}, isStillAllowed: async () => true }
const itself = (row: number) => [row]

describe('exports', () => {
  it('are the lines of each row', async () => {
    const lines = createExports()(request, twoPages, row => [row, -row])
    expect(await Array.fromAsync(lines)).toEqual([1, -1, 2, -2, 3, -3])
  })

  it('end with the orders that were placed before the request, unless an end is given', async () => {
    const ends: (string | undefined)[] = []
    const load = async function* ({ to }: OrderFilters): AsyncGenerator<number[]> {
      ends.push(to)
      yield []
    }
    const open = createExports()
    const before = new Date().toISOString()
    await Array.fromAsync(open(request, load, itself))
    await wait(2)
    expect([before <= String(ends[0]), String(ends[0]) < new Date().toISOString()]).toEqual([true, true])
    const createdTo = '2026-11-22T10:00:00.000Z'
    await Array.fromAsync(open({ ...request, query: { createdTo } }, load, itself))
    expect(ends[1]).toBe(createdTo)
  })

  it('leave time for other requests after each page, also when it has no lines', async () => {
    let isOver = false
    setImmediate(() => {
      isOver = true
    })
    const load = async function* (): AsyncGenerator<number[]> {
      while (!isOver) yield []
    }
    expect(await Array.fromAsync(createExports()(request, load, itself))).toEqual([])
  })

  it('fail when the caller is no longer allowed', async () => {
    const answers = [true, false]
    const lines = createExports()(
      { ...request, isStillAllowed: async () => answers.shift() ?? false },
      twoPages,
      itself,
    )
    expect([await lines.next(), await lines.next()].map(({ value }) => value)).toEqual([1, 2])
    await expect(lines.next()).rejects.toThrow('no longer allowed')
  })

  it('are ten at most: 503 overloaded until one ends, fails or is not read further', async () => {
    const open = createExports()
    const opened = Array.from({ length: 10 }, () => open(request, twoPages, itself))
    for (const lines of opened) await lines.next()
    const refused = expect.objectContaining({ status: 503, slug: 'overloaded', headers: { 'Retry-After': '5' } })
    expect(() => open(request, twoPages, itself)).toThrow(refused)
    await opened[0]?.return()
    await open(request, twoPages, itself).next()
    expect(() => open(request, twoPages, itself)).toThrow(refused)
    await Array.fromAsync(opened[1] ?? [])
    await open(request, twoPages, itself).next()
  })
})
