import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

const jane = { name: 'Jane Roe', email: 'Jane@example.com', password: 'three-blind-mice' }

describeOnEveryDatabase('registerUser', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('201 with an active customer, who can sign in with the e-mail address in any letter case', async () => {
    const response = await service.client.registerUser({ body: jane })
    expect(response).toMatchObject({
      status: 201,
      headers: { ETag: '"1"' },
      body: {
        name: 'Jane Roe',
        email: 'Jane@example.com',
        emailVerified: false,
        roles: ['customer'],
        status: 'active',
        addresses: [],
        version: 1,
      },
    })
    const userId = response.status === 201 ? response.body.id : 0
    expect(response.headers).toMatchObject({ Location: `/api/users/${userId}` })
    const client = service.as(await service.signIn('JANE@EXAMPLE.COM', jane.password))
    expect(await client.getUser({ path: { userId } })).toMatchObject({ status: 200, body: response.body })
    expect(await client.getCurrentUser()).toMatchObject({ body: { id: userId, email: 'Jane@example.com' } })
  })

  it('409 email-taken in any letter case', async () => {
    await service.register('Max Muster')
    const body = { ...jane, email: 'MAX.MUSTER@example.com' }
    expect(await service.client.registerUser({ body })).toMatchObject({
      status: 409,
      body: { type: '/problems/email-taken' },
    })
  })

  it('409 email-taken for all but one of 8 concurrent registrations', async () => {
    const body = { ...jane, email: 'twin@example.com' }
    const responses = await Promise.all(Array.from({ length: 8 }, () => service.client.registerUser({ body })))
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
  })

  it.for<[password: string, message: string]>([
    ['password1234', 'must not be one of the most common passwords'],
    ['PassWord1234', 'must not be one of the most common passwords'],
    ['three-jANE-mice', 'must not contain the name or the e-mail address of the user'],
    ['three-weak-mice', 'must not contain the name or the e-mail address of the user'],
    ['eleven-char', 'must NOT have fewer than 12 characters'],
  ])('400 for the password %s', async ([password, message]) => {
    const body = { ...jane, email: 'weak@example.com', password }
    expect(await service.client.registerUser({ body })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-request', errors: [{ pointer: '/body/password', message }] },
    })
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { email: 'weak@example.com' } })).toMatchObject({ body: { items: [] } })
  })

  it.for([{ roles: ['staff'] }, { status: 'active' }, { id: 1 }, { admin: true }])(
    '400 for the additional property %o',
    async additional => {
      const response = await fetch(`${service.url}/api/users`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...jane, email: 'more@example.com', ...additional }),
      })
      expect(response.status).toBe(400)
      const staff = await service.staff()
      expect(await staff.listUsers({ query: { email: 'more@example.com' } })).toMatchObject({ body: { items: [] } })
    },
  )
})

describe('registerUser', () => {
  it('429 too-many-requests after the maximum number of registrations from one address', async () => {
    await using service = await startUserService({ maxRegistrations: 2 })
    const register = (email: string) => service.client.registerUser({ body: { ...jane, email } })
    expect(await register('one@example.com')).toMatchObject({ status: 201 })
    expect(await register('two@example.com')).toMatchObject({ status: 201 })
    expect(await register('last@example.com')).toMatchObject({
      status: 429,
      headers: { 'Retry-After': expect.any(Number) },
      body: { type: '/problems/too-many-requests' },
    })
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { email: 'last@example.com' } })).toMatchObject({ body: { items: [] } })
  })
})
