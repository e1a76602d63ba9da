import type { Generated } from 'kysely'

/** The Order Service's tables, as the migrations make them. Amounts are in minor units, times RFC 3339 in UTC. */
export interface Tables {
  products: ProductTable
  stockAdjustments: StockAdjustmentTable
  orders: OrderTable
  orderItems: OrderItemTable
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

/** How the stock was changed by hand. */
export interface StockAdjustmentTable {
  id: Generated<number>
  sku: string
  delta: number
  reason: string
  at: string
  byUserId: number | null
}

export interface OrderTable {
  id: Generated<number>
  userId: number
  userName: string
  userEmail: string
  status: 'created'
  currency: string
  subtotal: number
  tax: number
  total: number
  /** JSON: Address */
  shippingAddress: string | null
  note: string | null
  version: number
  createdAt: string
  updatedAt: string
}

export interface OrderItemTable {
  orderId: number
  lineId: number
  sku: string
  name: string
  quantity: number
  unitPrice: number
  tax: number
  total: number
}
