import type { operations } from 'openapi/generated/order-service.ts'
import { etagOf } from 'service-kit/contract/etag.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { IdempotentWrite } from 'service-kit/idempotency/idempotency.ts'
import { listingOf } from './listing.ts'
import { sortKeys } from './product-store.ts'
import type { CatalogueStores, Readers } from './products.ts'
import { adjustStock, createProduct, findProduct, updateProduct } from './products.ts'
import { newestFirst } from './stock-store.ts'

/** `write` runs all writes of one request in one transaction. */
export function productHandlers(
  { current, lagging }: Readers<CatalogueStores>,
  write: IdempotentWrite<CatalogueStores>,
): Handlers<Tagged<operations, 'Products'>> {
  return {
    listProducts: async (request, reply) => {
      const { sort, filters } = listingOf(request.query)
      const [page, headers] = await loadPage(request, sortKeys[sort], lagging.products.list(filters, sort))
      return reply(200, { ...page, items: page.items.map(({ product }) => product) }, headers)
    },

    createProduct: ({ body, caller, idempotencyKey }, reply) =>
      write(idempotencyKey, async stores => {
        const product = await createProduct(stores, body, caller)
        return reply(201, product, { Location: `/api/products/${product.sku}`, ETag: etagOf(product) })
      }),

    getProduct: async ({ path: { sku } }, reply) => {
      const product = await findProduct(current.products, sku)
      return reply(200, product, { ETag: etagOf(product) })
    },

    updateProduct: ({ path: { sku }, headers, body }, reply) =>
      write(undefined, async stores => {
        const product = await updateProduct(stores, sku, body, headers['if-match'])
        return reply(200, product, { ETag: etagOf(product) })
      }),

    listStockAdjustments: async (request, reply) => {
      const { sku } = await findProduct(current.products, request.path.sku)
      return reply(200, ...(await loadPage(request, newestFirst, range => lagging.stock.list(sku, range))))
    },

    adjustStock: ({ path: { sku }, body, caller, idempotencyKey }, reply) =>
      write(idempotencyKey, async stores => {
        const product = await adjustStock(stores, sku, body, caller)
        return reply(200, product, { ETag: etagOf(product) })
      }),
  }
}
