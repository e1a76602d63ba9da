import { getOrder, listProducts, placeOrder, recordPayment } from '#generated/kubb/order-service/index.ts'
import { issueToken } from '#generated/kubb/user-service/index.ts'
import { bearer, buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

const as = (token: string) => ({ baseURL: orderServiceUrl, headers: bearer(token) })

await buy({
  signIn: person => issueToken(person, { baseURL: userServiceUrl }),
  listProducts: () => listProducts(undefined, { baseURL: orderServiceUrl }),
  placeOrder: (token, key, order) => placeOrder(order, { 'Idempotency-Key': key }, as(token)),
  recordPayment: (token, orderId, payment) => recordPayment(orderId, payment, undefined, undefined, as(token)),
  getOrder: (token, orderId) => getOrder(orderId, undefined, undefined, as(token)),
})
