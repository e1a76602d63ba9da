import type { Scenarios, Step } from './scenario.ts'
import { tenTimes } from './scenario.ts'

/** Staff who is not staff any more, with a token from before. */
const demoted: Step[] = [{ do: 'updateUser', as: 'staff', path: { userId: 2 }, body: { roles: ['customer'] } }]
const formerStaff = { after: demoted, as: 'staff' } as const

const wrong = { currentPassword: 'not-my-password', newPassword: 'three-blind-mice-1805' }
const taken = { name: 'Jon Doe', email: 'John@Example.com', password: 'three-blind-mice-1805' }

export const users: Scenarios = {
  getCurrentUser: {
    johnDoe: {},
    304: { headers: { 'If-None-Match': '"1.1"' } },
    unauthenticated: { sampleData: false },
    forbidden: { as: 'service' },
  },
  registerUser: {
    janeRoe: {},
    commonPassword: { body: { name: 'Jane Roe', email: 'jane@example.com', password: 'passwordpassword' } },
    emailTaken: { body: taken },
    tooManyRequests: { after: tenTimes({ do: 'registerUser', body: taken, refused: 409 }) },
  },
  listUsers: {
    onlyPage: { after: ['registerUser'] },
  },
  getUser: {
    johnDoe: {},
  },
  updateUser: {
    moved: {},
    suspended: { as: 'staff' },
    notAnAddress: { body: { email: 'john' } },
    forStaff: { body: 'suspended' },
    formerStaff,
    emailTaken: { body: { email: 'Staff@Example.com' } },
  },
  eraseUser: {
    204: {},
    formerStaff,
  },
  changePassword: {
    204: {},
    tooShort: { body: { currentPassword: 'only-for-trying-out', newPassword: 'three-mice' } },
    wrongPassword: { body: wrong },
    formerStaff,
    tooManyRequests: { after: tenTimes({ do: 'changePassword', body: wrong, refused: 403 }) },
  },
  listUserEvents: {
    suspended: {
      after: ['registerUser', { do: 'updateUser', as: 'staff', path: { userId: 3 }, body: 'suspended' }],
      as: 'staff',
    },
    forbidden: { as: 'service' },
  },
}
