import { Problem } from 'service-kit/problems/problem.ts'
import { expect, it, vi } from 'vitest'
import type { Customer } from '../upstream/user-directory.ts'
import { followCustomers } from './followed-customers.ts'

const [earlier, now] = ['2026-11-22T09:30:00.000Z', '2026-11-22T09:30:04.000Z']
const customer = (id: number): Customer => ({ id, name: 'Jane', email: 'jane@example.com', version: 1, asOf: earlier })
const lookUp = vi.fn(async (userId: number) => customer(userId))
/** A feed that is current from now on. */
const currentFeed = () => ({ since: performance.now(), asOf: now })

it('finds a customer after a lookup, with the time at which the feed was read', async () => {
  const feed = currentFeed()
  const customers = followCustomers(() => feed)
  expect(customers.find(1)).toBeUndefined()
  expect(await customers.remember(1, lookUp)).toEqual(customer(1))
  expect(customers.find(1)).toEqual({ ...customer(1), asOf: now })
  feed.asOf = '2026-11-22T09:29:59.000Z' // read before the lookup
  expect(customers.find(1)).toEqual(customer(1))
})

it('finds no customer while the feed is not current, and none of before an interruption', async () => {
  let feed: ReturnType<typeof currentFeed> | undefined
  const customers = followCustomers(() => feed)
  await customers.remember(1, lookUp)
  feed = currentFeed()
  expect(customers.find(1)).toBeUndefined()
  await customers.remember(1, lookUp)
  expect(customers.find(1)).toBeDefined()
  feed = undefined
  expect(customers.find(1)).toBeUndefined()
  feed = { ...currentFeed(), since: performance.now() + 1 }
  expect(customers.find(1)).toBeUndefined()
})

it.for<[name: string, forget: (customers: ReturnType<typeof followCustomers>) => void]>([
  ['an event of the user arrives', customers => customers.forget([1])],
  ['events are missed', customers => customers.forgetAll()],
])('does not remember the result of a lookup when %s before it', async ([_name, forget]) => {
  const feed = currentFeed()
  const customers = followCustomers(() => feed)
  const response = Promise.withResolvers<Customer>()
  const looksUp = customers.remember(1, () => response.promise)
  forget(customers)
  response.resolve(customer(1))
  expect(await looksUp).toEqual(customer(1))
  expect(customers.find(1)).toBeUndefined()
})

it('does not remember a failure', async () => {
  const feed = currentFeed()
  const customers = followCustomers(() => feed)
  const suspended = new Problem(422, 'user-suspended', 'User 1 is suspended.')
  await expect(customers.remember(1, () => Promise.reject(suspended))).rejects.toBe(suspended)
  expect(customers.find(1)).toBeUndefined()
  await customers.remember(1, lookUp)
  expect(customers.find(1)).toBeDefined()
})

it('remembers the first of lookups that overlap', async () => {
  const feed = currentFeed()
  const customers = followCustomers(() => feed)
  const responses = [Promise.withResolvers<Customer>(), Promise.withResolvers<Customer>()]
  const lookups = responses.map(({ promise }) => customers.remember(1, () => promise))
  responses[0]?.resolve(customer(1))
  await lookups[0]
  expect(customers.find(1)).toBeDefined()
  responses[1]?.resolve(customer(1))
  await lookups[1]
})

it('remembers a maximum number of customers, and forgets the one who was not found for the longest time', async () => {
  const feed = currentFeed()
  const customers = followCustomers(() => feed, 2)
  for (const userId of [1, 2]) await customers.remember(userId, lookUp)
  expect(customers.find(1)).toBeDefined()
  await customers.remember(3, lookUp)
  expect([1, 2, 3].map(userId => customers.find(userId)?.id)).toEqual([1, undefined, 3])
})
