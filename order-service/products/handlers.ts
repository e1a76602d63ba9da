import type { operations } from 'openapi/generated/order-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import type { Write } from 'service-kit/idempotency.ts'
import { listingOf, nextLink, pageOf, textPosition } from 'service-kit/paging.ts'
import type { ProductStore } from './product-store.ts'
import { adjustStock, createProduct, findProduct, updateProduct } from './products.ts'

type ProductOperations = Pick<
  operations,
  'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct' | 'adjustStock'
>

/** `write` is for what callers may repeat with a key. */
export function productHandlers(
  products: ProductStore,
  write: Write<{ products: ProductStore }>,
): Handlers<ProductOperations> {
  return {
    listProducts: async ({ query }, reply) => {
      const listing = listingOf('listProducts', textPosition, query)
      const page = pageOf(await products.list(listing.limit + 1, listing.after), listing, product => product.sku)
      return reply(200, page, nextLink('/api/products', listing, page.nextCursor))
    },

    createProduct: ({ body, once }, reply) =>
      write(once, async stores => {
        const product = await createProduct(stores.products, body)
        return reply(201, product, { Location: `/api/products/${product.sku}`, ETag: etagOf(product) })
      }),

    getProduct: async ({ path: { sku } }, reply) => {
      const product = await findProduct(products, sku)
      return reply(200, product, { ETag: etagOf(product) })
    },

    updateProduct: async ({ path: { sku }, headers, body }, reply) => {
      const product = await updateProduct(products, sku, body, headers['if-match'])
      return reply(200, product, { ETag: etagOf(product) })
    },

    adjustStock: ({ path: { sku }, body, caller, once }, reply) =>
      write(once, async stores => {
        const product = await adjustStock(stores.products, sku, body, caller)
        return reply(200, product, { ETag: etagOf(product) })
      }),
  }
}
