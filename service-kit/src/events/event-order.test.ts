import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { runAndRollBack } from '../database/dry-run.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../testing/test-databases.ts'
import { assignPositions } from './event-positions.ts'
import type { StoredEvent } from './event-store.ts'
import { recordEvent } from './event-store.ts'
import type { EventTables } from './event-tables.ts'
import type { Tables } from './testing.ts'
import { event, numbersOf, open, readOn, record } from './testing.ts'

describeOnEveryDatabase('the event feed, with concurrent transactions', createDatabase => {
  it('gives a concurrent reader every event once, and those of each subject in the order of their effects', async () => {
    const database = await open(await createDatabase())
    const things = [1, 2, 3]
    await database
      .insertInto('things')
      .values(things.map(id => ({ id, version: 0 })))
      .execute()
    let recorded = 0
    let last = 0
    const read: StoredEvent[] = []
    const change = (id: number, isRolledBack: boolean) => async (transaction: Kysely<Tables>) => {
      const { version } = await transaction
        .updateTable('things')
        .set(({ eb }) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .returning('version')
        .executeTakeFirstOrThrow()
      await recordEvent(transaction, event(version, `things/${id}`))
      if (!isRolledBack) recorded++
    }
    const anyChange = fc.record({ id: fc.constantFrom(...things), isRolledBack: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { maxLength: 12 }), async changes => {
        let isWriting = true
        const writing = Promise.all(
          changes.map(({ id, isRolledBack }) =>
            isRolledBack
              ? runAndRollBack(database, change(id, true))
              : database.transaction().execute(change(id, false)),
          ),
        ).finally(() => {
          isWriting = false
        })
        while (isWriting) {
          read.push(...(await readOn(database, last)))
          last = read.at(-1)?.position ?? last
          await new Promise(setImmediate)
        }
        await writing
        read.push(...(await readOn(database, last)))
        last = read.at(-1)?.position ?? last
        expect(read.length).toBe(recorded)
        expect(read.map(({ position }) => position)).toEqual(read.map((_, index) => index + 1))
        for (const id of things) {
          const versions = numbersOf(read.filter(({ subject }) => subject === `things/${id}`))
          expect(versions).toEqual(versions.map((_, index) => index + 1))
        }
      }),
      { numRuns: 20 },
    )
    await database.destroy()
  })
})

describeOnPostgres('the event feed, while transactions overlap', createDatabase => {
  it('has an event that is committed after one with a higher id', async () => {
    const database = await open(await createDatabase())
    const slow = await database.startTransaction().execute()
    const fast = await database.startTransaction().execute()
    await recordEvent(slow, event(1, 'things/1'))
    await recordEvent(fast, event(2, 'things/2'))
    await fast.commit().execute()
    const first = await readOn(database)
    expect(numbersOf(first)).toEqual([2])
    await slow.commit().execute()
    expect(numbersOf(await readOn(database, first.at(-1)?.position))).toEqual([1])
    await database.destroy()
  })

  it('gives no position twice when replicas assign positions at the same time', async () => {
    const url = await createDatabase()
    const replicas = [await open(url), await open(url), await open(url)]
    const [database] = replicas as [Kysely<Tables>]
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 5 }, (_, index) => record(database, index)))
      await Promise.all(replicas.map(assignPositionsOf))
    }
    expect((await readOn(database)).map(({ position }) => position)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    )
    for (const replica of replicas) await replica.destroy()
  })
})

const assignPositionsOf = (database: Kysely<Tables>) => assignPositions(database as unknown as Kysely<EventTables>)
