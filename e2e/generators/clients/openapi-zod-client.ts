import { createApiClient as createOrders } from '#generated/openapi-zod-client/order-service.ts'
import { createApiClient as createUsers } from '#generated/openapi-zod-client/user-service.ts'
import { bearer, buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

const users = createUsers(userServiceUrl)
const orders = createOrders(orderServiceUrl)

await buy({
  signIn: person => users.issueToken(person),
  listProducts: () => orders.listProducts(),
  placeOrder: (token, key, order) =>
    orders.placeOrder(order, { headers: { ...bearer(token), 'Idempotency-Key': key } }),
  recordPayment: (token, orderId, payment) =>
    orders.recordPayment(payment, { params: { orderId }, headers: bearer(token) }),
  getOrder: (token, orderId) => orders.getOrder({ params: { orderId }, headers: bearer(token) }),
})
