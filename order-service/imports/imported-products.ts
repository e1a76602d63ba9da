import { operationsOf } from 'openapi/contract/contract.ts'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { createOperationChecks } from 'service-kit/contract/validation.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { CatalogueStores } from '../products/products.ts'
import { createProduct, setStock, updateProduct } from '../products/products.ts'
import type { FileLine } from './file-lines.ts'
import type { LineError } from './job-store.ts'

type CreateProduct = components['schemas']['CreateProduct']

/** Who imports, and the reason of the adjustments of the stock. */
export interface Importer {
  userId: number | undefined
  reason: string
}

/**
 * Creates the product of a line, or changes the one with its SKU: what the line leaves out stays. Rejects with the Problems of
 * `createProduct` and `adjustStock`. Then the transaction must be rolled back.
 */
export async function importLine(stores: CatalogueStores, line: FileLine, importer: Importer): Promise<void> {
  if ('error' in line) throw new Problem(400, 'invalid-request', line.error)
  const existing = await findExisting(stores, line.value)
  if (!existing) {
    await createProduct(stores, checked(line.value), importer)
    return
  }
  const { version: _, ...kept } = existing
  const { sku, stock, ...changes } = checked({ ...kept, ...Object(line.value) })
  await updateProduct(stores, sku, changes, '*')
  if ('stock' in Object(line.value)) await setStock(stores, sku, stock ?? null, importer)
}

async function findExisting({ products }: CatalogueStores, value: unknown) {
  const { sku } = Object(value)
  const canExist = typeof sku === 'string' && new RegExp(contract.components.schemas.Sku.pattern).test(sku)
  return canExist ? products.find(sku) : undefined
}

/** What is wrong with a line, from the Problem with which it was refused. */
export function lineErrorsOf(line: number, { errors, message }: Problem): LineError[] {
  if (!errors) return [{ line, pointer: '', message }]
  return errors.map(each => ({ line, pointer: each.pointer.replace(/^\/body/, ''), message: each.message }))
}

/** A product that `createProduct` accepts. Throws its Problem `invalid-request` (400). */
function checked(value: unknown): CreateProduct {
  const request = { path: {}, query: {}, headers: { 'content-type': 'application/json' }, body: value }
  return checksOfCreateProduct().request(request).body as CreateProduct // the checks have validated it
}

const checksOfCreateProduct = memoizeOnce(() => {
  const endpoint = operationsOf(contract).find(({ operation }) => operation.operationId === 'createProduct')
  if (!endpoint) throw new Error('the contract has no createProduct')
  return createOperationChecks(contract)(endpoint)
})
