import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import {
  formatErrorAt,
  patternErrorAt,
  readableTexts,
  unprintableTexts,
  unreadableTexts,
} from 'service-kit/testing/unprintable-texts.ts'
import { beforeAll, expect, it } from 'vitest'
import { testAddress } from '../user-service/testing.ts'
import type { TestedShop } from './testing.ts'
import { startShop } from './testing.ts'

const pen = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: { amount: 250, currency: 'USD' } }
const items = [{ sku: 'MUG-BLUE', quantity: 1 }]

describeOnEveryDatabase('400 for a text with unprintable characters', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it.for(unprintableTexts)('in the name of a product: %j', async name => {
    expect(await shop.staff.createProduct({ body: { ...pen, name } })).toMatchObject(patternErrorAt('/body/name'))
    const mug = { path: { sku: 'MUG-BLUE' }, headers: { 'if-match': '"1"' } }
    expect(await shop.staff.updateProduct({ ...mug, body: { name } })).toMatchObject(patternErrorAt('/body/name'))
  })

  it.for(unprintableTexts)('in the reason of a stock adjustment: %j', async reason => {
    const adjusted = await shop.staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: 1, reason } })
    expect(adjusted).toMatchObject(patternErrorAt('/body/reason'))
  })

  it.for(unprintableTexts)('in a shipping address: %j', async text => {
    const place = (changes: object) =>
      shop.john.placeOrder({ body: { items, shippingAddress: { ...testAddress, ...changes } } })
    expect(await place({ lines: [text] })).toMatchObject(patternErrorAt('/body/shippingAddress/lines/0'))
    for (const property of ['recipient', 'city', 'region', 'postalCode'])
      expect(await place({ [property]: text })).toMatchObject(patternErrorAt(`/body/shippingAddress/${property}`))
  })

  it('in a note; 201 for a note with line breaks and tabs', async () => {
    const place = (note: string) => shop.john.placeOrder({ body: { items, note } })
    expect(await place('Please ring\0twice.')).toMatchObject(patternErrorAt('/body/note'))
    const note = 'Please ring twice.\n\tThank you.'
    expect(await place(note)).toMatchObject({ status: 201, body: { note } })
  })

  it.for(unreadableTexts)('in every text that people read: %j', async text => {
    const { staff, john } = shop
    const sku = { path: { sku: 'MUG-BLUE' } }
    const order = { path: { orderId: 101 } }
    const paid = { amount: { amount: 1, currency: 'USD' }, method: 'card', reference: 'ch_1' }
    const parcel = { items: [{ lineId: 1, quantity: 1 }], carrier: 'UPS', trackingNumber: '1Z' }
    const address = (changes: object) => ({ ...testAddress, ...changes })
    const place = (body: object) => john.placeOrder({ body: { items, ...body } })

    expect(await staff.createProduct({ body: { ...pen, name: text } })).toMatchObject(formatErrorAt('/body/name'))
    expect(await staff.adjustStock({ ...sku, body: { delta: 1, reason: text } })).toMatchObject(
      formatErrorAt('/body/reason'),
    )
    expect(await place({ note: text })).toMatchObject(formatErrorAt('/body/note'))
    expect(await place({ note: `${text}\n` })).toMatchObject(formatErrorAt('/body/note'))
    for (const name of ['recipient', 'city', 'region', 'postalCode'])
      expect(await place({ shippingAddress: address({ [name]: text }) })).toMatchObject(
        formatErrorAt(`/body/shippingAddress/${name}`),
      )
    expect(await place({ shippingAddress: address({ lines: [text] }) })).toMatchObject(
      formatErrorAt('/body/shippingAddress/lines/0'),
    )
    expect(await john.cancelOrder({ ...order, body: { reason: text } })).toMatchObject(formatErrorAt('/body/reason'))
    for (const name of ['method', 'reference'])
      expect(await staff.recordPayment({ ...order, body: { ...paid, [name]: text } })).toMatchObject(
        formatErrorAt(`/body/${name}`),
      )
    for (const name of ['carrier', 'trackingNumber'])
      expect(await staff.createShipment({ ...order, body: { ...parcel, [name]: text } })).toMatchObject(
        formatErrorAt(`/body/${name}`),
      )
  })

  it.for(readableTexts)('201 and 200 with the text as it was sent: %j', async note => {
    const headers = { 'idempotency-key': `note ${encodeURIComponent(note)}`.replaceAll(' ', '-') }
    const place = () => shop.john.placeOrder({ headers, body: { items, note } })
    const placed = await place()
    expect(placed).toMatchObject({ status: 201, body: { note } })
    expect(await place()).toMatchObject({ status: 201, body: { note } })
    const orderId = placed.status === 201 ? placed.body.id : 0
    expect(await shop.john.getOrder({ path: { orderId } })).toMatchObject({ status: 200, body: { note } })
  })
})
