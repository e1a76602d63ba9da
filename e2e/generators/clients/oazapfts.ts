import { ok } from '@oazapfts/runtime'
import { getOrder, listProducts, placeOrder, recordPayment } from '#generated/oazapfts/order-service.ts'
import { issueToken } from '#generated/oazapfts/user-service.ts'
import { bearer, buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

const as = (token: string) => ({ baseUrl: orderServiceUrl, headers: bearer(token) })

await buy({
  signIn: person => ok(issueToken(person, { baseUrl: userServiceUrl })),
  listProducts: () => ok(listProducts({}, { baseUrl: orderServiceUrl })),
  placeOrder: (token, key, order) => ok(placeOrder(order, { idempotencyKey: key }, as(token))),
  recordPayment: (token, orderId, payment) => ok(recordPayment(orderId, payment, {}, as(token))),
  getOrder: (token, orderId) => ok(getOrder(orderId, {}, as(token))),
})
