import { randomUUID } from 'node:crypto'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { bodyOf, fullPayment, placeOrderAs } from './orders/testing.ts'
import type { TestedShop } from './testing.ts'
import { startShop } from './testing.ts'

const replayed = { 'Idempotency-Replayed': 'true' }

describeOnEveryDatabase('a request that is repeated after its caller has lost rights', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })
  const newKey = () => ({ 'idempotency-key': randomUUID() })

  it('200 again only for orders that a former staff member may still see; 403 for an operation of staff', async () => {
    const { users } = shop
    const { user } = await users.register('Former Staff')
    const administrator = await users.staff()
    const setRoles = (roles: ('customer' | 'staff')[]) =>
      administrator.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { roles } })
    await setRoles(['customer', 'staff'])
    const staff = shop.as(await users.signIn(user.email))
    const [own, foreign] = [(await placeOrderAs(staff)).id, (await placeOrderAs(shop.john)).id]
    const paid = (await placeOrderAs(shop.john)).id
    const [keys, payment] = [{ own: newKey(), foreign: newKey() }, newKey()]
    const cancel = (caller: typeof staff, orderId: number, headers: ReturnType<typeof newKey>) =>
      caller.cancelOrder({ path: { orderId }, headers, body: { reason: 'Too late' } })
    const pay = (caller: typeof staff) =>
      caller.recordPayment({ path: { orderId: paid }, headers: payment, body: fullPayment })
    const first = bodyOf(await cancel(staff, own, keys.own))
    expect(await cancel(staff, foreign, keys.foreign)).toMatchObject({ status: 200 })
    expect(await pay(staff)).toMatchObject({ status: 201 })
    await setRoles(['customer'])

    const former = shop.as(await users.signIn(user.email))
    expect(await cancel(former, foreign, keys.foreign)).toMatchObject({
      status: 404,
      body: { type: '/problems/order-not-found', detail: `Order ${foreign} does not exist.` },
    })
    expect(await pay(former)).toMatchObject({ status: 403 })
    const { allowedActions, version } = bodyOf(await former.getOrder({ path: { orderId: own } }))
    const replay = await cancel(former, own, keys.own)
    expect(replay).toMatchObject({ status: 200, headers: { ...replayed, ETag: `"${version}"` } })
    expect(replay.body).toEqual({ ...first, allowedActions })
  })
})
