import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleStaff } from '../../../user-service/sample-data.ts'
import { tokenOf } from '../../../user-service/testing.ts'
import { bodyOf, placeOrderAs, prepareOrder } from '../../orders/testing.ts'
import type { TestedShop } from '../../testing.ts'
import { startShop } from '../../testing.ts'
import { drawChart } from './chart.ts'
import { durationText, moneyText } from './charts.ts'

describe('reports in other media types', () => {
  let shop: TestedShop
  let authorization: string
  beforeAll(async () => {
    shop = await startShop()
    authorization = `Bearer ${await tokenOf(sampleStaff, shop.users.client)}`
    const formula = { unitPrice: { amount: 100, currency: 'USD' }, taxRateBasisPoints: 0, stock: 9, active: true }
    bodyOf(
      await shop.staff.createProduct({ body: { ...formula, sku: 'FORMULA', name: '=HYPERLINK("http://a.example")' } }),
    )
    await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')
    await placeOrderAs(shop.john, [{ sku: 'FORMULA', quantity: 3 }])
  })
  afterAll(() => shop.stop())

  const get = async (path: string, accept: string, method = 'GET') => {
    const response = await fetch(`${shop.url}/api/reports/${path}`, { method, headers: { authorization, accept } })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it.for([
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['text/csv', 'text/csv'],
    ['image/svg+xml', 'image/svg+xml'],
    ['image/*', 'image/svg+xml'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8', 'image/svg+xml'],
  ])('Accept: %s selects %s', async ([accept = '', mediaType]) => {
    const { status, headers } = await get('funnel', accept)
    expect([status, headers.get('content-type'), headers.get('vary')]).toEqual([200, mediaType, 'Accept'])
    const head = await get('funnel', accept, 'HEAD')
    expect([head.status, head.headers.get('content-type'), head.text]).toEqual([200, mediaType, ''])
  })

  it('406 for other media types, and problems are JSON whatever Accept selects', async () => {
    expect((await get('funnel', 'text/html')).status).toBe(406)
    const { status, headers } = await get('sales?timeZone=Nowhere', 'text/csv')
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  })

  it('CSV has a header, a line for each row, and no text that a spreadsheet executes', async () => {
    const { text } = await get('stock?limit=1000', 'text/csv')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('sku,name,currency,unitPrice,stock,value,unitsSold,daysLeft,isOutOfStock')
    expect(lines.find(line => line.startsWith('FORMULA'))).toBe(
      `FORMULA,"'=HYPERLINK(""http://a.example"")",USD,100,6,600,3,56,false`,
    )
    expect(lines.at(-1)).toBe('')
    const today = (await get('sales?by=currency', 'text/csv')).text
    expect(today).toMatch(/\r\nUSD,USD,2,6,4120,530,0,0,3820,300,0\r\n$/)
    expect((await get('sales?from=2020-01-01&to=2020-01-02', 'text/csv')).text).toBe(
      'group,currency,orders,units,gross,tax,cancelledUnits,cancelled,refunds,net,netTax\r\n',
    )
  })

  it.for(['sales', 'sales?by=product', 'sales?from=2020-01-01&to=2020-01-02', 'stock', 'customers', 'funnel'])(
    'the chart of %s has a name, a description, both color schemes, and a policy that allows only its style',
    async path => {
      const { text, headers } = await get(path, 'image/svg+xml')
      expect(text).toMatch(/^<svg role="img" aria-labelledby="title" aria-describedby="desc" /)
      expect(text).toMatch(
        /<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc><style>@media \(prefers-color-scheme: dark\)/,
      )
      expect(text).not.toMatch(/<script|NaN|undefined|\son\w+=/)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; frame-ancestors 'none'$/,
      )
    },
  )

  it('a chart escapes markup, and leaves out characters that XML does not allow', async () => {
    const bars = [{ label: '<b>&\u0001x', value: 1, text: '1' }]
    const svg = await drawChart({ title: 'A "b"', description: '<c>', panels: [{ title: 'p', kind: 'bars', bars }] })
    expect(svg).toContain('&lt;b&gt;&amp;x')
    expect(svg).toContain('<title id="title">A &quot;b&quot;</title><desc id="desc">&lt;c&gt;</desc>')
    expect(svg).not.toContain('\u0001')
  })

  it('amounts have the digits of their currency, and durations one unit', () => {
    expect([moneyText(-123_456, 'USD'), moneyText(1250, 'JPY'), moneyText(1250, 'KWD')]).toEqual([
      '-USD 1,234.56',
      'JPY 1,250',
      'KWD 1.250',
    ])
    expect([45, 1800, 7200, 172_800].map(durationText)).toEqual(['45 seconds', '30 minutes', '2 hours', '2 days'])
  })
})
