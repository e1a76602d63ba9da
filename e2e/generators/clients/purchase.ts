/** The calls of a purchase, each made with a generated client. They resolve with the body of a successful response. */
export interface Shop {
  signIn(person: { grant_type: 'password'; username: string; password: string }): Promise<{ access_token: string }>
  listProducts(): Promise<{ items: { sku: string }[] }>
  placeOrder(token: string, key: string, order: { items: { sku: string; quantity: number }[] }): Promise<Order>
  recordPayment(token: string, orderId: number, payment: Payment): Promise<Order>
  getOrder(token: string, orderId: number): Promise<Order>
}

interface Order {
  id: number
  status: string
  paymentStatus: string
  totals: { due: Money }
}
interface Money {
  amount: number
  currency: string
}
interface Payment {
  amount: Money
  method: 'card'
  reference: string
}

export const userServiceUrl = process.env.USER_SERVICE_URL ?? ''
export const orderServiceUrl = process.env.ORDER_SERVICE_URL ?? ''
const password = 'only-for-trying-out'

/** A customer buys a product of the catalogue, staff record the payment, and the customer reads the order. */
export async function buy(shop: Shop): Promise<void> {
  const customer = await shop.signIn({ grant_type: 'password', username: 'john@example.com', password })
  const staff = await shop.signIn({ grant_type: 'password', username: 'staff@example.com', password })
  const { items } = await shop.listProducts()
  const sku = items.find(product => product.sku === 'TEA-GREEN')?.sku ?? ''
  const key = crypto.randomUUID()
  const placed = await shop.placeOrder(customer.access_token, key, { items: [{ sku, quantity: 2 }] })
  const repeated = await shop.placeOrder(customer.access_token, key, { items: [{ sku, quantity: 2 }] })
  if (repeated.id !== placed.id) throw new Error('The Idempotency-Key did not arrive.')
  await shop.recordPayment(staff.access_token, placed.id, {
    amount: placed.totals.due,
    method: 'card',
    reference: `payment of ${placed.id}`,
  })
  const { status, paymentStatus } = await shop.getOrder(customer.access_token, placed.id)
  console.log(placed.status, status, paymentStatus)
}

/** The headers of a request with a token. */
export function bearer(token: string): { Authorization: string } {
  return { Authorization: `Bearer ${token}` }
}
