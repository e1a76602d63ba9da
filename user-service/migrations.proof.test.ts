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
  [
    'oauthClients',
    {
      ...{ clientId: 'c', name: 'n', type: 'public', redirectUris: '[]', secretHash: null, version: 1 },
      ...{ createdAt: at, updatedAt: at },
    },
  ],
  ['identities', { hash: 'i', userId: 7 }],
  ['providerKeys', { url: 'https://login.example', keys: '[]', fetchedAt: at }],
  [
    'authorizationCodes',
    {
      ...{ hash: 'a', familyId: 'f', userId: 7, clientId: 'c', redirectUri: 'https://example.com', codeChallenge: 'x' },
      ...{ scope: 's', nonce: null, sessionEpoch: 1, signedInAt: at, expiresAt: at, usedAt: null },
    },
  ],
  [
    'passkeys',
    {
      ...{ id: 1, userId: 7, name: 'n', credentialId: 'i', publicKey: 'k', counter: 0, deviceType: 'multiDevice' },
      ...{ backedUp: 1, transports: '[]', createdAt: at, lastUsedAt: null },
    },
  ],
  ['passkeyChallenges', { hash: 'c', holder: 'user 7', expiresAt: at }],
  ['signingKeys', { id: 'k', privateKey: JSON.stringify({ kty: 'EC', d: 'd' }), signsFrom: at }],
  ['sampleData', { name: 'users' }],
  ['attempts', { key: 'k', counted: '[]', running: '{}', expiresAt: at }],
  ['tokenRevocations', { userId: 7, generation: 1, revokedAt: at }],
  ['mails', { kind: 'passwordReset', emailKey: 'jane@example.com', requestedAt: at, nextAttemptAt: at }],
  ['mailTokens', { userId: 7, kind: 'passwordReset', hash: 'm', emailKey: 'jane@example.com', expiresAt: at }],
  [
    'webhookEndpoints',
    {
      ...{ id: 1, url: 'https://example.com/events', status: 'enabled', secrets: '[]', version: 1, fannedOutTo: 0 },
      ...{ createdAt: at, updatedAt: at },
    },
  ],
  [
    'webhookDeliveries',
    {
      ...{ id: 1, endpointId: 1, eventId: 'b0b5a4f4-3a0e-4b43-a1f3-4a1f4f2a5c10', eventPosition: 1 },
      ...{ type: 'user.registered', subject: 'users/7', cause: 'event', status: 'pending', attempts: 1 },
      ...{ nextAttemptAt: at, createdAt: at },
    },
  ],
  [
    'idempotencyKeys',
    { caller: 'user 7', key: 'one', fingerprint: 'x', reply: JSON.stringify({ status: 201 }), expiresAt: at },
  ],
  ['webhookAttempts', { deliveryId: 1, at, status: 500, durationMs: 12, responseStart: '' }],
  [
    'events',
    { eventId: 'b0b5a4f4-3a0e-4b43-a1f3-4a1f4f2a5c10', type: 'user.changed', subject: 'users/7', time: at, data: '{}' },
  ],
  ['eventPositions', { assigned: 0, deleted: 0 }],
  ['eventPublishing', { position: 0, holder: null, heldUntil: null }],
]

/** Before the migration 0004-tokens there were no signing keys; the service creates the first one when it starts. */
const withoutKeys = 'signing keys: one key signs now'

describeMigrations(migrations, fixture, async url => {
  const violations = await readSnapshot<Tables, string[]>(url, database => Array.fromAsync(violationsIn(database)))
  return violations.filter(violation => violation !== withoutKeys)
})
