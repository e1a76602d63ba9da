import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { describeOnStored } from '../../testing/migrations.ts'
import { dropColumns, dropTables } from '../columns.ts'
import { maintainDatabase, openDatabase } from '../database.ts'
import type { Migration } from './migrator.ts'
import { migrateDown } from './migrator.ts'

const things: Migration = {
  kind: 'expand',
  up: database => database.schema.createTable('things').addColumn('name', 'text').execute(),
  down: dropTables('things'),
}
const size = (kind: Migration['kind']): Migration => ({
  kind,
  up: database =>
    database.schema
      .alterTable('things')
      .addColumn('size', 'integer', column => column.notNull().defaultTo(0))
      .execute(),
  down: dropColumns('things', 'size'),
})
const open = (url: string, known: Record<string, Migration>, migrate = true) =>
  openDatabase<{ things: { name: string } }>(url, () => known, { migrate })
const older = { '1-things': things }

describeOnStored('openDatabase', createDatabase => {
  it('runs on the tables of a newer build that has only expanded them', async () => {
    const url = await createDatabase()
    await (await open(url, { ...older, '2-size': size('expand') })).destroy()
    await using database = await open(url, older)
    await database.insertInto('things').values({ name: 'one' }).execute()
    expect(await database.selectFrom('things').selectAll().execute()).toEqual([{ name: 'one', size: 0 }])
  })

  it('refuses the tables of a newer build that has contracted them, until they are taken back', async () => {
    const url = await createDatabase()
    const newer = { ...older, '2-size': size('contract') }
    await (await open(url, newer)).destroy()
    await expect(open(url, older)).rejects.toThrow(
      /^cannot use the database .+: a newer build migrated it \(2-size\), .+: npm run migrate -- down$/,
    )
    await expect(maintainDatabase(url, database => migrateDown(database, older))).rejects.toThrow(
      /a newer build executed 2-size: take these migrations back with that build$/,
    )
    expect(await maintainDatabase(url, database => migrateDown(database, newer))).toEqual(['2-size'])
    await (await open(url, older)).destroy()
  })

  it('refuses pending migrations with migrate: false, and changes nothing', async () => {
    const url = await createDatabase()
    await expect(open(url, older, false)).rejects.toThrow(
      /: with MIGRATE=off, the migrations 1-things are missing: run npm run migrate -- up$/,
    )
    const tables = await maintainDatabase(url, database =>
      database.introspection.getTables({ withInternalKyselyTables: true }),
    )
    expect(tables).toEqual([])
    await (await open(url, older)).destroy()
    await (await open(url, older, false)).destroy()
  })

  it('leaves nothing of a failed migration behind', async () => {
    const url = await createDatabase()
    const failing: Migration = {
      ...things,
      up: async database => {
        await things.up(database)
        await sql`select * from missing`.execute(database)
      },
    }
    await expect(open(url, { '1-things': failing })).rejects.toThrow(/missing/)
    await (await open(url, older)).destroy()
  })
})
