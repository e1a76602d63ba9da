import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from './testing.ts'
import { startShop } from './testing.ts'

/** Not one line that begins with something to be seen. PostgreSQL could not even keep the first. */
const odd = ['Red\0Pen', 'Red\nPen', 'Red\u007fPen', ' Pen']

const pen = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: { amount: 250, currency: 'USD' } }
const items = [{ sku: 'MUG-BLUE', quantity: 1 }]
const address = {
  recipient: 'John Doe',
  lines: ['12 Main Street'],
  city: 'Springfield',
  postalCode: '1',
  country: 'US',
}

describeOnEveryDatabase('400 for odd texts', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })
  const refusalOf = (pointer: string) => ({
    status: 400,
    body: { errors: expect.arrayContaining([{ pointer, message: expect.stringContaining('pattern') }]) },
  })

  it.for(odd)('in a product: %j', async name => {
    expect(await shop.staff.createProduct({ body: { ...pen, name } })).toMatchObject(refusalOf('/body/name'))
    const mug = { path: { sku: 'MUG-BLUE' }, headers: { 'if-match': '"1"' } }
    expect(await shop.staff.updateProduct({ ...mug, body: { name } })).toMatchObject(refusalOf('/body/name'))
  })

  it.for(odd)('in why stock is adjusted: %j', async reason => {
    const adjusted = await shop.staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: 1, reason } })
    expect(adjusted).toMatchObject(refusalOf('/body/reason'))
  })

  it.for(odd)('in where an order goes: %j', async text => {
    const place = (more: object) => shop.john.placeOrder({ body: { items, shippingAddress: { ...address, ...more } } })
    expect(await place({ lines: [text] })).toMatchObject(refusalOf('/body/shippingAddress/lines/0'))
    for (const part of ['recipient', 'city', 'region', 'postalCode'])
      expect(await place({ [part]: text })).toMatchObject(refusalOf(`/body/shippingAddress/${part}`))
  })

  it('in a note, which may have several lines', async () => {
    const place = (note: string) => shop.john.placeOrder({ body: { items, note } })
    expect(await place('Please ring\0twice.')).toMatchObject(refusalOf('/body/note'))
    const note = 'Please ring twice.\n\tThank you.'
    expect(await place(note)).toMatchObject({ status: 201, body: { note } })
  })
})
