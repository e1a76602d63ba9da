import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('eraseUser', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('204 for the user; the e-mail address can be registered again, the id is not reused', async () => {
    const { user, client } = await service.register('Erased User')
    const path = { userId: user.id }
    expect(await client.eraseUser({ path })).toMatchObject({ status: 204 })
    const staff = await service.staff()
    for (const [caller, status] of [[client, 401] as const, [staff, 404] as const]) {
      expect(await caller.getUser({ path })).toMatchObject({ status })
      expect(await caller.listUserEvents({ path })).toMatchObject({ status })
      expect(await caller.eraseUser({ path })).toMatchObject({ status })
    }
    expect(await client.getCurrentUser()).toMatchObject({ status: 401, body: { type: '/problems/invalid-token' } })
    await expect(service.signIn(user.email)).rejects.toThrow('400')
    const registeredAgain = await service.register('Erased User')
    expect(registeredAgain.user.id).toBeGreaterThan(user.id)
  })

  it('204 for staff', async () => {
    const { user } = await service.register('Erased By Staff')
    const staff = await service.staff()
    expect(await staff.eraseUser({ path: { userId: user.id } })).toMatchObject({ status: 204 })
    expect(await staff.getUser({ path: { userId: user.id } })).toMatchObject({ status: 404 })
  })

  it('404 user-not-found for another user, who is not erased', async () => {
    const { user, client } = await service.register('Another User')
    const john = await service.john()
    expect(await john.eraseUser({ path: { userId: user.id } })).toMatchObject({ status: 404 })
    expect(await client.getUser({ path: { userId: user.id } })).toMatchObject({ status: 200 })
  })
})

const folder = mkdtempSync(join(tmpdir(), 'erase-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeOnEveryDatabase('the database after a user was erased', createDatabase => {
  it('contains no personal data in any table, and the sample user is not added again', async () => {
    const url = await createDatabase()
    const databaseUrl = url === 'sqlite::memory:' ? `sqlite:${folder}/users.db` : url
    const service = await startUserService({ databaseUrl })
    const john = await service.john()
    const path = { userId: 1 }
    await john.updateUser({
      path,
      headers: { 'if-match': '*' },
      body: { name: 'Johnny Secret', email: 'secret@example.com' },
    })
    expect(await john.listUserEvents({ path })).toMatchObject({
      body: { items: [{}, { after: { name: 'Johnny Secret' } }] },
    })
    expect(await john.eraseUser({ path })).toMatchObject({ status: 204 })
    await service.stop()

    const restarted = await startUserService({ databaseUrl })
    expect(await restarted.client.getCurrentUser()).toMatchObject({ status: 401 })
    await restarted.stop() // its background work writes, and a synchronous wait for it would never end in this process
    const database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
    const tables = await database.introspection.getTables()
    expect(tables.length).toBeGreaterThan(4)
    for (const { name } of tables) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(database)
      expect(JSON.stringify(rows), name).not.toMatch(/john|secret@|Doe/i)
    }
    const events = await database.selectFrom('userEvents').selectAll().where('userId', '=', 1).execute()
    expect(events.map(({ type }) => type)).toEqual(['registered', 'updated', 'erased'])
    const recorded = await database.selectFrom('events').select('type').where('subject', '=', 'users/1').execute()
    expect(recorded.map(({ type }) => type)).toEqual([
      'user.registered',
      'user.changed',
      'user.tokensRevoked',
      'user.erased',
    ])
    await database.destroy()
  })
})
