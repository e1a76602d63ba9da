import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, expect, it } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from './sample-data.ts'
import { startUserService } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'sample-data-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeOnEveryDatabase('sample users', createDatabase => {
  const persistentDatabase = async (name: string) => {
    const url = await createDatabase()
    return url === 'sqlite::memory:' ? `sqlite:${folder}/${name}.db` : url
  }

  it('cannot sign in with the sample password or continue a session when sample data is off', async () => {
    const databaseUrl = await persistentDatabase('locked')
    const withSampleData = await startUserService({ databaseUrl })
    const grant = { grant_type: 'password', username: sampleStaff.email, password: samplePassword }
    const session = await withSampleData.client.issueToken({ body: grant })
    const refreshToken = session.status === 200 ? (session.body.refresh_token ?? '') : ''
    await withSampleData.stop()

    const production = await startUserService({ databaseUrl, sampleData: false })
    const rejected = { status: 400, body: { error: 'invalid_grant' } }
    expect(await production.client.issueToken({ body: grant })).toMatchObject(rejected)
    const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken }
    expect(await production.client.issueToken({ body: refresh })).toMatchObject(rejected)
    await production.stop()

    await using restarted = await startUserService({ databaseUrl })
    for (const { email } of [sampleStaff, sampleCustomer])
      expect(await restarted.signIn(email)).toEqual(expect.any(String))
  })

  it('keep a password that they have changed', async () => {
    const databaseUrl = await persistentDatabase('own')
    const withSampleData = await startUserService({ databaseUrl })
    const john = await withSampleData.john()
    const body = { currentPassword: samplePassword, newPassword: 'three-blind-mice' }
    expect(await john.changePassword({ path: { userId: 1 }, body })).toMatchObject({ status: 204 })
    await withSampleData.stop()
    for (const sampleData of [false, true]) {
      await using service = await startUserService({ databaseUrl, sampleData })
      expect(await service.signIn(sampleCustomer.email, 'three-blind-mice')).toEqual(expect.any(String))
      await expect(service.signIn(sampleCustomer.email)).rejects.toThrow('400')
    }
  })
})
