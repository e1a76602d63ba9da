import type { Product, ProductStore } from './products/product-store.ts'

/** What `createSampleOrder` orders. */
export const sampleProductSku = 'SAMPLE'

const sampleProducts: Product[] = [
  sample('SAMPLE', 'Sample Product', { amount: 10_000, currency: 'USD' }, 0),
  sample('MUG-BLUE', 'Blue Mug', { amount: 1250, currency: 'USD' }, 1900),
  sample('TEA-GREEN', 'Green Tea, 100 g', { amount: 790, currency: 'USD' }, 700),
  sample('POSTER-BERLIN', 'Poster of Berlin', { amount: 2400, currency: 'EUR' }, 1900),
]

/** Adds the sample products that are not there yet. */
export async function addSampleProducts(products: ProductStore): Promise<void> {
  await products.addUnlessThere(sampleProducts)
}

function sample(sku: string, name: string, unitPrice: Product['unitPrice'], taxRateBasisPoints: number): Product {
  return { sku, name, unitPrice, taxRateBasisPoints, version: 1 }
}
