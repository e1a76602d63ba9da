import { describe, expect, it } from 'vitest'
import { createPathMatcher } from './paths.ts'

const paths = [
  '/orders',
  '/orders/quote',
  '/orders/{orderId}',
  '/orders/{id}/events',
  '/orders/{id}/returns/{returnId}',
]
const find = createPathMatcher(paths.map(path => [path, path]))

describe('createPathMatcher', () => {
  it.for<[path: string, found: string, parameters?: Record<string, string>]>([
    ['/orders', '/orders'],
    ['/orders/quote', '/orders/quote'],
    ['/orders/quotes', '/orders/{orderId}', { orderId: 'quotes' }],
    ['/orders/quote/events', '/orders/{id}/events', { id: 'quote' }],
    ['/orders/1/returns/2', '/orders/{id}/returns/{returnId}', { id: '1', returnId: '2' }],
    ['/orders/a%2Fb%20c', '/orders/{orderId}', { orderId: 'a/b c' }],
    ['/orders/__proto__', '/orders/{orderId}', { orderId: '__proto__' }],
  ])('finds for %s what belongs to %s', ([path, found, parameters = {}]) => {
    expect(find(path)).toEqual({ found, parameters })
  })

  it.for([
    '',
    '/',
    '/Orders',
    '/orders/',
    '//orders',
    '/orders//events',
    '/orders/1/',
    '/orders/1/returns',
    '/%6Frders',
  ])('finds nothing for %j', path => {
    expect(find(path)).toBeUndefined()
  })

  it('takes what is not percent-encoded right for a mistake of the caller', () => {
    expect(() => find('/orders/%zz')).toThrow(expect.objectContaining({ name: 'URIError', status: 400 }))
  })
})
