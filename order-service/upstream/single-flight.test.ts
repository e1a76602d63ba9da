import { Problem } from 'service-kit/problems/problem.ts'
import { expect, it, vi } from 'vitest'
import { singleFlight } from './single-flight.ts'
import type { Customer } from './user-directory.ts'

const customer = (id: number): Customer => ({ id, name: 'Jane', email: 'jane@example.com', version: 1, asOf: '' })

/** A directory whose answers the test gives, and the questions that have reached it. */
function directory() {
  const asked: (number | 'nobody')[] = []
  const answers: PromiseWithResolvers<Customer>[] = []
  const ask = (who: number | 'nobody') => {
    asked.push(who)
    const answer = Promise.withResolvers<Customer>()
    answers.push(answer)
    return answer.promise
  }
  const users = singleFlight({
    currentUser: () => ask('nobody'),
    userWithId: ask,
    liveUser: async () => ({ state: 'unavailable', user: null }),
  })
  const untilAsked = (...who: typeof asked) => vi.waitFor(() => expect(asked).toEqual(who), { interval: 1 })
  return { users, answers, untilAsked }
}

it('asks once for all who want to know the same', async () => {
  const { users, answers, untilAsked } = directory()
  const told = Promise.all([users.userWithId(1), users.userWithId(2), users.userWithId(1), users.currentUser()])
  await untilAsked(1, 2, 'nobody')
  answers.forEach(({ resolve }, index) => {
    resolve(customer(index))
  })
  expect(await told).toEqual([0, 1, 0, 2].map(customer))
})

it('asks again for all who come while a question is on its way: what is true then may no longer be', async () => {
  const { users, answers, untilAsked } = directory()
  const before = users.userWithId(1)
  await untilAsked(1)
  const after = Promise.allSettled([users.userWithId(1), users.userWithId(1)])
  answers[0]?.resolve(customer(1))
  await expect(before).resolves.toEqual(customer(1))
  await untilAsked(1, 1)
  answers[1]?.reject(new Problem(422, 'user-suspended', 'User 1 is suspended.'))
  const refused = { status: 'rejected', reason: { slug: 'user-suspended' } }
  expect(await after).toMatchObject([refused, refused])
})

it('does not wait for long for an answer that does not come', async () => {
  const { users, answers, untilAsked } = directory()
  const unanswered = users.currentUser()
  await untilAsked('nobody')
  const next = users.currentUser()
  await untilAsked('nobody', 'nobody')
  answers[1]?.resolve(customer(1))
  await expect(next).resolves.toEqual(customer(1))
  answers[0]?.reject(new Problem(504, 'user-service-timeout', 'The User Service did not answer in time.'))
  await expect(unanswered).rejects.toMatchObject({ status: 504 })
})

it('keeps a failure for nobody', async () => {
  const { users, answers, untilAsked } = directory()
  const failing = users.userWithId(1)
  await untilAsked(1)
  const next = users.userWithId(1)
  answers[0]?.reject(new Error('fetch failed'))
  await expect(failing).rejects.toThrow('fetch failed')
  await untilAsked(1, 1)
  answers[1]?.resolve(customer(1))
  await expect(next).resolves.toEqual(customer(1))
})
