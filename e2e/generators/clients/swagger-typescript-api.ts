import { Api as Orders } from '#generated/swagger-typescript-api/order-service.ts'
import { Api as Users } from '#generated/swagger-typescript-api/user-service.ts'
import { bearer, buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

const users = new Users({ baseUrl: userServiceUrl })
const orders = new Orders({ baseUrl: orderServiceUrl })

await buy({
  signIn: async person => (await users.oauth.issueToken(person)).data,
  listProducts: async () => (await orders.api.listProducts()).data,
  placeOrder: async (token, key, order) =>
    (await orders.api.placeOrder(order, { headers: { ...bearer(token), 'Idempotency-Key': key } })).data,
  recordPayment: async (token, orderId, payment) =>
    (await orders.api.recordPayment(orderId, payment, undefined, { headers: bearer(token) })).data,
  getOrder: async (token, orderId) => (await orders.api.getOrder(orderId, undefined, { headers: bearer(token) })).data,
})
