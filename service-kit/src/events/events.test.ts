import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runAndRollBack } from '../database/dry-run.ts'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { deleteEventsBefore } from './event-positions.ts'
import { loadEvents, recordEvent, replaceEventData } from './event-store.ts'
import { event, numbersOf, open, readOn, record } from './testing.ts'

describeOnEveryDatabase('the event feed', createDatabase => {
  it('has each committed event once, in order, with gapless positions and unique ids', async () => {
    const database = await open(await createDatabase())
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await record(database, number)
    const events = await readOn(database)
    expect(numbersOf(events)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(events.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(new Set(events.map(({ id }) => id)).size).toBe(7)
    await database.destroy()
  })

  it('does not have the event of an effect that was rolled back', async () => {
    const database = await open(await createDatabase())
    await record(database, 1)
    await runAndRollBack(database, transaction => recordEvent(transaction, event(2)))
    await record(database, 3)
    const events = await readOn(database)
    expect(numbersOf(events)).toEqual([1, 3])
    expect(events.map(({ position }) => position)).toEqual([1, 2])
    await database.destroy()
  })

  it('selects by type and subject', async () => {
    const database = await open(await createDatabase())
    await record(database, 1, 'things/1')
    await record(database, 2, 'things/2')
    await record(database, 3, 'things/1')
    expect(numbersOf(await readOn(database, 0, { subject: 'things/1' }))).toEqual([1, 3])
    expect(numbersOf(await readOn(database, 0, { type: ['thing.changed', 'thing.created'] }))).toEqual([1, 2, 3])
    expect(await readOn(database, 0, { type: ['thing.created'] })).toEqual([])
    await database.destroy()
  })

  it('reports that events after a position were deleted, and never reuses positions', async () => {
    const database = await open(await createDatabase())
    for (const day of [1, 2, 3]) await record(database, day, 'things/1', `2026-11-0${day}T10:00:00.000Z`)
    await deleteEventsBefore(database, '2026-11-03T00:00:00.000Z')
    expect(await loadEvents(database, {}, { limit: 3, after: [1] })).toBe('gone')
    expect(numbersOf(await readOn(database, 2))).toEqual([3])
    expect(numbersOf(await readOn(database))).toEqual([3])
    await deleteEventsBefore(database, '2026-11-04T00:00:00.000Z')
    await record(database, 4)
    expect((await readOn(database, 3)).map(({ position }) => position)).toEqual([4])
    expect(await loadEvents(database, {}, { limit: 3, after: [2] })).toBe('gone')
    await database.destroy()
  })

  it('deletes more events than one batch, also those that no reader has read', async () => {
    const database = await open(await createDatabase())
    await database.transaction().execute(async transaction => {
      for (let number = 0; number < 2100; number++) await recordEvent(transaction, event(number))
    })
    await record(database, 1, 'things/1', '2026-11-30T10:00:00.000Z')
    await deleteEventsBefore(database, '2026-11-29T00:00:00.000Z')
    expect((await readOn(database)).map(({ position }) => position)).toEqual([2101])
    await database.destroy()
  })

  it('replaces the data of one subject, except for one type', async () => {
    const database = await open(await createDatabase())
    await record(database, 1, 'things/1')
    await record(database, 2, 'things/2')
    await database.transaction().execute(async transaction => {
      await recordEvent(transaction, { ...event(3, 'things/1'), type: 'thing.kept' })
      await replaceEventData(transaction, 'things/1', { number: 0 }, 'thing.kept')
    })
    expect(numbersOf(await readOn(database))).toEqual([0, 2, 3])
    await database.destroy()
  })
})

describe('the event feed on a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('continues its positions after a restart', async () => {
    const url = `sqlite:${folder}/events.db`
    const before = await open(url)
    await record(before, 1)
    await deleteEventsBefore(before, '2027-01-01T00:00:00.000Z')
    await before.destroy()
    const after = await open(url)
    await record(after, 2)
    expect((await readOn(after)).map(({ position }) => position)).toEqual([2])
    await after.destroy()
  })
})
