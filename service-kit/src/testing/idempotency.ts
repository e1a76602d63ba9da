import type { JWTPayload } from 'jose'
import type { Kysely } from 'kysely'
import type { Client } from 'openapi/client.ts'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { vi } from 'vitest'
import type { Handlers } from '../contract/handlers.ts'
import { dropTables } from '../database/columns.ts'
import { openDatabase } from '../database/database.ts'
import { createIdempotentWrite, createReplayFinder } from '../idempotency/idempotency.ts'
import type { IdempotencyTables } from '../idempotency/idempotency-key-store.ts'
import { createIdempotencyKeys } from '../idempotency/idempotency-key-store.ts'
import { product, startServiceForContract } from './handlers.ts'

/** The idempotency keys, and a table that shows how often a request was processed. */
export interface TestTables extends IdempotencyTables {
  things: { name: string }
}
type TestOperations = Pick<operations, 'createProduct' | 'adjustStock'>

const { '/api/products': products, '/api/products/{sku}/stock-adjustments': adjustments } = orderContract.paths
/** Two operations that take an Idempotency-Key. Service accounts may call one of them. */
const contract: Contract = {
  ...orderContract,
  paths: {
    '/api/products': { post: { ...products.post, 'x-access': { allow: ['staff', 'service'] } } },
    '/api/products/{sku}/stock-adjustments': { post: adjustments.post },
  },
}

export function openTestDatabase(url: string): Promise<Kysely<TestTables>> {
  return openDatabase(url, () => ({
    '1': { kind: 'expand', up: createIdempotencyKeys, down: dropTables('idempotencyKeys') },
    '2': {
      kind: 'expand',
      up: db => db.schema.createTable('things').addColumn('name', 'text').execute(),
      down: dropTables('things'),
    },
  }))
}

export async function deleteAllRows(database: Kysely<TestTables>): Promise<void> {
  await database.deleteFrom('things').execute()
  await database.deleteFrom('idempotencyKeys').execute()
}

/** Inserts a thing and returns the number of things. */
export async function insertThing(transaction: Kysely<TestTables>): Promise<number> {
  await transaction.insertInto('things').values({ name: 'thing' }).execute()
  return (await countRows(transaction)).things
}

export async function countRows(database: Kysely<TestTables>): Promise<{ things: number; keys: number }> {
  const things = await database.selectFrom('things').selectAll().execute()
  const keys = await database.selectFrom('idempotencyKeys').selectAll().execute()
  return { things: things.length, keys: keys.length }
}

/**
 * Starts a service that inserts a thing for each processed request, and returns their number as the `version`.
 * `handled` is called when a request reaches a handler, and `afterInsert` in the transaction.
 */
export async function startIdempotentService(database: Kysely<TestTables>) {
  const write = createIdempotentWrite(database, transaction => transaction)
  const handled = vi.fn<() => void>()
  const afterInsert = vi.fn<() => Promise<void>>()
  const insert = async (transaction: Kysely<TestTables>) => {
    const version = await insertThing(transaction)
    await afterInsert()
    return { ...product, version }
  }
  const handlers: Handlers<TestOperations> = {
    createProduct: ({ idempotencyKey }, reply) => {
      handled()
      return write(idempotencyKey, async transaction => {
        const body = await insert(transaction)
        return reply(201, body, { ETag: `"${body.version}"`, Location: `/api/products/${body.version}` })
      })
    },
    adjustStock: ({ idempotencyKey }, reply) =>
      write(idempotencyKey, async transaction => {
        const body = await insert(transaction)
        return reply(200, body, { ETag: `"${body.version}"` })
      }),
  }
  const service = await startServiceForContract<TestOperations>(
    'order-service',
    contract,
    handlers,
    {},
    createReplayFinder(database, (_caller, reply) => reply),
  )
  const as = async (claims: JWTPayload): Promise<Client<TestOperations>> => service.as(await service.tokenFor(claims))
  return { ...service, as, handled, afterInsert }
}
