import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startUserService, type testAddress } from '../testing.ts'

describeOnEveryDatabase('updateUser with addresses', createDatabase => {
  it('200 without a postal code in a country without postal codes, 400 in others and for unreal countries', async () => {
    await using service = await startUserService({ databaseUrl: await createDatabase() })
    const { user, client } = await service.register('Far Away')
    const update = (address: Partial<typeof testAddress>) =>
      client.updateUser({
        path: { userId: user.id },
        headers: { 'if-match': '*' },
        body: {
          addresses: [
            { recipient: 'John Doe', lines: ['12 Main Street'], city: 'Victoria', country: 'HK', ...address },
          ],
        },
      })
    const changed = await update({})
    expect(changed).toMatchObject({ status: 200 })
    expect(changed.status === 200 && changed.body.addresses[0]).not.toHaveProperty('postalCode')
    expect(await update({ postalCode: '999077' })).toMatchObject({ status: 200 })
    const refused = (name: string, message: string) => ({
      status: 400,
      body: { errors: [{ pointer: `/body/addresses/0/${name}`, message }] },
    })
    const required = "must have required property 'postalCode'"
    for (const country of ['US', 'IE']) expect(await update({ country })).toMatchObject(refused('postalCode', required))
    for (const country of ['ZZ', 'XK', 'UK'])
      expect(await update({ country, postalCode: '1' })).toMatchObject(
        refused('country', 'must be the ISO 3166-1 alpha-2 code of a country, such as US'),
      )
  })
})
