import type { JWTPayload } from 'jose'
import type { Kysely } from 'kysely'
import type { Client } from 'openapi/client.ts'
import type { Contract } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { vi } from 'vitest'
import type { Handlers } from '../contract/handlers.ts'
import { openDatabase } from '../database/database.ts'
import { createIdempotentWrite, createReplayFinder } from '../idempotency/idempotency.ts'
import type { IdempotencyTables } from '../idempotency/idempotency-key-store.ts'
import { createIdempotencyKeys } from '../idempotency/idempotency-key-store.ts'
import { product, startServiceWith } from './handlers.ts'

/** The keys, and an effect to be seen beside them. */
export interface TestTables extends IdempotencyTables {
  things: { name: string }
}
type TestOperations = Pick<operations, 'createProduct' | 'adjustStock'>

const { '/api/products': products, '/api/products/{sku}/stock-adjustments': adjustments } = orderContract.paths
/** Two operations that take a key; one of them is for services too. */
const contract: Contract = {
  ...orderContract,
  paths: {
    '/api/products': { post: { ...products.post, 'x-access': { allow: ['staff', 'service'] } } },
    '/api/products/{sku}/stock-adjustments': adjustments,
  },
}

export function openForTest(url: string): Promise<Kysely<TestTables>> {
  return openDatabase(url, () => ({
    '1': { up: createIdempotencyKeys },
    '2': { up: db => db.schema.createTable('things').addColumn('name', 'text').execute() },
  }))
}

export async function empty(database: Kysely<TestTables>): Promise<void> {
  await database.deleteFrom('things').execute()
  await database.deleteFrom('idempotencyKeys').execute()
}

/** Makes a thing, and tells how many there are. */
export async function makeThing(transaction: Kysely<TestTables>): Promise<number> {
  await transaction.insertInto('things').values({ name: 'thing' }).execute()
  return (await countsIn(transaction)).things
}

export async function countsIn(database: Kysely<TestTables>): Promise<{ things: number; keys: number }> {
  const things = await database.selectFrom('things').selectAll().execute()
  const keys = await database.selectFrom('idempotencyKeys').selectAll().execute()
  return { things: things.length, keys: keys.length }
}

/**
 * A service that makes a thing for each request that is carried out, and answers how many there are. `asked` sees the
 * requests that reach a handler; `afterEffect` runs in the transaction.
 */
export async function startIdempotentService(database: Kysely<TestTables>) {
  const write = createIdempotentWrite(database, transaction => transaction)
  const asked = vi.fn<() => void>()
  const afterEffect = vi.fn<() => Promise<void>>()
  const made = async (transaction: Kysely<TestTables>) => {
    const version = await makeThing(transaction)
    await afterEffect()
    return { ...product, version }
  }
  const handlers: Handlers<TestOperations> = {
    createProduct: ({ idempotencyKey }, reply) => {
      asked()
      return write(idempotencyKey, async transaction => {
        const body = await made(transaction)
        return reply(201, body, { ETag: `"${body.version}"`, Location: `/api/products/${body.version}` })
      })
    },
    adjustStock: ({ idempotencyKey }, reply) =>
      write(idempotencyKey, async transaction => {
        const body = await made(transaction)
        return reply(200, body, { ETag: `"${body.version}"` })
      }),
  }
  const service = await startServiceWith<TestOperations>(
    'order-service',
    contract,
    handlers,
    {},
    createReplayFinder(database),
  )
  const as = async (claims: JWTPayload): Promise<Client<TestOperations>> => service.as(await service.tokenFor(claims))
  return { ...service, as, asked, afterEffect }
}
