import { expect, it, vi } from 'vitest'
import { createLogger } from './logging.ts'
import { periodically } from './periodic.ts'

const lines: string[] = []
const log = createLogger('test', 'info', { write: line => void lines.push(line) })

it('does its work now and again, goes on after a failure, which is logged, and ends when it is told to', async () => {
  let times = 0
  const end = periodically(1, log, async () => {
    times++
    if (times === 2) throw new Error('the second time fails')
  })
  await vi.waitFor(() => expect(times).toBeGreaterThan(3))
  await end()
  const whenEnded = times
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(times).toBe(whenEnded)
  expect(lines.join()).toContain('the second time fails')
})

it('is never at it twice, and ends when what it is doing is done', async () => {
  let [running, most, done] = [0, 0, false]
  const end = periodically(1, log, async () => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setTimeout(resolve, 10))
    running--
    done = true
  })
  await end()
  expect([most, running, done]).toEqual([1, 0, true])
})
