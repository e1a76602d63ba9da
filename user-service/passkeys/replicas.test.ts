import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { newRequest, openPage, redirectUri, submit } from '../authorization/testing.ts'
import { registerClient } from '../clients/testing.ts'
import { startUserService } from '../testing.ts'
import { addPasskey, newAuthenticator } from './testing.ts'

describeOnPostgres('Passkeys at two User Services with one database', createDatabase => {
  it('submitAuthorization 303 at one replica for a challenge of the other, and 400 at both afterwards', async () => {
    const databaseUrl = await createDatabase()
    await using one = await startUserService({ databaseUrl })
    await using other = await startUserService({ databaseUrl })
    await registerClient(await one.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    const [{ user, client }, authenticator] = [await one.register('Rep Lica'), newAuthenticator()]
    await addPasskey(client, user.id, authenticator)
    const page = await openPage(`${one.url}/oauth/authorize?${newRequest().query}`)
    const headers = { cookie: page.cookie }
    const challenge = await fetch(`${one.url}/api/passkey-challenges`, { method: 'POST', headers })
    const values = { ...authenticator.signIn(await challenge.json()) }
    const statuses: number[] = []
    for (const { url } of [other, one, other]) statuses.push((await submit({ ...page, url }, values)).status)
    expect(statuses).toEqual([303, 400, 400])
  })
})
