import { describe, expect, it } from 'vitest'
import { findEmbeddedPrograms, startPostgresPair } from './postgres-server.ts'
import { startShop } from './shop.ts'

const orders = process.env.LONG ? 50 : 10
const programs = await findEmbeddedPrograms()
const delay = '1s'

describe.skipIf(!programs)(`DATABASE_READ_URL is a streaming standby that applies changes after ${delay}`, () => {
  it(`${orders} orders: lists lag behind, reads by id and changes in their order never do, and lists are read from the primary once the standby is killed`, {
    timeout: 240_000,
  }, async () => {
    await using servers = await startPostgresPair(programs ?? '', {
      primary: {},
      standby: { recovery_min_apply_delay: delay },
    })
    const { primary, standby } = servers
    const databases = { users: await primary.createDatabase('users'), orders: await primary.createDatabase('orders') }
    const readFrom = { users: standby.urlOf('users'), orders: standby.urlOf('orders') }
    const waitForStandby = async () => {
      const [position] = await primary.query('select pg_current_wal_lsn()::text as lsn')
      const hasApplied = `select pg_last_wal_replay_lsn() >= '${position?.lsn}'::pg_lsn as "hasApplied"`
      await expect.poll(() => standby.query(hasApplied), { timeout: 30_000 }).toEqual([{ hasApplied: true }])
    }
    await waitForStandby()
    await using shop = await startShop(databases, { readFrom })
    await waitForStandby()
    const [john, staff] = [shop.john[0], shop.staff[0]]
    if (!john || !staff) throw new Error('The shop has no replicas.')
    const place = async () => {
      const response = await john.orders.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
      if (response.status !== 201) throw new Error(`placeOrder returned ${response.status}`)
      return response.body
    }
    const listNewest = async () => {
      const response = await staff.orders.listOrders({ query: { limit: 1 } })
      return response.status === 200 ? response.body.items[0]?.id : response
    }
    /** Programs that follow the changes of orders read them with this sort order, and must miss none. */
    const listChanges = async (updatedFrom: string) => {
      const response = await staff.orders.listOrders({ query: { sort: 'updatedAt', updatedFrom } })
      return response.status === 200 ? response.body.items.map(({ id }) => id) : response
    }

    await john.orders.listOrders() // the first query of the standby's connections
    let lagging = 0
    let newest = 0
    for (let count = 0; count < orders; count++) {
      const { id, totals, updatedAt } = await place()
      newest = id
      if ((await listNewest()) !== id) lagging++
      expect(await listChanges(updatedAt)).toContain(id)
      expect(await john.orders.getOrder({ path: { orderId: id } })).toMatchObject({ status: 200, body: { version: 1 } })
      const body = { amount: totals.total, method: 'card' as const, reference: `payment-${id}` }
      expect(await staff.orders.recordPayment({ path: { orderId: id }, body })).toMatchObject({ status: 201 })
      expect(await john.orders.getOrder({ path: { orderId: id } })).toMatchObject({ body: { version: 2 } })
      const user = { path: { userId: 1 }, headers: { 'if-match': '*' }, body: { name: `John ${count}` } }
      expect(await staff.users.updateUser(user)).toMatchObject({ status: 200 })
      expect(await john.users.getUser({ path: { userId: 1 } })).toMatchObject({ body: { name: `John ${count}` } })
    }
    expect(lagging).toBeGreaterThan(0)
    await waitForStandby()
    expect(await listNewest()).toBe(newest)

    await standby.signal('SIGKILL')
    const { id } = await place()
    expect(await listNewest()).toBe(id)
    await shop.programs[1]?.waitForOutput(/"level":"warn".*replica of the database.*primary/)
    console.log('With a replica for lists:', { orders, lagging })
  })
})
