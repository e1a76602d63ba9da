import { Problem } from 'service-kit/problems/problem.ts'
import { expect, it, vi } from 'vitest'
import { withSingleFlight } from './single-flight.ts'
import type { Customer } from './user-directory.ts'

const customer = (id: number): Customer => ({ id, name: 'Jane', email: 'jane@example.com', version: 1, asOf: '' })

/** A user directory whose responses the test controls, with the lookups that have reached it. */
function controlledDirectory() {
  const lookups: (number | 'current')[] = []
  const responses: PromiseWithResolvers<Customer>[] = []
  const lookUp = (subject: number | 'current') => {
    lookups.push(subject)
    const response = Promise.withResolvers<Customer>()
    responses.push(response)
    return response.promise
  }
  const users = withSingleFlight({
    currentUser: () => lookUp('current'),
    userWithId: lookUp,
    liveUser: async () => ({ state: 'unavailable', user: null }),
  })
  const waitForLookups = (...expected: typeof lookups) =>
    vi.waitFor(() => expect(lookups).toEqual(expected), { interval: 1 })
  return { users, responses, waitForLookups }
}

it('sends one request for concurrent lookups of the same user', async () => {
  const { users, responses, waitForLookups } = controlledDirectory()
  const customers = Promise.all([users.userWithId(1), users.userWithId(2), users.userWithId(1), users.currentUser()])
  await waitForLookups(1, 2, 'current')
  responses.forEach(({ resolve }, index) => {
    resolve(customer(index))
  })
  expect(await customers).toEqual([0, 1, 0, 2].map(customer))
})

it('sends another request for lookups that start while a request is in flight', async () => {
  const { users, responses, waitForLookups } = controlledDirectory()
  const first = users.userWithId(1)
  await waitForLookups(1)
  const later = Promise.allSettled([users.userWithId(1), users.userWithId(1)])
  responses[0]?.resolve(customer(1))
  await expect(first).resolves.toEqual(customer(1))
  await waitForLookups(1, 1)
  responses[1]?.reject(new Problem(422, 'user-suspended', 'User 1 is suspended.'))
  const suspended = { status: 'rejected', reason: { slug: 'user-suspended' } }
  expect(await later).toMatchObject([suspended, suspended])
})

it('waits only a limited time for a request without a response', async () => {
  const { users, responses, waitForLookups } = controlledDirectory()
  const pending = users.currentUser()
  await waitForLookups('current')
  const next = users.currentUser()
  await waitForLookups('current', 'current')
  responses[1]?.resolve(customer(1))
  await expect(next).resolves.toEqual(customer(1))
  responses[0]?.reject(new Problem(504, 'user-service-timeout', 'The User Service did not respond in time.'))
  await expect(pending).rejects.toMatchObject({ status: 504 })
})

it('does not share a failure with later lookups', async () => {
  const { users, responses, waitForLookups } = controlledDirectory()
  const failing = users.userWithId(1)
  await waitForLookups(1)
  const next = users.userWithId(1)
  responses[0]?.reject(new Error('fetch failed'))
  await expect(failing).rejects.toThrow('fetch failed')
  await waitForLookups(1, 1)
  responses[1]?.resolve(customer(1))
  await expect(next).resolves.toEqual(customer(1))
})
