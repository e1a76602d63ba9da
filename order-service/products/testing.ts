import type { components } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import type { TestedShop } from '../testing.ts'

/** All stock adjustments of a product, the newest first. */
export function adjustmentsOf(
  { staff }: Pick<TestedShop, 'staff'>,
  sku: string,
): Promise<components['schemas']['StockAdjustment'][]> {
  return everyItem(query => staff.listStockAdjustments({ path: { sku }, query }))
}

/** The sum of the stock adjustments of a product. */
export async function sumOfAdjustments(shop: Pick<TestedShop, 'staff'>, sku: string): Promise<number> {
  return (await adjustmentsOf(shop, sku)).reduce((sum, { delta }) => sum + delta, 0)
}
