import type { Scenarios } from './scenario.ts'

const freeOfCharge = { amount: 0, currency: 'USD' }

export const products: Scenarios = {
  listProducts: {
    catalogue: {},
  },
  getProduct: {
    blueMug: {},
  },
  createProduct: {
    redPen: {},
    skuTaken: { after: ['createProduct'] },
    freeOfCharge: { body: { sku: 'PEN-RED', name: 'Red Pen', unitPrice: freeOfCharge } },
  },
  updateProduct: {
    dearer: {},
    freeOfCharge: { body: { unitPrice: freeOfCharge } },
  },
  adjustStock: {
    delivery: {},
    stockBelowZero: { body: { delta: -200, reason: 'They fell off the shelf' } },
    stockNotCounted: {},
  },
}
