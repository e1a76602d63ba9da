import type { components } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import { testAddress } from '../../user-service/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, historyOf, orderAfter, placed, stockOf, usd } from './testing.ts'

describeOnEveryDatabase('updateOrder', emptyDatabase => {
  const headers = { 'if-match': '*' }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it('200 with what the patch names, by its customer and by staff, each a new version with an event', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const noted = await shop.john.updateOrder({ path, headers: { 'if-match': '"1"' }, body: { note: 'Ring twice.' } })
    expect(noted).toMatchObject({ status: 200, headers: { ETag: '"2"' }, body: { note: 'Ring twice.', version: 2 } })
    const body = { shippingAddress: testAddress }
    const sent = await shop.staff.updateOrder({ path, headers: { 'if-match': '"2-staff"' }, body })
    expect(sent).toMatchObject({
      status: 200,
      headers: { ETag: '"3-staff"' },
      body: { note: 'Ring twice.', shippingAddress: testAddress, version: 3 },
    })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { shippingAddress: testAddress, version: 3 } })
    expect(await historyOf(shop, path.orderId)).toMatchObject([
      { type: 'placed', version: 1 },
      { type: 'updated', by: { kind: 'customer', userId: 1 }, changed: ['note'], version: 2 },
      { type: 'updated', by: { kind: 'staff', userId: 2 }, changed: ['shippingAddress'], version: 3 },
    ])
  })

  it('200 merges the address member by member, and takes away what is null (RFC 7396)', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const update = async (body: components['schemas']['UpdateOrder']) =>
      bodyOf(await shop.john.updateOrder({ path, headers, body })).shippingAddress
    await update({ shippingAddress: { ...testAddress, region: 'IL' } })
    expect(await update({ shippingAddress: { city: 'Shelbyville' } })).toEqual({
      ...testAddress,
      region: 'IL',
      city: 'Shelbyville',
    })
    const { region: _, ...withoutRegion } = { ...testAddress, city: 'Shelbyville', region: 'IL' }
    expect(await update({ shippingAddress: { region: null } })).toEqual(withoutRegion)
    expect(await update({ shippingAddress: null, note: null })).toBeNull()
  })

  it('200 with new items, at the catalogue’s prices of now; the stock moves by the difference', async () => {
    const order = await placed(shop.john, [
      { sku: 'TRAY-OAK', quantity: 3 },
      { sku: 'HONEY-LIME', quantity: 2 },
    ])
    const before = { tray: await stockOf(shop, 'TRAY-OAK'), honey: await stockOf(shop, 'HONEY-LIME') }
    const unitPrice = usd(5000)
    await shop.staff.updateProduct({ path: { sku: 'TRAY-OAK' }, headers, body: { unitPrice } })
    const items = [
      { sku: 'CARD-GIFT', quantity: 1 },
      { sku: 'TRAY-OAK', quantity: 1 },
    ]
    const path = { orderId: order.id }
    expect(await shop.john.updateOrder({ path, headers, body: { items } })).toMatchObject({
      status: 200,
      body: {
        items: [
          { lineId: 1, sku: 'CARD-GIFT', quantity: 1, total: usd(2500) },
          { lineId: 2, sku: 'TRAY-OAK', quantity: 1, unitPrice, tax: usd(950), total: usd(5950) },
        ],
        totals: { subtotal: usd(7500), tax: usd(950), total: usd(8450), due: usd(8450) },
      },
    })
    expect(await stockOf(shop, 'TRAY-OAK')).toBe(before.tray + 2)
    expect(await stockOf(shop, 'HONEY-LIME')).toBe(before.honey + 2)
    expect((await historyOf(shop, order.id)).at(-1)).toMatchObject({ type: 'updated', total: usd(8450), items })
  })

  it('200 that changes nothing makes no version and no event', async () => {
    const order = await placed(shop.john)
    const path = { orderId: order.id }
    const items = order.items.map(({ sku, quantity }) => ({ sku, quantity }))
    for (const body of [{}, { note: null }, { items }])
      expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({ status: 200, body: { version: 1 } })
    expect(await historyOf(shop, order.id)).toHaveLength(1)
  })

  it('200 confirms an order that now comes to what has been paid, and 409 overpaid when to less', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const paid = { amount: usd(845), method: 'card', reference: 'x' }
    await shop.staff.recordPayment({ path, body: paid })
    const cheaper = { items: [{ sku: 'BISCUITS-OAT', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body: cheaper })).toMatchObject({
      status: 409,
      body: { type: '/problems/overpaid' },
    })
    const asPaid = { items: [{ sku: 'TEA-GREEN', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body: asPaid })).toMatchObject({
      status: 200,
      body: { status: 'confirmed', paymentStatus: 'paid', totals: { due: usd(0) }, version: 3 },
    })
  })

  it('409 out-of-stock counts what the order has already, and changes nothing', async () => {
    const path = { orderId: (await placed(shop.john, [{ sku: 'TEAPOT-IRON', quantity: 5 }])).id }
    const update = (quantity: number) =>
      shop.john.updateOrder({ path, headers, body: { items: [{ sku: 'TEAPOT-IRON', quantity }] } })
    expect(await update(13)).toMatchObject({
      status: 409,
      body: { type: '/problems/out-of-stock', shortages: [{ sku: 'TEAPOT-IRON', requested: 13, available: 12 }] },
    })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { items: [{ quantity: 5 }], version: 1 } })
    expect(await update(12)).toMatchObject({ status: 200 })
    expect(await stockOf(shop, 'TEAPOT-IRON')).toBe(0)
  })

  it('422 unknown-sku, product-inactive and currency-mismatch, also with what has been paid', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const problemOf = async (sku: string, more: { sku: string; quantity: number }[] = []) => {
      const { body } = await shop.john.updateOrder({ path, headers, body: { items: [{ sku, quantity: 1 }, ...more] } })
      return body && 'type' in body ? body.type : body
    }
    await shop.staff.updateProduct({ path: { sku: 'MUG-WHITE' }, headers, body: { active: false } })
    expect(await problemOf('NO-SUCH-SKU')).toBe('/problems/unknown-sku')
    expect(await problemOf('MUG-WHITE')).toBe('/problems/product-inactive')
    expect(await problemOf('POSTER-BERLIN', [{ sku: 'MUG-BLUE', quantity: 1 }])).toBe('/problems/currency-mismatch')
    await shop.staff.recordPayment({ path, body: { amount: usd(1), method: 'card', reference: 'x' } })
    expect(await problemOf('POSTER-BERLIN')).toBe('/problems/currency-mismatch')
  })

  it('200 into another currency as long as nothing has been paid', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const body = { items: [{ sku: 'POSTER-BERLIN', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({
      status: 200,
      body: {
        currency: 'EUR',
        totals: { paid: { amount: 0, currency: 'EUR' }, due: { amount: 2856, currency: 'EUR' } },
      },
    })
  })

  it('400 invalid-request for an address of which something would be missing', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const body = { shippingAddress: { recipient: 'John Doe', lines: ['12 Main Street'], country: 'US' } }
    expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/shippingAddress/city' }, { pointer: '/body/shippingAddress/postalCode' }] },
    })
  })

  it('404 order-not-found for nobody’s and for another’s', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const { id } = await placed(shop.john)
    for (const orderId of [id, 404])
      expect(await jane.client.updateOrder({ path: { orderId }, headers, body: {} })).toMatchObject({
        status: 404,
        body: { type: '/problems/order-not-found' },
      })
  })

  it('412 with the ETag of an older version, 428 without any', async () => {
    const order = await orderAfter(shop, 'pay')
    const path = { orderId: order.id }
    for (const stale of ['"1"', '"1-staff"'])
      expect(await shop.john.updateOrder({ path, headers: { 'if-match': stale }, body: {} })).toMatchObject({
        status: 412,
        body: { type: '/problems/precondition-failed' },
      })
    expect(await shop.john.updateOrder({ path, body: {} })).toMatchObject({ status: 428 })
  })

  it('200 for one of two who change the same version at once, 412 for the other', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const change = (note: string) => shop.john.updateOrder({ path, headers: { 'if-match': '"1"' }, body: { note } })
    const statuses = (await Promise.all([change('One'), change('Two')])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 412])
  })

  it('200 for all who exchange the same products at once, in whatever order they name them', async () => {
    const kinds = ['BISCUITS-OAT', 'HONEY-LIME', 'SPOON-SILVER'].map(sku => ({ sku, quantity: 1 }))
    const orders = await Promise.all(Array.from({ length: 6 }, () => placed(shop.john, kinds)))
    const before = await Promise.all(kinds.map(({ sku }) => stockOf(shop, sku)))
    const answers = await Promise.all(
      orders.map(({ id }, index) => {
        const [first, second, third] = index % 2 ? kinds : kinds.toReversed()
        const items = [first, second, third].flatMap(kind => (kind ? [{ ...kind, quantity: 2 }] : []))
        return shop.john.updateOrder({ path: { orderId: id }, headers, body: { items } })
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(orders.map(() => 200))
    expect(await Promise.all(kinds.map(({ sku }) => stockOf(shop, sku)))).toEqual(before.map(stock => stock - 6))
  })
})
