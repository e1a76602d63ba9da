import { expect, it } from 'vitest'
import { noUsers } from '../testing.ts'
import { withFollowedUsers } from './followed-users.ts'

const customer = { id: 1, name: 'Jane Roe', email: 'jane@example.com', version: 2, asOf: '2026-11-22T09:30:00.000Z' }
const changed = (id: number, version: number) => ({
  type: 'user.changed' as const,
  data: { id, name: 'Jane Doe', email: 'jane@example.com', version },
})
const lookedUp = { state: 'current', user: null } as const
const directory = { ...noUsers, liveUser: async () => lookedUp }

it('liveUser is changed only for a newer version, and while the feed is current', async () => {
  let isCurrent = true
  const users = withFollowedUsers(directory, () => isCurrent)
  users.process([changed(1, 2)])
  expect(await users.liveUser(customer)).toBe(lookedUp)
  users.process([changed(1, 3)])
  expect(await users.liveUser(customer)).toMatchObject({ state: 'changed', user: { name: 'Jane Doe', version: 3 } })
  isCurrent = false
  expect(await users.liveUser(customer)).toBe(lookedUp)
})

it('remembers a maximum number of users, and forgets the one of the oldest event first', async () => {
  const users = withFollowedUsers(directory, () => true, 2)
  users.process([changed(1, 3), changed(2, 3), changed(1, 4), changed(3, 3)])
  expect(await users.liveUser({ ...customer, id: 2 })).toBe(lookedUp)
  for (const id of [1, 3]) expect(await users.liveUser({ ...customer, id })).toMatchObject({ state: 'changed' })
  users.forgetAll()
  expect(await users.liveUser(customer)).toBe(lookedUp)
})
