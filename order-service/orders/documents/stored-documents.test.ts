import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../../../user-service/sample-data.ts'
import { tokenOf } from '../../../user-service/testing.ts'
import { migrations } from '../../migrations/migrations.ts'
import type { OrderRow, Tables } from '../../tables.ts'
import type { TestedShop } from '../../testing.ts'
import { startShop } from '../../testing.ts'
import { bodyOf, fullPayment, placeOrderAs } from '../testing.ts'
import { checksumOf } from './order-document.ts'

describeOnStored('stored orders', createDatabase => {
  let shop: TestedShop
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    shop = await startShop({ databaseUrl })
    return shop.stop
  })

  /** Changes the row of an order by hand. Returns the row after the change. */
  const changeRow = async (id: number, change: (row: OrderRow) => Partial<OrderRow>): Promise<OrderRow> => {
    await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
    const row = await database.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const changed = change(row)
    if (Object.keys(changed).length > 0)
      await database.updateTable('orders').set(changed).where('id', '=', id).execute()
    return { ...row, ...changed }
  }
  const rowOf = (id: number) => changeRow(id, () => ({}))
  const readingsOf = (orderId: number) => [
    () => shop.john.getOrder({ path: { orderId } }),
    () => shop.staff.listOrders({ query: { limit: 1 } }),
  ]

  it('contain the order as getOrder returns it, but for its id and the actions of the caller', async () => {
    const { id } = await placeOrderAs(shop.john)
    const authorization = `Bearer ${await tokenOf(sampleCustomer, shop.users.client)}`
    const response = await fetch(`${shop.url}/api/orders/${id}`, { headers: { authorization } })
    const { document } = await rowOf(id)
    expect(await response.text()).toBe(
      `{"id":${id},${document.slice(1, -1)},"allowedActions":["updateOrder","cancelOrder"]}`,
    )
  })

  it('500 for a document that no longer conforms to the contract, from getOrder and listOrders', async () => {
    const { id } = await placeOrderAs(shop.john)
    await changeRow(id, ({ document }) => ({ document: document.replace('"note":null', '"note":7') }))
    for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 500 })
    expect(shop.log.at(-1)).toMatchObject({
      err: { type: 'ContractViolation', message: expect.stringMatching(/note/) },
    })
    await changeRow(id, ({ document }) => ({ document: document.replace('"note":7', '"note":null') }))
    for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 200 })
  })

  it('500 for a document that is not JSON', async () => {
    const { id } = await placeOrderAs(shop.john)
    const { document } = await rowOf(id)
    await changeRow(id, () => ({ document: document.slice(0, -1) }))
    for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 500 })
    await changeRow(id, () => ({ document }))
  })

  it('are parsed and validated when their row was changed by hand, whatever was changed', async () => {
    const { id } = await placeOrderAs(shop.john)
    const { document, ...row } = await rowOf(id)
    const secret = document.replace('"note":null', '"note":null,"secret":1')
    for (const change of [{ actions: 'cancelOrder' }, { checksum: row.checksum + 1 }, { contractDigest: 'other' }]) {
      await changeRow(id, () => change)
      const allowedActions = ['updateOrder', 'cancelOrder']
      expect(await shop.john.getOrder({ path: { orderId: id } })).toMatchObject({
        status: 200,
        body: { allowedActions },
      })
      await changeRow(id, () => ({ document: secret }))
      for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 500 })
      await changeRow(id, () => ({ document, ...row }))
    }
  })

  it('are validated when another contract was in force as they were stored, and stored anew with the next change', async () => {
    const { id } = await placeOrderAs(shop.john)
    const path = { orderId: id }
    const { contractDigest } = await rowOf(id)
    const storedUnder = (digest: string, edit: (document: string) => string) =>
      changeRow(id, row => {
        const former = { ...row, contractDigest: digest, document: edit(row.document) }
        return { ...former, checksum: checksumOf(former) }
      })
    await storedUnder('0123456789abcdef', document => document.replace('"note":null', '"note":null,"former":1'))
    for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 500 })

    await storedUnder('0123456789abcdef', document => document.replace(',"former":1', ''))
    for (const read of readingsOf(id)) expect(await read()).toMatchObject({ status: 200 })
    expect(await rowOf(id)).toMatchObject({ contractDigest: '0123456789abcdef', version: 1 })
    bodyOf(await shop.staff.recordPayment({ path, body: fullPayment }))
    expect(await rowOf(id)).toMatchObject({ contractDigest, version: 2 })
    expect(await shop.john.getOrder({ path })).toMatchObject({ status: 200, body: { version: 2 } })
  })

  it('have the same representation whether their document is sent as it is or parsed', async () => {
    const { id } = await placeOrderAs(shop.john)
    const readAll = async () => {
      const readers = [shop.john, shop.staff, await shop.johnWith('orders:read')]
      return Promise.all(readers.map(client => client.getOrder({ path: { orderId: id } }).then(({ body }) => body)))
    }
    const sent = await readAll()
    await changeRow(id, () => ({ contractDigest: '' }))
    expect(await readAll()).toEqual(sent)
  })
})
