import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { sampleStaff } from './sample-data.ts'
import { startUserService, testServiceAccount, tokenOf, tokensFor } from './testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount

describeOnPostgres('User Service with DATABASE_READ_URL', createDatabase => {
  it('listUsers and listUserEvents 200 from the replica, every other read from the primary', async () => {
    const databaseReadUrl = await createDatabase()
    await (await openDatabase(databaseReadUrl, migrations)).destroy() // has no rows, as if it lagged behind
    await using users = await startUserService({ databaseUrl: await createDatabase(), databaseReadUrl })
    const staff = users.as(await tokenOf(sampleStaff, users.client))
    const { user, token } = await users.register('Jane Roe')
    const path = { userId: user.id }
    const empty = { status: 200, body: { items: [], nextCursor: null } }
    expect(await staff.listUsers()).toMatchObject(empty)
    expect(await staff.listUserEvents({ path })).toMatchObject(empty)

    expect(await staff.getUser({ path })).toMatchObject({ status: 200 })
    expect(await users.as(token).getCurrentUser()).toMatchObject({ status: 200, body: { name: 'Jane Roe' } })
    const headers = { 'if-match': '"1"' }
    expect(await staff.updateUser({ path, headers, body: { status: 'suspended' } })).toMatchObject({ status: 200 })
    expect(await users.as(token).getUser({ path })).toMatchObject({ status: 401 })
    expect(await staff.getUser({ path })).toMatchObject({ status: 200, body: { status: 'suspended' } })
    const grant = { grant_type: 'client_credentials', client_id, client_secret }
    const orderService = users.as((await tokensFor(users, grant)).access_token)
    expect(await orderService.listTokenRevocations()).toMatchObject({
      status: 200,
      body: { items: [{ userId: user.id }] },
    })
  })
})
