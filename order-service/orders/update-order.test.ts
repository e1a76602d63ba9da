import type { components } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { testAddress } from '../../user-service/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, getEvents, placeOrderAs, prepareOrder } from './testing.ts'

describeOnEveryDatabase('updateOrder', createDatabase => {
  const headers = { 'if-match': '*' }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 for the owner and for staff: each patch makes a new version and an event', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
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
    expect(await getEvents(shop, path.orderId)).toMatchObject([
      { type: 'placed', version: 1 },
      { type: 'updated', by: { kind: 'customer', userId: 1 }, changed: ['note'], version: 2 },
      { type: 'updated', by: { kind: 'staff', userId: 2 }, changed: ['shippingAddress'], version: 3 },
    ])
  })

  it('200 merges the address by its members, and removes members that are null (RFC 7396)', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
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

  it('200 without a new version or an event when the patch changes nothing', async () => {
    const order = await placeOrderAs(shop.john)
    const path = { orderId: order.id }
    const items = order.items.map(({ sku, quantity }) => ({ sku, quantity }))
    for (const body of [{}, { note: null }, { items }])
      expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({ status: 200, body: { version: 1 } })
    expect(await getEvents(shop, order.id)).toHaveLength(1)
  })

  it('200 without a new version when an address has the same values in another sequence of members', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const shippingAddress = { ...testAddress, region: 'IL' }
    await shop.john.updateOrder({ path, headers, body: { shippingAddress } })
    const reordered = Object.fromEntries(Object.entries(shippingAddress).toReversed())
    expect(Object.keys(reordered)).not.toEqual(Object.keys(shippingAddress))
    expect(await shop.john.updateOrder({ path, headers, body: { shippingAddress: reordered } })).toMatchObject({
      status: 200,
      headers: { ETag: '"2"' },
      body: { shippingAddress, version: 2 },
    })
    expect(await getEvents(shop, path.orderId)).toHaveLength(2)
  })

  it('400 invalid-request when the merged address would be incomplete', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const body = { shippingAddress: { recipient: 'John Doe', lines: ['12 Main Street'], country: 'US' } }
    expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/shippingAddress/city' }, { pointer: '/body/shippingAddress/postalCode' }] },
    })
  })

  it('200 removes the postal code for a country without postal codes, 400 invalid-request for another country', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const update = (shippingAddress: components['schemas']['AddressPatch']) =>
      shop.john.updateOrder({ path, headers, body: { shippingAddress } })
    const { postalCode, ...addressInHongKong } = { ...testAddress, country: 'HK' }
    const missing = { status: 400, body: { errors: [{ pointer: '/body/shippingAddress/postalCode' }] } }
    expect(await update({ ...testAddress, postalCode: null })).toMatchObject(missing)
    expect(await update(addressInHongKong)).toMatchObject({ status: 200 })
    expect(await update({ country: 'US' })).toMatchObject(missing)
    expect(await update({ country: 'US', postalCode })).toMatchObject({ status: 200 })
    const changed = await update({ country: 'HK', postalCode: null })
    expect(changed).toMatchObject({ status: 200 })
    expect(changed.status === 200 && changed.body.shippingAddress).toEqual(addressInHongKong)
    expect(await update({ country: 'ZZ' })).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/body/shippingAddress/country' })]) },
    })
  })

  it('404 order-not-found for an unknown order, and for the order of another customer', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const { id } = await placeOrderAs(shop.john)
    for (const orderId of [id, 404])
      expect(await jane.client.updateOrder({ path: { orderId }, headers, body: {} })).toMatchObject({
        status: 404,
        body: { type: '/problems/order-not-found' },
      })
  })

  it('412 precondition-failed for an older version, 428 without If-Match', async () => {
    const order = await prepareOrder(shop, 'pay')
    const path = { orderId: order.id }
    for (const stale of ['"1"', '"1-staff"'])
      expect(await shop.john.updateOrder({ path, headers: { 'if-match': stale }, body: {} })).toMatchObject({
        status: 412,
        body: { type: '/problems/precondition-failed', currentVersion: 2 },
      })
    expect(await shop.john.updateOrder({ path, body: {} })).toMatchObject({ status: 428 })
  })

  it('200 for one of two concurrent updates of the same version, 412 for the other', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const change = (note: string) => shop.john.updateOrder({ path, headers: { 'if-match': '"1"' }, body: { note } })
    const statuses = (await Promise.all([change('One'), change('Two')])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 412])
  })
})
