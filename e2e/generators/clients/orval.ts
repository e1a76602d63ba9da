import { getOrder, listProducts, placeOrder, recordPayment } from '#generated/orval/order-service.ts'
import { issueToken } from '#generated/orval/user-service.ts'
import { bearer, buy } from './purchase.ts'

await buy({
  signIn: async person => success(await issueToken(person), 200),
  listProducts: async () => success(await listProducts(), 200),
  placeOrder: async (token, key, order) =>
    success(await placeOrder(order, { headers: { ...bearer(token), 'Idempotency-Key': key } }), 201),
  recordPayment: async (token, orderId, payment) =>
    success(await recordPayment(orderId, payment, undefined, { headers: bearer(token) }), 201),
  getOrder: async (token, orderId) => success(await getOrder(orderId, undefined, { headers: bearer(token) }), 200),
})

/** The body of a response that has this status. */
function success<Response extends { status: number; data: unknown }, Status extends number>(
  response: Response,
  status: Status,
): Extract<Response, { status: Status }>['data'] {
  if (response.status !== status) throw new Error(`${response.status} ${JSON.stringify(response.data)}`)
  return response.data
}
