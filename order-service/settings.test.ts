import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { startOrderService } from './testing.ts'

describe('USER_SERVICE_PUBLIC_URL', () => {
  const internal = 'http://users.internal:3000'

  it('defaults to USER_SERVICE_URL', () => {
    expect(readSettings({}).userServicePublicUrl).toBe('http://localhost:3000')
    expect(readSettings({ USER_SERVICE_URL: internal }).userServicePublicUrl).toBe(internal)
    const both = { USER_SERVICE_URL: internal, USER_SERVICE_PUBLIC_URL: 'https://users.example' }
    expect(readSettings(both)).toMatchObject({
      userServiceUrl: internal,
      userServicePublicUrl: 'https://users.example',
    })
  })

  it('is the token URL of the published contract, which does not contain USER_SERVICE_URL', async () => {
    const urls = { userServiceUrl: internal, userServicePublicUrl: 'https://users.example' }
    await using service = await startOrderService(urls)
    for (const path of ['/openapi.json', '/openapi.yaml']) {
      const document = await (await fetch(service.url + path)).text()
      const [, ...tokenUrls] = document.split(/tokenUrl"?: ?"?/).map(rest => rest.split(/["\n]/, 1)[0])
      expect(tokenUrls).toEqual(Array(3).fill('https://users.example/oauth/token'))
      expect(document.includes('users.internal')).toBe(false)
    }
  })
})

describe('CLIENT_SECRET', () => {
  it('is refused when it is the default and HOST is not a loopback address', async () => {
    await expect(startOrderService({ host: '::' })).rejects.toThrow(/^HOST is "::", .* CLIENT_SECRET must /)
    const serviceAccount = { clientId: 'order-service', clientSecret: 'own-secret' }
    await using _service = await startOrderService({ host: '0.0.0.0', serviceAccount })
  })
})

describe('MAX_UNPAID_ORDERS_PER_CUSTOMER', () => {
  it('defaults to 20', () => {
    expect(readSettings({}).maxUnpaidOrders).toBe(20)
    expect(readSettings({ MAX_UNPAID_ORDERS_PER_CUSTOMER: '1' }).maxUnpaidOrders).toBe(1)
    expect(() => readSettings({ MAX_UNPAID_ORDERS_PER_CUSTOMER: '0' })).toThrow(/^MAX_UNPAID_ORDERS_PER_CUSTOMER /)
  })
})

describe('ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES', () => {
  it('defaults to 0, and accepts up to a day', () => {
    expect(readSettings({}).acceptKnownCustomersMs).toBe(0)
    expect(readSettings({ ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES: '1440' }).acceptKnownCustomersMs).toBe(86_400_000)
    expect(() => readSettings({ ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES: '1441' })).toThrow(
      /^ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES /,
    )
  })
})

describe('EVENTS_KEPT_DAYS', () => {
  it('is a whole number of days, 30 by default', () => {
    expect(readSettings({}).eventsKeptDays).toBe(30)
    expect(readSettings({ EVENTS_KEPT_DAYS: '7' }).eventsKeptDays).toBe(7)
    expect(() => readSettings({ EVENTS_KEPT_DAYS: '0' })).toThrow(/^EVENTS_KEPT_DAYS /)
  })
})

describe('ORDER_TTL_HOURS', () => {
  it('defaults to 24, and accepts fractions', () => {
    expect(readSettings({}).orderTtlHours).toBe(24)
    expect(readSettings({ ORDER_TTL_HOURS: '48' }).orderTtlHours).toBe(48)
    expect(readSettings({ ORDER_TTL_HOURS: '0.5' }).orderTtlHours).toBe(0.5)
  })

  it.for(['0', '-1', '8761', 'a day', '1e1'])('throws for %j', value => {
    expect(() => readSettings({ ORDER_TTL_HOURS: value })).toThrow(/^ORDER_TTL_HOURS .*accepted: a number of hours/)
  })
})
