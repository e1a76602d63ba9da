import { describe, expect, it } from 'vitest'
import { createPathMatcher } from './paths.ts'

const paths = [
  '/orders',
  '/orders/quote',
  '/orders/{orderId}',
  '/orders/{id}/events',
  '/orders/{id}/returns/{returnId}',
]
const match = createPathMatcher(paths.map(path => [path, path]))

describe('createPathMatcher', () => {
  it.for<[path: string, template: string, parameters?: Record<string, string>]>([
    ['/orders', '/orders'],
    ['/orders/quote', '/orders/quote'],
    ['/orders/quotes', '/orders/{orderId}', { orderId: 'quotes' }],
    ['/orders/quote/events', '/orders/{id}/events', { id: 'quote' }],
    ['/orders/1/returns/2', '/orders/{id}/returns/{returnId}', { id: '1', returnId: '2' }],
    ['/orders/a%2Fb%20c', '/orders/{orderId}', { orderId: 'a/b c' }],
    ['/orders/__proto__', '/orders/{orderId}', { orderId: '__proto__' }],
  ])('matches %s to %s', ([path, template, parameters = {}]) => {
    expect(match(path)).toEqual({ value: template, parameters })
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
  ])('does not match %j', path => {
    expect(match(path)).toBeUndefined()
  })

  it('400 for broken percent-encoding', () => {
    expect(() => match('/orders/%zz')).toThrow(expect.objectContaining({ name: 'URIError', status: 400 }))
  })
})
