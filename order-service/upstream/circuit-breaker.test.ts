import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { createCircuitBreaker } from './circuit-breaker.ts'

/** A circuit breaker whose failures are rejected promises, with the outcomes that opened and closed it. */
function createBreaker({ maxInProgress = 100, atLeastMs = 0, firstMs = 20 } = {}) {
  const changes: string[] = []
  const breaker = createCircuitBreaker<string>({
    maxInProgress,
    judge: ({ status }) => (status === 'rejected' ? { firstMs, maxMs: Math.max(100, firstMs), atLeastMs } : undefined),
    refuse: retryAfter => ({ status: 'rejected', reason: new Error(`not sent: ${retryAfter}`) }),
    onChange: opening => void changes.push(opening ? 'open' : 'closed'),
  })
  onTestFinished(() => breaker.end())
  const send = async (call: () => Promise<string>) => {
    const outcome = await breaker.send(call)
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
  return { breaker: { ...breaker, send }, changes }
}

/** A dependency that fails until it is repaired, and counts the calls. */
function createDependency() {
  const dependency = { fails: true, calls: 0 }
  const call = async () => {
    dependency.calls++
    if (dependency.fails) throw new Error('failed')
    return 'done'
  }
  return { dependency, call }
}

it('opens after a failure, refuses calls without sending them, and closes when a probe succeeds', async () => {
  const { breaker, changes } = createBreaker()
  const { dependency, call } = createDependency()
  await expect(breaker.send(call)).rejects.toThrow('failed')
  await expect(breaker.send(call)).rejects.toThrow('not sent: 1')
  expect(dependency.calls).toBe(1)
  await expect.poll(() => dependency.calls).toBeGreaterThan(3) // probes
  dependency.fails = false
  await expect.poll(() => breaker.isOpen()).toBe(false)
  expect(await breaker.send(call)).toBe('done')
  expect(changes).toEqual(['open', 'closed'])
})

it('probes with growing pauses, and with none before the time for which the dependency has asked', async () => {
  const { dependency, call } = createDependency()
  await createBreaker()
    .breaker.send(call)
    .catch(() => {})
  await sleep(1000) // at most one probe after 15, 30, 60 and then 75 ms each
  expect(dependency.calls).toBeLessThan(18)

  const patient = createDependency()
  const { breaker } = createBreaker({ atLeastMs: 1500 })
  await expect(breaker.send(patient.call)).rejects.toThrow('failed')
  await expect(breaker.send(patient.call)).rejects.toThrow('not sent: 2')
  await sleep(500)
  expect(patient.dependency.calls).toBe(1)
})

it('counts a pause from the start of the failed call, so that a probe follows a timeout at once', async () => {
  const { breaker } = createBreaker({ firstMs: 300 })
  let timedOutAt = performance.now()
  const pauses: number[] = []
  const timedOut = breaker.send(async () => {
    pauses.push(performance.now() - timedOutAt)
    await sleep(300)
    timedOutAt = performance.now()
    throw new Error('timeout')
  })
  await expect(timedOut).rejects.toThrow('timeout')
  await expect.poll(() => pauses.length, { timeout: 5000 }).toBe(5)
  expect(Math.min(...pauses.slice(1))).toBeLessThan(150) // from the end of the call, it would be at least 225
})

it('probes with the latest call, because a call can fail because of its own parameters', async () => {
  const { breaker } = createBreaker()
  await expect(breaker.send(() => Promise.reject(new Error('invalid')))).rejects.toThrow('invalid')
  await expect(breaker.send(async () => 'done')).rejects.toThrow('not sent')
  await expect.poll(() => breaker.isOpen()).toBe(false)
})

it('stays closed after a failure when another call has succeeded since the failed one was sent', async () => {
  const { breaker, changes } = createBreaker()
  const slow = Promise.withResolvers<string>()
  const failing = breaker.send(() => slow.promise)
  await sleep(5)
  await breaker.send(async () => 'done')
  slow.reject(new Error('lost'))
  await expect(failing).rejects.toThrow('lost')
  expect(changes).toEqual([])
})

it('opens when a check fails, and stays closed when it succeeds', async () => {
  const { breaker, changes } = createBreaker()
  const { dependency, call } = createDependency()
  breaker.check() // no call is known yet
  dependency.fails = false
  await breaker.send(call)
  breaker.check()
  await expect.poll(() => dependency.calls).toBe(2)
  expect(changes).toEqual([])
  dependency.fails = true
  breaker.check()
  await expect.poll(() => changes).toEqual(['open'])
})

it('refuses a call while too many are in progress', async () => {
  const { breaker, changes } = createBreaker({ maxInProgress: 2 })
  const { promise, resolve } = Promise.withResolvers<string>()
  const waiting = [breaker.send(() => promise), breaker.send(() => promise)]
  await expect(breaker.send(() => promise)).rejects.toThrow('not sent: 1')
  resolve('done')
  expect(await Promise.all(waiting)).toEqual(['done', 'done'])
  expect(changes).toEqual([])
})

it('sends no call of a caller while it is open, whatever calls succeed and fail in which order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async successes => {
      const { breaker } = createBreaker({ atLeastMs: 60_000 }) // no probe within the test
      for (const succeeds of successes) {
        const wasOpen = breaker.isOpen()
        let isSent = false
        const send = async () => {
          isSent = true
          if (!succeeds) throw new Error('failed')
          return 'done'
        }
        await breaker.send(send).catch(() => {})
        expect(isSent).toBe(!wasOpen)
        expect(breaker.isOpen()).toBe(wasOpen || !succeeds)
      }
      breaker.end()
    }),
  )
})
