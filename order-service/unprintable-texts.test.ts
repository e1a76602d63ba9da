import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { refusalAt, unprintableTexts } from 'service-kit/testing/unprintable-texts.ts'
import { beforeAll, expect, it } from 'vitest'
import { testAddress } from '../user-service/testing.ts'
import type { TestedShop } from './testing.ts'
import { startShop } from './testing.ts'

const pen = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: { amount: 250, currency: 'USD' } }
const items = [{ sku: 'MUG-BLUE', quantity: 1 }]

describeOnEveryDatabase('400 for odd texts', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it.for(unprintableTexts)('in a product: %j', async name => {
    expect(await shop.staff.createProduct({ body: { ...pen, name } })).toMatchObject(refusalAt('/body/name'))
    const mug = { path: { sku: 'MUG-BLUE' }, headers: { 'if-match': '"1"' } }
    expect(await shop.staff.updateProduct({ ...mug, body: { name } })).toMatchObject(refusalAt('/body/name'))
  })

  it.for(unprintableTexts)('in why stock is adjusted: %j', async reason => {
    const adjusted = await shop.staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: 1, reason } })
    expect(adjusted).toMatchObject(refusalAt('/body/reason'))
  })

  it.for(unprintableTexts)('in where an order goes: %j', async text => {
    const place = (more: object) =>
      shop.john.placeOrder({ body: { items, shippingAddress: { ...testAddress, ...more } } })
    expect(await place({ lines: [text] })).toMatchObject(refusalAt('/body/shippingAddress/lines/0'))
    for (const part of ['recipient', 'city', 'region', 'postalCode'])
      expect(await place({ [part]: text })).toMatchObject(refusalAt(`/body/shippingAddress/${part}`))
  })

  it('in a note, which may have several lines', async () => {
    const place = (note: string) => shop.john.placeOrder({ body: { items, note } })
    expect(await place('Please ring\0twice.')).toMatchObject(refusalAt('/body/note'))
    const note = 'Please ring twice.\n\tThank you.'
    expect(await place(note)).toMatchObject({ status: 201, body: { note } })
  })
})
