import { createClient } from '#generated/openapi-ts/order-service/client/index.ts'
import { getOrder, listProducts, placeOrder, recordPayment } from '#generated/openapi-ts/order-service/sdk.gen.ts'
import { createClient as createUserClient } from '#generated/openapi-ts/user-service/client/index.ts'
import { issueToken } from '#generated/openapi-ts/user-service/sdk.gen.ts'
import { buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

const users = { client: createUserClient({ baseUrl: userServiceUrl }), throwOnError: true } as const
const client = createClient({ baseUrl: orderServiceUrl })
const as = (auth: string) => ({ client, auth, throwOnError: true }) as const

await buy({
  signIn: async body => (await issueToken({ ...users, body })).data,
  listProducts: async () => (await listProducts({ client, throwOnError: true })).data,
  placeOrder: async (token, key, body) =>
    (await placeOrder({ ...as(token), body, headers: { 'Idempotency-Key': key } })).data,
  recordPayment: async (token, orderId, body) => (await recordPayment({ ...as(token), path: { orderId }, body })).data,
  getOrder: async (token, orderId) => (await getOrder({ ...as(token), path: { orderId } })).data,
})
