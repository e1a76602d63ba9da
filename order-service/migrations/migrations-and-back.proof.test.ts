import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import type { Fixture } from 'service-kit/testing/migrations.ts'
import { describeMigrations } from 'service-kit/testing/migrations.ts'
import { violationsIn } from '../data-check.ts'
import { usd } from '../orders/testing.ts'
import { customerMeasures, progressMeasures, salesMeasures } from '../reports/figures/figures.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './migrations.ts'

const at = '2026-11-22T09:30:00.000Z'
const noUnits = { shipped: 0, delivered: 0, returned: 0, cancelled: 0 }
const line = {
  ...{ lineId: 1, sku: 'MUG', name: 'Blue "Mug"', quantity: 3 },
  ...{ unitPrice: usd(1250), tax: usd(712), total: usd(4462), ...noUnits },
}
const eventLine = { lineId: 1, sku: 'MUG', quantity: 3, total: line.total }

const document = {
  ...{ userId: 1, user: { id: 1, name: 'John', email: 'john@example.com', version: 1, asOf: at }, status: 'created' },
  ...{ paymentStatus: 'unpaid', fulfillmentStatus: 'unfulfilled', currency: 'USD', items: [line] },
  totals: {
    ...{ subtotal: usd(3750), tax: usd(712), total: usd(4462) },
    ...{ paid: usd(0), refunded: usd(0), due: usd(4462) },
  },
  ...{ shippingAddress: null, note: 'Ring twice', payments: [], refunds: [], shipments: [], returns: [] },
  ...{ cancelReason: null, version: 1, createdAt: at, updatedAt: at },
}

const fixture: Fixture = [
  [
    'products',
    {
      ...{ sku: 'MUG', name: 'Mug', unitPrice: 1250, currency: 'USD', taxRateBasisPoints: 1900, version: 2 },
      ...{ stock: 15, active: 1, nameKey: 'MUG' },
    },
  ],
  [
    'orders',
    {
      ...{ id: 101, userId: 1, userName: 'John', userEmail: 'john@example.com', userVersion: 1, userAsOf: at },
      ...{ status: 'created', paymentStatus: 'unpaid', fulfillmentStatus: 'unfulfilled' },
      ...{ currency: 'USD', subtotal: 3750, tax: 712, total: 4462, due: 4462, version: 1 },
      ...{ items: JSON.stringify([line]), note: 'Ring twice', createdAt: at, updatedAt: at },
      document: JSON.stringify(document),
    },
  ],
  [
    'orderItems',
    {
      ...{ orderId: 101, lineId: 1, sku: 'MUG', name: 'Blue "Mug"', quantity: 3, unitPrice: 1250 },
      ...{ tax: 712, total: 4462 },
    },
  ],
  ['stockAdjustments', { sku: 'MUG', delta: 18, reason: 'Delivery', at, byUserId: 2 }],
  ['stockAdjustments', { sku: 'MUG', delta: -3, reason: 'Order placed', at, byUserId: 1, orderId: 101 }],
  [
    'orderEvents',
    {
      ...{ orderId: 101, userId: 1, type: 'placed', at, byKind: 'customer', byUserId: 1, version: 1 },
      ...{ status: 'created', details: JSON.stringify({ total: line.total, items: [eventLine] }) },
    },
  ],
  [
    'idempotencyKeys',
    { caller: '1', key: 'one', fingerprint: 'x', reply: JSON.stringify({ status: 201 }), expiresAt: at },
  ],
  ['unpaidOrders', { userId: 1, count: 1 }],
  ['issuerKeys', { url: 'http://localhost:3000', issuer: 'http://localhost:3000', keys: '[]', fetchedAt: at }],
  ['knownCustomers', { userId: 1, name: 'John', email: 'john@example.com', version: 1, asOf: at }],
  ['leases', { name: 'customerChecks', holder: 'x', heldUntil: at }],
  [
    'events',
    {
      eventId: 'b0b5a4f4-3a0e-4b43-a1f3-4a1f4f2a5c10',
      type: 'order.placed',
      subject: 'orders/101',
      time: at,
      data: '{}',
    },
  ],
  ['eventPositions', { assigned: 0, deleted: 0 }],
  ['userFeed', { url: 'http://localhost:3000', cursor: '0000000000000001' }],
  ['eventPublishing', { position: 0, holder: null, heldUntil: null }],
  ['tokenRevocations', { userId: 2, generation: 1, revokedAt: at }],
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
      ...{ type: 'order.placed', subject: 'orders/101', cause: 'event', status: 'pending', attempts: 1 },
      ...{ nextAttemptAt: at, createdAt: at },
    },
  ],
  ['reportProgress', { position: 0, scannedTo: 0 }],
  ['reportedOrders', { orderId: 101, facts: '{}' }],
  ['reportedCustomers', { userId: 1, orders: '[]' }],
  ['salesFigures', { ...{ dimension: 'all', span: 1, start: 0, currency: 'USD', value: '' }, ...zeros(salesMeasures) }],
  ['progressFigures', { span: 1, start: 0, ...zeros(progressMeasures) }],
  ['customerSales', { currency: 'USD', userId: 1, ...zeros(customerMeasures) }],
  [
    'jobs',
    {
      ...{ status: 'queued', mediaType: 'text/csv', allOrNothing: 0, byUserId: 2, body: 'sku', total: null },
      ...{ processed: 0, failed: 0, errors: '[]', createdAt: at, finishedAt: null },
    },
  ],
  ['webhookAttempts', { deliveryId: 1, at, status: 500, durationMs: 12, responseStart: '' }],
]

function zeros(measures: readonly string[]) {
  return Object.fromEntries(measures.map(name => [name, 0]))
}

describeMigrations(migrations, fixture, url =>
  readSnapshot<Tables, string[]>(url, database => Array.fromAsync(violationsIn(database))),
)
