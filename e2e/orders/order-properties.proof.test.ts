import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { components } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { startShop } from '../../order-service/testing.ts'
import type { CommandDraft } from './command-generator.ts'
import { chooseCommand, commandDraft } from './command-generator.ts'
import type { Command } from './commands.ts'
import { expectOrderMatches, expectReplay, expectStockMatches, expectTried, outcomeOf } from './model-expectations.ts'
import type { ModelProduct, ModelShop } from './order-model.ts'
import { predict } from './predict.ts'
import type { Clients } from './send-command.ts'
import { createSender } from './send-command.ts'

type Schemas = components['schemas']

const numRuns = process.env.LONG ? 200 : 15
const maxCommands = 25
const changesOrder = ['update', 'pay', 'refund', 'ship', 'deliver', 'return', 'receive', 'cancel']
const changesStock = ['place', 'update', 'cancel', 'receive', 'adjust']
const limitMs = process.env.LONG ? 600_000 : 60_000 // includes shrinking
const timeoutMs = 2 * limitMs
const initialProducts: ModelProduct[] = [
  { price: 333, taxRate: 725, stock: 7 },
  { price: 1999, taxRate: 1900, stock: null },
  { price: 1, taxRate: 10_000, stock: 1000 },
]

describeOnEveryDatabase('random sequences of commands', createDatabase => {
  let clients: Clients
  let executed: Command[] = []
  beforeAll(async () => {
    const shop = await startShop({ databaseUrl: await createDatabase() })
    const { client: jane } = await shop.newCustomer('Jane Roe')
    clients = { john: shop.john, jane, staff: shop.staff, anonymous: shop.client }
    return shop.stop
  })

  it(
    'get the responses that the model predicts and keep all invariants',
    async () => {
      const drafts = fc.array(commandDraft, { minLength: 1, maxLength: maxCommands, size: 'max' })
      await fc.assert(fc.asyncProperty(drafts, execute), {
        numRuns,
        interruptAfterTimeLimit: limitMs,
        asyncReporter: reportFailure,
      })
    },
    timeoutMs,
  )

  /** Reports the shortest failing sequence, and the options beside `numRuns` that repeat it. */
  async function reportFailure(run: fc.RunDetails<[CommandDraft[]]>): Promise<void> {
    if (!run.failed) return
    await execute(run.counterexample?.[0] ?? []).catch(() => {}) // so that `executed` contains the shortest sequence
    const options = `seed: ${run.seed}, path: '${run.counterexamplePath}'`
    throw new Error([options, ...executed.map(command => JSON.stringify(command)), run.errorInstance].join('\n'))
  }

  /** Executes a sequence in the service and in the model, with new products. */
  async function execute(drafts: CommandDraft[]): Promise<void> {
    const model: ModelShop = { products: structuredClone(initialProducts), orders: [] }
    const skus = await createProducts()
    executed = []
    for (const draft of drafts) {
      const order = model.orders[draft.order % Math.max(1, model.orders.length)]
      const command = chooseCommand(draft, order)
      executed.push(command)
      const send = createSender(command, structuredClone(order), skus, clients)
      const predicted = predict(model, command, order)
      const tried = changesOrder.includes(command.type) ? await send({ dryRun: true }) : undefined
      const response = await send()
      const context = `${JSON.stringify(command)} got the response ${JSON.stringify(response.body)}`
      if (tried) expectTried(tried, response, context)
      expect(outcomeOf(response), context).toEqual(predicted)
      const hasIdempotencyKey = !['update', 'reprice'].includes(command.type) && command.by !== 'anonymous'
      if (command.isRepeated && hasIdempotencyKey) expectReplay(response, await send(), context)
      const placed = command.type === 'place' && predicted.status === 201 ? model.orders.at(-1) : undefined
      if (placed) placed.id = (response.body as Schemas['Order']).id // the body of a 201 response of placeOrder
      const affected = placed ?? (command.type === 'adjust' ? undefined : order)
      if (affected) await expectOrderMatches(clients.staff, affected, context)
      if (changesStock.includes(command.type)) await expectStockLevels(model, skus, context)
    }
    for (const [index, sku] of skus.entries()) await expectStockMatches(clients.staff, model, index, sku)
  }

  async function createProducts(): Promise<string[]> {
    const name = randomUUID().slice(0, 8).toUpperCase()
    return Promise.all(
      initialProducts.map(async ({ price, taxRate, stock }, index) => {
        const unitPrice = { amount: price, currency: 'USD' }
        const body = { sku: `${name}-${index}`, name, unitPrice, taxRateBasisPoints: taxRate, stock }
        expect(await clients.staff.createProduct({ body })).toMatchObject({ status: 201 })
        return body.sku
      }),
    )
  }

  async function expectStockLevels(model: ModelShop, skus: string[], context: string): Promise<void> {
    for (const [index, { stock }] of model.products.entries()) {
      if (stock === null) continue
      const product = await clients.anonymous.getProduct({ path: { sku: skus[index] ?? '' } })
      expect(product, context).toMatchObject({ status: 200, body: { stock } })
    }
  }
})
