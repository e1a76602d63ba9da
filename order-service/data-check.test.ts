import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { expect, it } from 'vitest'
import { violationsIn } from './data-check.ts'
import { importFile } from './imports/testing.ts'
import { migrations } from './migrations/migrations.ts'
import { bodyOf } from './orders/testing.ts'
import type { Tables } from './tables.ts'
import { startShop } from './testing.ts'

const inDocument = (from: string, to: string) => `update orders set document = replace(document, '${from}', '${to}')`

/** Each damage to a stored order, with the violations that it causes. */
const damages: [statement: string, violation: RegExp][] = [
  [inDocument('"total":{"amount":2975,', '"total":{"amount":2976,'), /^order 101: the total is the .+$/],
  [inDocument('"paid":{"amount":2975,', '"paid":{"amount":2974,'), /^order 101: the events add up to the paid amount$/],
  [
    inDocument('"status":"confirmed"', '"status":"completed"'),
    /^order 101: the last event has the status of the order$/,
  ],
  [inDocument('"method":"card"', '"method":"cash"'), /^order 101: the checksum is that of its document$/],
  [`update orders set actions = ''`, /^order 101: the checksum is that of its document$/],
  [`update orders set actions = 'expire'`, /^order 101: the actions follow from its state$/],
  [`update orders set status = 'completed'`, /^order 101: the column status has the value of its document$/],
  ['update orders set version = 3', /^order 101: the column version has the value of its document$/],
  [`delete from "orderEvents" where version = 1`, /^order 101: the events have the versions 1 to 2, each once$/],
  [`update orders set "customerCheck" = 'pending'`, /^order 101: the column customerCheck has the value of .+$/],
  ['update products set stock = 7 where stock is not null', /^product MUG-BLUE: the stock \(7\) is the sum of .+$/],
  [
    `update products set "nameKey" = 'x' where sku = 'MUG-BLUE'`,
    /^product MUG-BLUE: the sort key follows from the name$/,
  ],
  ['update "unpaidOrders" set count = count + 1', /^customer 1: the number of unpaid orders that hold stock, 0, .+$/],
  ['update jobs set "finishedAt" = null', /^job 1: the time of its end follows from its status$/],
  [`update jobs set body = 'sku'`, /^job 1: its file is stored until its end$/],
  [`update "idempotencyKeys" set reply = ''`, /^an idempotency key of .+: a reply with a status is stored$/],
]

describeOnStored('violationsIn', createDatabase => {
  it('is empty for the data of the service, and names each violated invariant', async () => {
    const databaseUrl = await createDatabase()
    {
      await using shop = await startShop({ databaseUrl })
      const items = [{ sku: 'MUG-BLUE', quantity: 2 }]
      const headers = { 'idempotency-key': 'one' }
      const { id, totals } = bodyOf(await shop.john.placeOrder({ body: { items }, headers }))
      const body = { amount: totals.due, method: 'card' as const, reference: 'x' }
      expect(await importFile(shop.staff, 'sku\nMUG-BLUE\n')).toMatchObject({ status: 'succeeded' })
      expect(await shop.staff.recordPayment({ path: { orderId: id }, body })).toMatchObject({ status: 201 })
    }
    const violations = () =>
      readSnapshot<Tables, string[]>(databaseUrl, database => Array.fromAsync(violationsIn(database)))
    expect(await violations()).toEqual([])

    await using database = await openDatabase<Tables>(databaseUrl, migrations)
    for (const [statement, violation] of damages) {
      const damaged = database.transaction().execute(async transaction => {
        await sql.raw(statement).execute(transaction)
        throw await Array.fromAsync(violationsIn(transaction)) // rolls the damage back
      })
      const found = await damaged.catch((thrown: string[]) => thrown)
      expect(found, statement).toContainEqual(expect.stringMatching(violation))
    }
  })
})
