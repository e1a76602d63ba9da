import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import { createSender } from '../sending/sender.ts'
import { leaseMs } from './claims.ts'
import type { Received, TestedDelivery } from './testing.ts'
import { addEndpoint, openFor, record, startDelivery, startReceiver } from './testing.ts'

const subjects = ['orders/1', 'orders/2', 'orders/3']
const hour = 3_600_000

type Step =
  | { kind: 'record'; subject: string; count: number }
  | { kind: 'pass'; ms: number }
  | { kind: 'restart' | 'crash' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      subject: fc.constantFrom(...subjects),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1000, max: 400_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('restart' as const, 'crash' as const) }) },
)

/** How an endpoint responds to one request after the other, again and again. */
const pattern = fc.array(fc.constantFrom('accept', 'status', 'reset'), { minLength: 3, maxLength: 7 })

describeOnEveryDatabase('the delivery of webhooks under random failures', createDatabase => {
  it('each endpoint gets every event of each subject in order, at least once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(pattern, pattern, pattern),
        fc.array(step, { minLength: 4, maxLength: 16 }),
        async (patterns, steps) => {
          await expectAllInOrder(await createDatabase(), patterns, steps)
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
  }, 120_000)
})

async function expectAllInOrder(url: string, patterns: [string[], string[], string[]], steps: Step[]): Promise<void> {
  await using database = await openFor(url)
  await using first = await startFailing(patterns[0])
  await using second = await startFailing(patterns[1])
  await using third = await startFailing(patterns[2])
  const receivers = [first, second, third]
  for (const receiver of receivers) await addEndpoint(database, receiver.url)
  const recorded = new Map(subjects.map(subject => [subject, 0]))
  let passed = 0
  let running = startCrashable()
  let delivery = running.start()

  for (const next of steps) {
    await sleep(40) // attempts begin and end between the steps
    if (next.kind === 'record') {
      const last = recorded.get(next.subject) ?? 0
      recorded.set(next.subject, last + next.count)
      await record(database, next.subject, ...Array.from({ length: next.count }, (_, index) => last + index + 1))
      delivery.wake()
    } else if (next.kind === 'pass') pass(next.ms)
    else {
      if (next.kind === 'crash') running.crash(delivery)
      else await delivery.stop()
      running = startCrashable()
      delivery = running.start()
      pass(next.kind === 'crash' ? leaseMs + 1 : 0)
    }
  }

  for (const receiver of receivers) receiver.heal()
  const wanted = subjects.map(subject => Array.from({ length: recorded.get(subject) ?? 0 }, (_, index) => index + 1))
  const firstAccepted = () => receivers.map(({ accepted }) => subjects.map(subject => firstNumbers(accepted, subject)))
  await expect
    .poll(
      () => {
        pass(2 * hour)
        return firstAccepted()
      },
      { timeout: 20_000, interval: 100 },
    )
    .toEqual([wanted, wanted, wanted])
  await delivery.stop()

  function pass(ms: number): void {
    passed += ms
    delivery.pass(ms)
  }

  /** After a crash, nothing is stored any more, as after `kill -9`. */
  function startCrashable() {
    const sender = createSender({ allowPrivateNetworks: true, userAgent: 'test', deadlineMs: 2000 })
    let isCrashed = false
    const send: typeof sender.send = async (...request) => {
      const outcome = await sender.send(...request)
      return isCrashed ? new Promise(() => {}) : outcome
    }
    return {
      start: (): TestedDelivery => {
        const started = startDelivery(database, url, { sender: { ...sender, send } })
        started.pass(passed)
        return started
      },
      crash: (crashing: TestedDelivery) => {
        isCrashed = true
        crashing.drain()
      },
    }
  }
}

/** A receiver that remembers what it has accepted. */
async function startFailing(pattern: string[]) {
  const accepted: Received[] = []
  let requests = 0
  let isHealed = false
  const receiver = await startReceiver((response, received) => {
    const behaviour = isHealed ? 'accept' : pattern[requests++ % pattern.length]
    if (behaviour === 'accept') accepted.push(received)
    if (behaviour === 'reset') response.destroy()
    else response.writeHead(behaviour === 'status' ? 500 : 204).end()
  })
  const heal = () => {
    isHealed = true
  }
  return { ...receiver, accepted, heal }
}

/** The numbers of the events of a subject in the order in which they were first accepted. */
function firstNumbers(accepted: Received[], subject: string): number[] {
  return [...new Set(accepted.filter(each => each.subject === subject).map(({ number }) => number))]
}
