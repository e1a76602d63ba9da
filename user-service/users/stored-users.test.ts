import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, expect, it } from 'vitest'
import { migrations } from '../migrations.ts'
import { samplePassword } from '../sample-data.ts'
import type { Tables } from '../tables.ts'
import { startUserService, testAddress } from '../testing.ts'

const email = `${'J'.repeat(70)}@Example.com`
const addresses = [{ ...testAddress, country: 'ZZ' }]

describeOnEveryDatabase('a user with an e-mail address and a country that are refused now', createDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'stored-users-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('signs in, is found and read, and changes other properties', async () => {
    const url = await createDatabase()
    const databaseUrl = url === 'sqlite::memory:' ? `sqlite:${folder}/users.db` : url
    await (await startUserService({ databaseUrl })).stop()
    const database = await openDatabase<Tables>(databaseUrl, migrations)
    const stored = { email, emailKey: email.toLowerCase(), addresses: JSON.stringify(addresses) }
    await database.updateTable('users').set(stored).where('id', '=', 1).execute()
    await database.destroy()

    await using service = await startUserService({ databaseUrl })
    const john = service.as(await service.signIn(email, samplePassword))
    const path = { userId: 1 }
    expect(await john.getUser({ path })).toMatchObject({ status: 200, body: { email, addresses } })
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { email } })).toMatchObject({ status: 200, body: { items: [{ id: 1 }] } })
    const body = { name: 'Johnny' }
    expect(await john.updateUser({ path, headers: { 'if-match': '*' }, body })).toMatchObject({
      status: 200,
      body: { name: 'Johnny', email, addresses },
    })
  })
})
