import type { operations } from 'openapi/generated/order-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import { listingOf, nextLink, pageOf, textPosition } from 'service-kit/paging.ts'
import type { ProductStore } from './product-store.ts'
import type { ProductRules } from './products.ts'

type ProductOperations = Pick<
  operations,
  'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct' | 'adjustStock'
>

export function productHandlers(rules: ProductRules, products: ProductStore): Handlers<ProductOperations> {
  return {
    listProducts: async ({ query }, reply) => {
      const listing = listingOf('listProducts', textPosition, query)
      const page = pageOf(await products.list(listing.limit + 1, listing.after), listing, product => product.sku)
      return reply(200, page, nextLink('/api/products', listing, page.nextCursor))
    },

    createProduct: async ({ body }, reply) => {
      const product = await rules.create(body)
      return reply(201, product, { Location: `/api/products/${product.sku}`, ETag: etagOf(product) })
    },

    getProduct: async ({ path: { sku } }, reply) => {
      const product = await rules.find(sku)
      return reply(200, product, { ETag: etagOf(product) })
    },

    updateProduct: async ({ path: { sku }, headers, body }, reply) => {
      const product = await rules.update(sku, body, headers['if-match'])
      return reply(200, product, { ETag: etagOf(product) })
    },

    adjustStock: async ({ path: { sku }, body, caller }, reply) => {
      const product = await rules.adjustStock(sku, body, caller)
      return reply(200, product, { ETag: etagOf(product) })
    },
  }
}
