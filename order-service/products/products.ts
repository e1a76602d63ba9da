import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access.ts'
import { changeMatching } from 'service-kit/etag.ts'
import { Problem } from 'service-kit/problem.ts'
import { invalidRequest } from 'service-kit/validation.ts'
import type { Product, ProductStore } from './product-store.ts'
import { mostStock } from './product-store.ts'

type Schemas = components['schemas']

/** Throws the Problem `product-not-found` (404). */
export async function findProduct(products: ProductStore, sku: string): Promise<Product> {
  const product = await products.find(sku)
  if (!product) throw new Problem(404, 'product-not-found', `There is no product ${sku}.`)
  return product
}

/** Throws the Problem `sku-taken` (409). */
export async function createProduct(
  products: ProductStore,
  { taxRateBasisPoints = 0, stock = null, active = true, ...rest }: Schemas['CreateProduct'],
): Promise<Product> {
  const product: Product = { ...rest, taxRateBasisPoints, stock, active, version: 1 }
  if (await products.add(product)) return product
  throw new Problem(409, 'sku-taken', `There is a product ${product.sku} already.`)
}

/** Throws the Problems `product-not-found` (404), `precondition-failed` (412) and `precondition-required` (428). */
export function updateProduct(
  products: ProductStore,
  sku: string,
  changes: Schemas['UpdateProduct'],
  ifMatch: string | undefined,
): Promise<Product> {
  const read = () => findProduct(products, sku)
  return changeMatching(ifMatch, read, async product => {
    const wanted = { ...product, ...changes }
    return JSON.stringify(wanted) === JSON.stringify(product) ? product : products.change(wanted)
  })
}

/**
 * Throws the Problems `product-not-found` (404), `stock-not-counted` and `stock-below-zero` (409), and `invalid-request`
 * (400) for too many.
 */
export async function adjustStock(
  products: ProductStore,
  sku: string,
  { delta, reason }: Schemas['AdjustStock'],
  { userId }: Caller,
): Promise<Product> {
  const adjusted = await products.adjust(sku, { delta, reason, byUserId: userId })
  if (adjusted) return adjusted
  const { stock } = await findProduct(products, sku)
  if (stock === null) throw new Problem(409, 'stock-not-counted', `The stock of ${sku} is not counted.`)
  if (delta < 0) throw new Problem(409, 'stock-below-zero', `There are ${stock} of ${sku}.`)
  throw invalidRequest([{ pointer: '/body/delta', message: `must not bring the stock above ${mostStock}` }])
}
