import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { testAddress } from '../../user-service/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop, withoutRevocations } from '../testing.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })
const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }

describeOnEveryDatabase('placeOrder', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 with lines and totals at the prices of the catalogue, Location and ETag', async () => {
    const items = [
      { sku: 'MUG-BLUE', quantity: 2 },
      { sku: 'TEA-GREEN', quantity: 1 },
    ]
    const placed = await shop.john.placeOrder({ body: { items } })
    expect(placed).toMatchObject({
      status: 201,
      headers: { Location: '/api/orders/101', ETag: '"1"' },
      body: {
        id: 101,
        userId: 1,
        user: { id: 1, name: 'John Doe', email: 'john@example.com' },
        status: 'created',
        currency: 'USD',
        items: [
          { lineId: 1, sku: 'MUG-BLUE', quantity: 2, unitPrice: usd(1250), tax: usd(475), total: usd(2975) },
          { lineId: 2, sku: 'TEA-GREEN', quantity: 1, unitPrice: usd(790), tax: usd(55), total: usd(845) },
        ],
        totals: { subtotal: usd(3290), tax: usd(530), total: usd(3820) },
        version: 1,
      },
    })
    expect(await shop.john.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200, body: placed.body })
  })

  it('201 with userId: for any user by staff, and for themselves by a customer', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const forJane = { body: { ...oneMug.body, userId: jane.userId } }
    const placed = { status: 201, body: { userId: jane.userId, user: { name: 'Jane Roe' } } }
    expect(await shop.staff.placeOrder(forJane)).toMatchObject(placed)
    expect(await jane.client.placeOrder(forJane)).toMatchObject(placed)
  })

  it('401 unauthenticated without a token', async () => {
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('403 forbidden for a customer with the userId of another user, 403 insufficient-scope with a token for another scope', async () => {
    expect(await shop.john.placeOrder({ body: { ...oneMug.body, userId: 2 } })).toMatchObject({
      status: 403,
      body: { type: '/problems/forbidden' },
    })
    const client = await shop.johnWith('orders:read')
    expect(await client.placeOrder(oneMug)).toMatchObject({
      status: 403,
      body: { type: '/problems/insufficient-scope' },
    })
  })

  it('201 with a shipping address and a note', async () => {
    const shippingAddress = testAddress
    const placed = await shop.john.placeOrder({ body: { ...oneMug.body, shippingAddress, note: 'Please ring twice.' } })
    expect(placed).toMatchObject({ status: 201, body: { shippingAddress, note: 'Please ring twice.' } })
    const withoutBoth = await shop.john.placeOrder(oneMug)
    expect(withoutBoth).toMatchObject({ status: 201, body: { shippingAddress: null, note: null } })
    const orderId = placed.status === 201 ? placed.body.id : 0
    expect(await shop.john.getOrder({ path: { orderId } })).toMatchObject({ status: 200, body: placed.body })
  })

  it('201 takes the units of all lines from the stock', async () => {
    const items = [
      { sku: 'SPOON-SILVER', quantity: 2 },
      { sku: 'SPOON-SILVER', quantity: 3 },
    ]
    expect(await shop.john.placeOrder({ body: { items } })).toMatchObject({ status: 201 })
    const spoon = await shop.client.getProduct({ path: { sku: 'SPOON-SILVER' } })
    expect(spoon).toMatchObject({ headers: { ETag: '"2"' }, body: { stock: 19 } })
  })

  it('409 out-of-stock with the shortages, and no stock is taken', async () => {
    const items = [
      { sku: 'TRAY-OAK', quantity: 1 },
      { sku: 'TEAPOT-IRON', quantity: 13 },
      { sku: 'HONEY-LIME', quantity: 61 },
    ]
    const before = await shop.john.listOrders()
    expect(await shop.john.placeOrder({ body: { items } })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/out-of-stock',
        detail: 'The available quantity of HONEY-LIME is 60. The available quantity of TEAPOT-IRON is 12.',
        shortages: [
          { sku: 'HONEY-LIME', requested: 61, available: 60 },
          { sku: 'TEAPOT-IRON', requested: 13, available: 12 },
        ],
      },
    })
    expect(await shop.john.listOrders()).toMatchObject({ body: before.body })
    expect(await shop.client.getProduct({ path: { sku: 'TRAY-OAK' } })).toMatchObject({
      body: { stock: 15, version: 1 },
    })
  })

  it('409 price-changed with the total, and no stock is taken', async () => {
    const items = [{ sku: 'TRAY-OAK', quantity: 1 }]
    for (const expectedTotal of [usd(5473), { amount: 5474, currency: 'EUR' }])
      expect(await shop.john.placeOrder({ body: { items, expectedTotal } })).toMatchObject({
        status: 409,
        body: { type: '/problems/price-changed', total: usd(5474) },
      })
    expect(await shop.client.getProduct({ path: { sku: 'TRAY-OAK' } })).toMatchObject({ body: { stock: 15 } })
    expect(await shop.john.placeOrder({ body: { items, expectedTotal: usd(5474) } })).toMatchObject({ status: 201 })
  })

  it('422 unknown-sku', async () => {
    const placed = await shop.john.placeOrder({ body: { items: [{ sku: 'NO-SUCH-SKU', quantity: 1 }] } })
    expect(placed).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-sku', detail: 'Product NO-SUCH-SKU does not exist.' },
    })
  })

  it('422 currency-mismatch', async () => {
    const items = [
      { sku: 'MUG-BLUE', quantity: 1 },
      { sku: 'POSTER-BERLIN', quantity: 1 },
    ]
    expect(await shop.john.placeOrder({ body: { items } })).toMatchObject({
      status: 422,
      body: { type: '/problems/currency-mismatch', detail: expect.stringContaining('EUR, USD') },
    })
  })

  it('422 user-not-found', async () => {
    const placed = await shop.staff.placeOrder({ body: { ...oneMug.body, userId: 404 } })
    expect(placed).toMatchObject({ status: 422, body: { type: '/problems/user-not-found' } })
  })

  it('422 as soon as the customer is suspended or erased, although their token is still valid for reading', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() }, withoutRevocations)
    const staff = await shop.users.staff()
    const jane = await shop.newCustomer('Jane Doe')
    const path = { userId: jane.userId }
    const placed = await jane.client.placeOrder(oneMug)
    const setStatus = (status: 'active' | 'suspended') =>
      staff.updateUser({ path, headers: { 'if-match': '*' }, body: { status } })

    await setStatus('suspended')
    const suspended = { type: '/problems/user-suspended', detail: `User ${jane.userId} is suspended.` }
    expect(await jane.client.placeOrder(oneMug)).toMatchObject({ status: 422, body: suspended })
    const named = { body: { ...oneMug.body, userId: jane.userId } }
    expect(await shop.staff.placeOrder(named)).toMatchObject({ status: 422, body: suspended })
    await setStatus('active')
    expect(await jane.client.placeOrder(oneMug)).toMatchObject({ status: 201 })
    await staff.eraseUser({ path })
    expect(await jane.client.placeOrder(oneMug)).toMatchObject({
      status: 422,
      body: { type: '/problems/user-not-found', detail: `User ${jane.userId} does not exist.` },
    })
    const listed = await jane.client.listOrders()
    expect(listed).toMatchObject({ status: 200, body: { items: [{ user: { name: 'Jane Doe' } }, placed.body] } })
  })

  it('201 without a postal code in a country without postal codes, 400 in others', async () => {
    const place = (country: string) => {
      const shippingAddress = { recipient: 'John Doe', lines: ['12 Main Street'], city: 'Victoria', country }
      return shop.john.placeOrder({ body: { items: [{ sku: 'TEA-GREEN', quantity: 1 }], shippingAddress } })
    }
    const placed = await place('HK')
    expect(placed).toMatchObject({ status: 201, body: { shippingAddress: { country: 'HK' } } })
    expect(placed.status === 201 && placed.body.shippingAddress).not.toHaveProperty('postalCode')
    const pointer = '/body/shippingAddress/postalCode'
    const errors = [{ pointer, message: "must have required property 'postalCode'" }]
    expect(await place('US')).toMatchObject({ status: 400, body: { errors } })
  })

  it('400 invalid-request, and no order is placed', async () => {
    const before = await shop.john.listOrders()
    const body = { items: [{ sku: 'MUG-BLUE', quantity: 0 }] }
    expect(await shop.john.placeOrder({ body })).toMatchObject({ status: 400 })
    expect(await shop.john.listOrders()).toEqual({ ...before, headers: expect.anything() })
  })
})
