import type { Generated } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { IdempotencyTables } from 'service-kit/idempotency/idempotency-key-store.ts'

type Schemas = components['schemas']

/** The Order Service's tables, as the migrations make them. Amounts are in minor units, times RFC 3339 in UTC. */
export interface Tables extends IdempotencyTables {
  products: ProductTable
  stockAdjustments: StockAdjustmentTable
  orders: OrderTable
  orderEvents: OrderEventTable
}

export interface ProductTable {
  sku: string
  name: string
  unitPrice: number
  currency: string
  taxRateBasisPoints: number
  /** Null when it is not counted. */
  stock: number | null
  /** 1, or 0 when the product is not for sale. */
  active: number
  version: number
}

/** Every change of the stock. The stock of a product is the sum of its adjustments. */
export interface StockAdjustmentTable {
  id: Generated<number>
  sku: string
  delta: number
  reason: string
  at: string
  /** Null for a change that no user made. */
  byUserId: number | null
  /** The order that took or returned the units; null for a change by hand. */
  orderId: number | null
}

/** An order with all of its parts: what is JSON is as the contract has it. */
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

/** Rows are added, and never changed. */
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
  /** JSON: what else an OrderEvent tells */
  details: string
}
