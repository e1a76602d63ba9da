import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { expect } from 'vitest'
import { bodyOf } from '../../order-service/orders/testing.ts'
import { sum } from './order-model.ts'

type StockAdjustment = components['schemas']['StockAdjustment']
const pageSize = 2 // so that most listings have several pages
type StaffClient = Pick<Client<operations>, 'getProduct' | 'listStockAdjustments'>

/**
 * Expects that the stock of a product is the sum of its adjustments; a product whose stock is not counted has none. Returns
 * all adjustments.
 */
export async function expectStockMatchesAdjustments(
  staff: StaffClient,
  sku: string,
  context: string,
): Promise<StockAdjustment[]> {
  const { stock } = bodyOf(await staff.getProduct({ path: { sku } }))
  const adjustments = await everyItem(query => staff.listStockAdjustments({ path: { sku }, query }), pageSize)
  if (stock === null) expect(adjustments, context).toEqual([])
  else expect(sum(adjustments.map(({ delta }) => delta)), context).toBe(stock)
  return adjustments
}
