import { randomUUID } from 'node:crypto'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'

type Schemas = components['schemas']

/** The response for a client that does not exist. */
export const notFound = {
  status: 404,
  body: { type: '/problems/oauth-client-not-found', title: 'OAuth client not found' },
}

/** Registers a client with a new id. Throws when the status is not 201. */
export async function registerClient(
  staff: Client<operations>,
  properties: Partial<Schemas['CreateOauthClient']> = {},
): Promise<Schemas['OauthClientWithSecret']> {
  const body = {
    ...{ clientId: randomUUID(), name: 'The shop', type: 'public' as const },
    ...{ redirectUris: ['https://shop.example/signed-in'] },
    ...properties,
  }
  const response = await staff.createOauthClient({ body })
  if (response.status !== 201) throw new Error(`createOauthClient returned ${response.status}`)
  return response.body
}
