import { OpenAPI, OrdersService, ProductsService } from '#generated/openapi-typescript-codegen/order-service/index.ts'
import type { Token, TokenRequest } from '#generated/openapi-typescript-codegen/user-service/index.ts'
import { buy, orderServiceUrl, userServiceUrl } from './purchase.ts'

OpenAPI.BASE = orderServiceUrl
const as = (token: string) => {
  OpenAPI.TOKEN = token
  return OrdersService
}

await buy({
  signIn,
  listProducts: () => ProductsService.listProducts({}),
  placeOrder: (token, idempotencyKey, requestBody) => as(token).placeOrder({ requestBody, idempotencyKey }),
  recordPayment: (token, orderId, requestBody) => as(token).recordPayment({ orderId, requestBody }),
  getOrder: (token, orderId) => as(token).getOrder({ orderId }),
})

/** Signs in with `fetch`: the generated client sends each form as multipart/form-data, which no OAuth server accepts. */
async function signIn({ grant_type, ...person }: Pick<TokenRequest, 'grant_type' | 'username' | 'password'>) {
  const body = new URLSearchParams({ grant_type, ...person })
  const response = await fetch(`${userServiceUrl}/oauth/token`, { method: 'POST', body })
  const token: Token = await response.json()
  return token
}
