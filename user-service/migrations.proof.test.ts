import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import type { Fixture } from 'service-kit/testing/migrations.ts'
import { describeMigrations } from 'service-kit/testing/migrations.ts'
import { violationsIn } from './data-check.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

const at = '2026-11-22T09:30:00.000Z'

const fixture: Fixture = [
  [
    'users',
    {
      ...{ id: 7, name: 'Jane Roe', email: 'Jane@example.com', nameKey: 'jane roe', emailKey: 'jane@example.com' },
      ...{ roles: '["staff"]', status: 'active', addresses: '[]', passwordHash: 'x', emailVerifiedAt: at },
      ...{ version: 3, tokenGeneration: 1, createdAt: at, updatedAt: at },
    },
  ],
  ['userEvents', { userId: 7, type: 'registered', at, byKind: 'system', after: '{}' }],
  [
    'refreshTokens',
    { hash: 'h', familyId: 'f', userId: 7, clientId: 'c', scope: 's', sessionEpoch: 1, expiresAt: at, usedAt: null },
  ],
  ['signingKeys', { id: 'k', privateKey: JSON.stringify({ kty: 'EC', d: 'd' }), signsFrom: at }],
  ['sampleData', { name: 'users' }],
  ['attempts', { key: 'k', counted: '[]', running: '{}', expiresAt: at }],
  ['tokenRevocations', { userId: 7, generation: 1, revokedAt: at }],
  ['mails', { kind: 'passwordReset', emailKey: 'jane@example.com', requestedAt: at, nextAttemptAt: at }],
  ['mailTokens', { userId: 7, kind: 'passwordReset', hash: 'm', emailKey: 'jane@example.com', expiresAt: at }],
]

/** Before the migration 0004-tokens there were no signing keys; the service creates the first one when it starts. */
const withoutKeys = 'signing keys: one key signs now'

describeMigrations(migrations, fixture, async url => {
  const violations = await readSnapshot<Tables, string[]>(url, database => Array.fromAsync(violationsIn(database)))
  return violations.filter(violation => violation !== withoutKeys)
})
