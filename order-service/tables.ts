import type { Generated } from 'kysely'

/** The Order Service's tables, as the migrations make them. Amounts are in minor units, times RFC 3339 in UTC. */
export interface Tables {
  products: ProductTable
  orders: OrderTable
  orderItems: OrderItemTable
}

export interface ProductTable {
  sku: string
  name: string
  unitPrice: number
  currency: string
  taxRateBasisPoints: number
  version: number
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
