import type { Kysely } from 'kysely'
import type { Product } from './products/product-store.ts'
import { addProducts } from './products/products.ts'
import { storesIn } from './stores.ts'
import type { Tables } from './tables.ts'

/** The SKU of the product that `createSampleOrder` orders. */
export const sampleProductSku = 'SAMPLE'

/** Tax rates in basis points. */
const [reducedRate, standardRate, zeroRate] = [700, 1900, 0]

const sampleProducts: Product[] = [
  sample('SAMPLE', 'Sample Product', usd(10_000), zeroRate, null),
  sample('MUG-BLUE', 'Blue Mug', usd(1250), standardRate, 120),
  sample('MUG-WHITE', 'White Mug', usd(1150), standardRate, 80),
  sample('TEAPOT-IRON', 'Iron Teapot', usd(5400), standardRate, 12),
  sample('TEA-GREEN', 'Green Tea, 100 g', usd(790), reducedRate, null),
  sample('TEA-BLACK', 'Black Tea, 100 g', usd(690), reducedRate, null),
  sample('HONEY-LIME', 'Lime Honey, 250 g', usd(820), reducedRate, 60),
  sample('BISCUITS-OAT', 'Oat Biscuits, 200 g', usd(450), reducedRate, 200),
  sample('SPOON-SILVER', 'Silver Teaspoon', usd(3900), standardRate, 24),
  sample('TRAY-OAK', 'Oak Tray', usd(4600), standardRate, 15),
  sample('CARD-GIFT', 'Gift Card', usd(2500), zeroRate, null),
  sample('POSTER-BERLIN', 'Poster of Berlin', { amount: 2400, currency: 'EUR' }, standardRate, 40),
]

/** Adds the sample products whose SKU is not in use. */
export async function addSampleProducts(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async transaction => {
    const stores = storesIn(transaction)
    await addProducts(stores, sampleProducts, undefined)
  })
}

function sample(
  sku: string,
  name: string,
  unitPrice: Product['unitPrice'],
  taxRateBasisPoints: number,
  stock: number | null,
): Product {
  return { sku, name, unitPrice, taxRateBasisPoints, stock, active: true, version: 1 }
}

function usd(amount: number): Product['unitPrice'] {
  return { amount, currency: 'USD' }
}
