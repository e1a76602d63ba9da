import { pagesClient } from 'service-kit/access/pages-client.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { newRequest, signInThroughPage } from '../authorization/testing.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

describe('the built-in client of the pages', () => {
  const orderServiceUrl = 'https://orders.shop.example'
  const redirect_uri = `${orderServiceUrl}/docs/signed-in`
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ orderServiceUrl })
    return service.stop
  })

  it('gets tokens by the authorization code grant, without a secret', async () => {
    const { verifier, query } = newRequest({ client_id: pagesClient.clientId, redirect_uri, scope: 'orders:read' })
    const location = await signInThroughPage(`${service.url}/oauth/authorize?${query}`)
    const response = await fetch(`${service.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'authorization_code', client_id: pagesClient.clientId, redirect_uri },
        ...{ code: location.searchParams.get('code') ?? '', code_verifier: verifier },
      }),
    })
    expect(await response.json()).toMatchObject({ scope: 'orders:read', refresh_token: expect.any(String) })
  })

  it('is no resource: staff cannot read, change or delete it', async () => {
    const staff = await service.staff()
    const path = { clientId: pagesClient.clientId }
    expect(await staff.getOauthClient({ path })).toMatchObject({ status: 404 })
    expect(await staff.deleteOauthClient({ path })).toMatchObject({ status: 404 })
    expect((await staff.listOauthClients()).body).toMatchObject({ items: [] })
  })
})
