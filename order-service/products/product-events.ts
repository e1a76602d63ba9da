import type { webhooks } from 'openapi/generated/order-service.ts'
import type { EventRecorder } from 'service-kit/events/event-recorder.ts'
import type { Product, ProductStore } from './product-store.ts'

type ProductEventType = Extract<keyof webhooks, `product.${string}`>

export async function publishProduct(
  outbox: EventRecorder<webhooks>,
  type: ProductEventType,
  product: Product,
): Promise<void> {
  await outbox.record(type, `products/${product.sku}`, product)
}

/**
 * Records that products ran out of stock, or have units again. `limits` are the SKUs whose stock became 0, or was 0
 * before. The transaction holds the row locks of the products since the change of their stocks.
 */
export async function publishStockLimits(
  outbox: EventRecorder<webhooks>,
  products: ProductStore,
  limits: string[],
): Promise<void> {
  if (limits.length === 0) return
  for (const product of await products.findAll(limits)) await publishStockLimit(outbox, product)
}

export function publishStockLimit(outbox: EventRecorder<webhooks>, product: Product): Promise<void> {
  return publishProduct(outbox, product.stock === 0 ? 'product.outOfStock' : 'product.backInStock', product)
}
