import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { afterAll, expect, it } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from './sample-data.ts'
import { startUserService } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'sample-data-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeOnEveryDatabase('sample people', emptyDatabase => {
  const kept = async (name: string) => {
    const empty = await emptyDatabase()
    return empty === 'sqlite::memory:' ? `sqlite:${folder}/${name}.db` : empty
  }

  it('cannot sign in with the password that everybody knows, nor go on, once sample data is off', async () => {
    const databaseUrl = await kept('locked')
    const trying = await startUserService({ databaseUrl })
    const grant = { grant_type: 'password', username: sampleStaff.email, password: samplePassword }
    const session = await trying.client.issueToken({ body: grant })
    const refreshToken = session.status === 200 ? (session.body.refresh_token ?? '') : ''
    await trying.stop()

    const production = await startUserService({ databaseUrl, sampleData: false })
    const refused = { status: 400, body: { error: 'invalid_grant' } }
    expect(await production.client.issueToken({ body: grant })).toMatchObject(refused)
    const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken }
    expect(await production.client.issueToken({ body: refresh })).toMatchObject(refused)
    await production.stop()

    await using again = await startUserService({ databaseUrl })
    for (const { email } of [sampleStaff, sampleCustomer]) expect(await again.signIn(email)).toEqual(expect.any(String))
  })

  it('keep a password of their own', async () => {
    const databaseUrl = await kept('own')
    const trying = await startUserService({ databaseUrl })
    const john = await trying.john()
    const body = { currentPassword: samplePassword, newPassword: 'three-blind-mice' }
    expect(await john.changePassword({ path: { userId: 1 }, body })).toMatchObject({ status: 204 })
    await trying.stop()
    for (const sampleData of [false, true]) {
      await using service = await startUserService({ databaseUrl, sampleData })
      expect(await service.signIn(sampleCustomer.email, 'three-blind-mice')).toEqual(expect.any(String))
      await expect(service.signIn(sampleCustomer.email)).rejects.toThrow('400')
    }
  })
})
