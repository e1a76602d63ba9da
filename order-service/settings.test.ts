import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'
import { startOrderService } from './testing.ts'

describe('USER_SERVICE_PUBLIC_URL', () => {
  const internal = 'http://users.internal:3000'

  it('is USER_SERVICE_URL unless it is set', () => {
    expect(readSettings({}).userServicePublicUrl).toBe('http://localhost:3000')
    expect(readSettings({ USER_SERVICE_URL: internal }).userServicePublicUrl).toBe(internal)
    const both = { USER_SERVICE_URL: internal, USER_SERVICE_PUBLIC_URL: 'https://users.example' }
    expect(readSettings(both)).toMatchObject({
      userServiceUrl: internal,
      userServicePublicUrl: 'https://users.example',
    })
  })

  it('is where the contract that is served has callers get tokens; the other address is told to nobody', async () => {
    const urls = { userServiceUrl: internal, userServicePublicUrl: 'https://users.example' }
    await using service = await startOrderService(urls)
    for (const path of ['/openapi.json', '/openapi.yaml']) {
      const served = await (await fetch(service.url + path)).text()
      const [, ...tokenUrls] = served.split(/tokenUrl"?: ?"?/).map(rest => rest.split(/["\n]/, 1)[0])
      expect(tokenUrls).toEqual(Array(2).fill('https://users.example/oauth/token'))
      expect(served.includes('users.internal')).toBe(false)
    }
  })
})

describe('ORDER_TTL_HOURS', () => {
  it('is a day unless it is set, to hours or parts of one', () => {
    expect(readSettings({}).orderTtlHours).toBe(24)
    expect(readSettings({ ORDER_TTL_HOURS: '48' }).orderTtlHours).toBe(48)
    expect(readSettings({ ORDER_TTL_HOURS: '0.5' }).orderTtlHours).toBe(0.5)
  })

  it.for(['0', '-1', '8761', 'a day', '1e1'])('stops the start when it is %j', value => {
    expect(() => readSettings({ ORDER_TTL_HOURS: value })).toThrow(/^ORDER_TTL_HOURS .*accepted: a number of hours/)
  })
})
