import type { Generated, Selectable } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { PublishingTables } from 'service-kit/events/publishing/publishing-cursor.ts'
import type { IdempotencyTables } from 'service-kit/idempotency/idempotency-key-store.ts'
import type { WebhookTables } from 'service-kit/webhooks/webhook-tables.ts'
import type { JobTable } from './imports/job-tables.ts'
import type { customerMeasures, Dimension, ProgressFigures, SalesFigures } from './reports/figures/figures.ts'

type Schemas = components['schemas']

/** The tables that the migrations create. Amounts are in minor units. Times are RFC 3339 text in UTC. */
export interface Tables extends IdempotencyTables, PublishingTables, WebhookTables {
  products: ProductTable
  stockAdjustments: StockAdjustmentTable
  orders: OrderTable
  orderEvents: OrderEventTable
  unpaidOrders: UnpaidOrderTable
  issuerKeys: IssuerKeysTable
  tokenRevocations: TokenRevocationTable
  knownCustomers: KnownCustomerTable
  leases: LeaseTable
  jobs: JobTable
  userFeed: UserFeedTable
  reportProgress: ReportProgressTable
  reportedOrders: ReportedOrderTable
  reportedCustomers: ReportedCustomerTable
  salesFigures: SalesFigureTable
  progressFigures: ProgressFigureTable
  customerSales: CustomerSalesTable
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

/** An order: its document, and the columns by which rows are found and locked. */
export interface OrderTable {
  id: Generated<number>
  userId: number
  /** Null when the customer was looked up before the order was placed. */
  customerCheck: Schemas['CustomerCheck'] | null
  status: Schemas['OrderStatus']
  paymentStatus: Schemas['PaymentStatus']
  fulfillmentStatus: Schemas['FulfillmentStatus']
  version: number
  createdAt: string
  updatedAt: string
  /** The actions that the state of the order allows, separated by commas. */
  actions: string
  /** The digest of the contract against which the document was validated. Empty for a document that a migration wrote. */
  contractDigest: string
  /** The CRC-32 of document, version, actions and digest, to notice a row that was changed by hand. */
  checksum: number
  /** JSON: the Order of the contract, without `id`, `allowedActions` and `liveUser` */
  document: string
}

export type OrderRow = Selectable<OrderTable>

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

/** The last known data of customers who may order, for orders while the User Service is unavailable. */
export interface KnownCustomerTable {
  userId: number
  name: string
  email: string
  version: number
  /** When the data was requested from the User Service. */
  asOf: string
}

/** Work that one replica at a time does. Another one may take the lease after `heldUntil`. */
export interface LeaseTable {
  name: string
  holder: string
  heldUntil: string
}

/** How far the feed of a User Service is processed. */
export interface UserFeedTable {
  /** The URL of the User Service. */
  url: string
  /** The cursor after the last processed page. */
  cursor: string
}

/** One row: how far the orders are added up for the reports. */
export interface ReportProgressTable {
  /** The position of the last event whose order was added. */
  position: number
  /** The id up to which the orders were added that existed before the reports; null when all of them were. */
  scannedTo: number | null
}

/** What an order contributed to the reports, so that it can be taken back when the order changes. */
export interface ReportedOrderTable {
  orderId: number
  /** JSON: Facts */
  facts: string
}

export interface ReportedCustomerTable {
  userId: number
  /** JSON: the times and ids of the customer's first two orders */
  orders: string
}

/** Sums of a span of time. `span` and `start` are in quarters of an hour, since 1970 in UTC. */
export interface SalesFigureTable extends SalesFigures {
  dimension: Dimension
  span: number
  start: number
  currency: string
  /** The country or the SKU. Empty for all, and for orders without a shipping address. */
  value: string
}

/** How far the orders that were placed in a span of time have come by now. */
export interface ProgressFigureTable extends ProgressFigures {
  span: number
  start: number
}

/** The sums of all orders of a customer. */
export interface CustomerSalesTable extends Record<(typeof customerMeasures)[number], number> {
  currency: string
  userId: number
}
