import type { Client } from 'openapi/client.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { newRequest } from '../../user-service/authorization/testing.ts'
import { samplePassword } from '../../user-service/sample-data.ts'
import { testServiceAccount } from '../../user-service/testing.ts'
import type { IssuerShop } from './issuer-shop.ts'
import { clerk, jane, startIssuerShop } from './issuer-shop.ts'

const items = [{ sku: 'MUG-BLUE', quantity: 1 }]

/** The users with this address, as staff see them. */
async function usersWith(email: string, staff: Client<UserOperations>) {
  const response = await staff.listUsers({ query: { email } })
  return response.status === 200 ? response.body.items : []
}

describe('people who sign in at an OpenID provider', () => {
  let shop: IssuerShop
  beforeAll(async () => {
    shop = await startIssuerShop()
    return () => shop[Symbol.asyncDispose]()
  })

  it('place, read and list their orders, from their first request on', async () => {
    const { client, token } = await shop.signIn(jane)
    const placed = await client.placeOrder({ body: { items } })
    expect(placed).toMatchObject({ status: 201, body: { user: { name: jane.name, email: jane.email } } })
    if (placed.status !== 201) return
    const orderId = placed.body.id
    expect(await client.getOrder({ path: { orderId } })).toMatchObject({ status: 200, body: { id: orderId } })
    expect(await client.listOrders()).toMatchObject({ body: { items: [{ id: orderId }] } })
    const user = await shop.users.as(token).getCurrentUser()
    expect(user).toMatchObject({ status: 200, body: { id: placed.body.user.id, name: jane.name, email: jane.email } })
    const again = await shop.signIn(jane)
    expect(await again.client.listOrders()).toMatchObject({ body: { items: [{ id: orderId }] } })
  })

  it('have the role that the provider names: staff see all orders, customers only theirs', async () => {
    const [staff, customer] = [
      await shop.signIn(clerk),
      await shop.signIn({ ...jane, sub: 'joe', email: 'joe@shop.example' }),
    ]
    await customer.client.placeOrder({ body: { items } })
    const ownersSeenBy = async ({ client }: typeof staff) => {
      const response = await client.listOrders()
      return new Set(response.status === 200 ? response.body.items.map(order => order.user.email) : [])
    }
    expect(await ownersSeenBy(customer)).toEqual(new Set(['joe@shop.example']))
    expect(await ownersSeenBy(staff)).toContain('joe@shop.example')
    const body = { delta: 5, reason: 'A delivery' }
    const path = { sku: 'MUG-BLUE' }
    expect(await staff.client.adjustStock({ path, body })).toMatchObject({ status: 200 })
    expect(await customer.client.adjustStock({ path, body })).toMatchObject({ status: 403 })
    const [found] = await usersWith(clerk.email, shop.users.as(staff.token))
    expect(found).toMatchObject({ name: clerk.name, roles: ['customer', 'staff'], emailVerified: false })
  })

  it('are refused with 401 by both services once they are suspended, at once by the User Service', async () => {
    const [staff, person] = [
      await shop.signIn(clerk),
      await shop.signIn({ ...jane, sub: 'sue', email: 'sue@shop.example' }),
    ]
    expect(await person.client.listOrders()).toMatchObject({ status: 200 })
    const asStaff = shop.users.as(staff.token)
    const [user] = await usersWith('sue@shop.example', asStaff)
    const path = { userId: user?.id ?? 0 }
    const change = async (status: 'active' | 'suspended') =>
      asStaff.updateUser({ path, headers: { 'if-match': '*' }, body: { status } })
    expect(await change('suspended')).toMatchObject({ status: 200 })
    const refused = { status: 401, body: { type: '/problems/invalid-token' } }
    expect(await shop.users.as(person.token).getCurrentUser()).toMatchObject(refused)
    await expect.poll(() => person.client.listOrders(), { timeout: 10_000 }).toMatchObject(refused)
    expect(await change('active')).toMatchObject({ status: 200 })
    expect(await person.client.listOrders()).toMatchObject({ status: 200 })
    expect(await asStaff.eraseUser({ path })).toMatchObject({ status: 204 })
    expect(await shop.users.as(person.token).getCurrentUser()).toMatchObject(refused)
    await expect.poll(() => person.client.listOrders(), { timeout: 10_000 }).toMatchObject(refused)
  })

  it('need no user when they are programs with the role of a service account', async () => {
    const token = await shop.provider.clientCredentials({ scope: 'shop.everything' })
    expect(await shop.users.as(token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(await shop.users.as(token).listUsers()).toMatchObject({ status: 403 })
    expect(await shop.orders.as(token).listEvents()).toMatchObject({ status: 200 })
    expect(await shop.orders.as(token).listOrders()).toMatchObject({ status: 403 })
  })

  it('have scopes of the provider, mapped to ours or with the same name', async () => {
    const token = await shop.provider.signIn(jane, { scope: 'openid orders:read' })
    expect(await shop.orders.as(token).listOrders()).toMatchObject({ status: 200 })
    expect(await shop.orders.as(token).placeOrder({ body: { items } })).toMatchObject({
      status: 403,
      body: { type: '/problems/insufficient-scope' },
    })
    expect(await shop.orders.as(token).listProducts()).toMatchObject({ status: 200 })
  })

  it('cannot sign in or register at the User Service, whose responses say where to sign in', async () => {
    const { client, url } = shop.users
    const elsewhere = expect.stringContaining(shop.provider.issuer)
    const password = { grant_type: 'password', username: 'john@example.com', password: samplePassword }
    for (const body of [password, { grant_type: 'refresh_token', refresh_token: 'any' }])
      expect(await client.issueToken({ body })).toMatchObject({
        status: 400,
        body: { error: 'unsupported_grant_type', error_description: elsewhere },
      })
    const body = { name: 'Jon Doe', email: 'jon@shop.example', password: 'three-blind-mice-1805' }
    expect(await client.registerUser({ body })).toMatchObject({ status: 405, body: { detail: elsewhere } })
    const page = await fetch(`${url}/oauth/authorize?${newRequest({ client_id: 'service-pages' }).query}`)
    expect([page.status, await page.text()]).toEqual([400, elsewhere])
    expect((await fetch(`${url}/account/passkeys`)).status).toBe(404)
    expect(await client.getOpenIdConfiguration()).toMatchObject({
      body: { grant_types_supported: ['client_credentials'] },
    })
    const metadata = await fetch(`${url}/.well-known/oauth-protected-resource/mcp`)
    expect(await metadata.json()).toMatchObject({ authorization_servers: [shop.provider.issuer] })
  })

  it('leave service accounts as they are: they get tokens of the User Service', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const body = { grant_type: 'client_credentials', client_id, client_secret }
    const issued = await shop.users.client.issueToken({ body })
    expect(issued).toMatchObject({ status: 200 })
    const token = issued.status === 200 ? issued.body.access_token : ''
    expect(await shop.users.as(token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
  })
})
