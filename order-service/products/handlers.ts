import type { operations } from 'openapi/generated/order-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import { listingOf, nextLink, pageOf, textPosition } from 'service-kit/paging.ts'
import { Problem } from 'service-kit/problem.ts'
import type { ProductStore } from './product-store.ts'

type ProductOperations = Pick<operations, 'listProducts' | 'getProduct'>

export function productHandlers(products: ProductStore): Handlers<ProductOperations> {
  return {
    listProducts: async ({ query }, reply) => {
      const listing = listingOf('listProducts', textPosition, query)
      const page = pageOf(await products.list(listing.limit + 1, listing.after), listing, product => product.sku)
      return reply(200, page, nextLink('/api/products', listing, page.nextCursor))
    },

    getProduct: async ({ path: { sku } }, reply) => {
      const product = await products.find(sku)
      if (!product) throw new Problem(404, 'product-not-found', `There is no product ${sku}.`)
      return reply(200, product, { ETag: etagOf(product) })
    },
  }
}
