import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { patternErrorAt, unprintableTexts } from 'service-kit/testing/unprintable-texts.ts'
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
})
