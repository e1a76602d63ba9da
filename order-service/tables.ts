import type { Generated } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { IdempotencyTables } from 'service-kit/idempotency/idempotency-key-store.ts'

type Schemas = components['schemas']

/** The tables that the migrations create. Amounts are in minor units. Times are RFC 3339 text in UTC. */
export interface Tables extends IdempotencyTables {
  products: ProductTable
  stockAdjustments: StockAdjustmentTable
  orders: OrderTable
  orderEvents: OrderEventTable
  unpaidOrders: UnpaidOrderTable
  issuerKeys: IssuerKeysTable
  tokenRevocations: TokenRevocationTable
}

export interface ProductTable {
  sku: string
  name: string
  /** The name for sorting and comparing without regard to case, see nameKeyOf. */
  nameKey: string
  unitPrice: number
  currency: string
  taxRateBasisPoints: number
  /** Null when the stock of the product is not counted. */
  stock: number | null
  /** 1, or 0 when the product is not for sale. */
  active: number
  version: number
}

/** Every change of a stock. The stock of a product is the sum of its adjustments. */
export interface StockAdjustmentTable {
  id: Generated<number>
  sku: string
  delta: number
  reason: string
  at: string
  /** The user who caused the change. Null for expiry, anonymous orders, and changes by the service itself. */
  byUserId: number | null
  /** The order that took or returned the units. Null for the initial stock and for an adjustment by staff. */
  orderId: number | null
}

/** An order with its lines and other parts. The JSON columns contain the contract's schemas. */
export interface OrderTable {
  id: Generated<number>
  userId: number
  userName: string
  userEmail: string
  userVersion: number
  userAsOf: string
  status: Schemas['OrderStatus']
  paymentStatus: Schemas['PaymentStatus']
  fulfillmentStatus: Schemas['FulfillmentStatus']
  currency: string
  subtotal: number
  tax: number
  total: number
  paid: number
  refunded: number
  due: number
  /** JSON: OrderItem[] */
  items: string
  /** JSON: Address */
  shippingAddress: string | null
  note: string | null
  /** JSON: Payment[] */
  payments: string
  /** JSON: Refund[] */
  refunds: string
  /** JSON: Shipment[] */
  shipments: string
  /** JSON: Return[] */
  returns: string
  cancelReason: string | null
  version: number
  createdAt: string
  updatedAt: string
}

/** How many orders of each customer are `created` and hold units of a counted stock. */
export interface UnpaidOrderTable {
  userId: number
  count: number
}

/** The audit trail of the orders. Rows are only added, never changed. */
export interface OrderEventTable {
  id: Generated<number>
  orderId: number
  userId: number
  type: Schemas['OrderEventType']
  at: string
  byKind: Schemas['Actor']['kind']
  byUserId: number | null
  version: number
  status: Schemas['OrderStatus']
  /** JSON: the other properties of the OrderEvent */
  details: string
}

/** The keys that a User Service has published, so that tokens can be verified after a restart. */
export interface IssuerKeysTable {
  /** The URL from which the keys were fetched. */
  url: string
  issuer: string
  /** JSON: PublishedKeys['keys'] */
  keys: string
  fetchedAt: string
}

/** The last known revocation of a user's access tokens. Tokens with a lower generation are revoked. */
export interface TokenRevocationTable {
  userId: number
  generation: number
  revokedAt: string
}
