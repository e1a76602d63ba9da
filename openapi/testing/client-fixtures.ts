import { problem, respondWith } from './server.ts'

export const user = {
  id: 1,
  name: 'John Doe',
  email: 'john@example.com',
  roles: ['customer'],
  status: 'active',
  emailVerified: false,
  addresses: [],
  version: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
}
export const product = {
  sku: 'MUG-BLUE',
  name: 'Blue Mug',
  unitPrice: { amount: 1250, currency: 'USD' },
  taxRateBasisPoints: 1900,
  stock: 120,
  active: true,
  version: 1,
}
export const orderRequest = { items: [{ sku: 'MUG-BLUE', quantity: 2 }] }
export const ETag = '"1"'
export const userResponse = respondWith(200, user, { ETag })
export const unavailable = respondWith(503, problem(503), { 'Retry-After': '5' })

/** Responses that end within the headers, and within the body. */
export const partialHeaders = 'HTTP/1.1 200 OK\r\nContent-Ty'
export const partialBody = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":'
