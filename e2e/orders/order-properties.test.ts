import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../../order-service/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { expectExplained, expectInvariants } from './order-invariants.ts'
import type { ModelOrder, ModelProduct, Person } from './order-model.ts'
import { allowedOf, dueOf, fulfillmentStatusOf, numbersOf, paymentStatusOf, statusOf, totalOf } from './order-model.ts'
import type { Choice, Expected, Left, ModelShop, Pieces, Step } from './order-steps.ts'
import { amountOf, anyChoice, choose, piecesOf, returnable, shippable, take } from './order-steps.ts'

type Schemas = components['schemas']
type Shopper = Client<operations>
interface Answer {
  status: number
  headers: Record<string, unknown>
  body: unknown
}

const numRuns = process.env.LONG ? 600 : 15
const mostChoices = 25
const movesStock = ['place', 'update', 'cancel', 'receive', 'adjust']
const mostMs = process.env.LONG ? 300_000 : 60_000 // looking for a shorter sequence included
const runMs = 2 * mostMs
const shelf: ModelProduct[] = [
  { price: 333, taxRate: 725, stock: 7 },
  { price: 1999, taxRate: 1900, stock: null },
  { price: 1, taxRate: 10_000, stock: 1000 },
]

describeOnEveryDatabase('whatever callers do with orders', emptyDatabase => {
  let shop: TestedShop
  let people: Record<Person, Shopper>
  let played: Step[] = []
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    people = { john: shop.john, jane: (await shop.newCustomer('Jane Roe')).client }
    return shop.stop
  })

  it(
    'is answered as the model predicts, and every figure adds up',
    async () => {
      const choices = fc.array(anyChoice, { minLength: 1, maxLength: mostChoices, size: 'max' })
      await fc.assert(fc.asyncProperty(choices, play), {
        numRuns,
        interruptAfterTimeLimit: mostMs,
        asyncReporter: tellFailure,
      })
    },
    runMs,
  )

  /** The shortest sequence that fails, a step a line, and how to run it again: these beside `numRuns`. */
  async function tellFailure({
    failed,
    counterexample,
    errorInstance,
    ...run
  }: fc.RunDetails<[Choice[]]>): Promise<void> {
    if (!failed) return
    await play(counterexample?.[0] ?? []).catch(() => {}) // once more, for its steps to be the last that were played
    const again = `seed: ${run.seed}, path: '${run.counterexamplePath}'`
    throw new Error([again, ...played.map(step => JSON.stringify(step)), errorInstance].join('\n'))
  }

  /** Plays a sequence against the service and the model, on products of its own. */
  async function play(choices: Choice[]): Promise<void> {
    const model: ModelShop = { products: structuredClone(shelf), orders: [] }
    const skus = await stocked()
    played = []
    for (const choice of choices) {
      const order = model.orders[choice.order % Math.max(1, model.orders.length)]
      const step = choose(choice, order)
      played.push(step)
      const before = structuredClone(order)
      const expected = take(model, step, order)
      const send = sender(step, before, skus)
      const answer = await send()
      const told = `${JSON.stringify(step)} answered ${JSON.stringify(answer.body)}`
      expect(outcomeOf(answer), told).toEqual(expected)
      if (step.twice && step.does !== 'update' && step.by !== 'nobody') expectReplay(answer, await send(), told)
      const placed = step.does === 'place' && expected.status === 201 ? model.orders.at(-1) : undefined
      if (placed) placed.id = (answer.body as Schemas['Order']).id // a 201 of placeOrder
      const met = placed ?? (step.does === 'adjust' ? undefined : order)
      if (met) await expectAsPredicted(met, told)
      if (movesStock.includes(step.does)) await expectStock(model, skus, told)
    }
  }

  /** Puts products of a sequence's own on the shelf. */
  async function stocked(): Promise<string[]> {
    const name = randomUUID().slice(0, 8).toUpperCase()
    return Promise.all(
      shelf.map(async ({ price, taxRate, stock }, index) => {
        const body = { sku: `${name}-${index}`, name, unitPrice: usd(price), taxRateBasisPoints: taxRate, stock }
        expect(await shop.staff.createProduct({ body })).toMatchObject({ status: 201 })
        return body.sku
      }),
    )
  }

  /** Sends what a step is, with the same key each time. */
  function sender(step: Step, order: ModelOrder | undefined, skus: string[]): () => Promise<Answer> {
    const owner = step.does === 'place' ? step.owner : (order?.owner ?? 'john')
    const other = owner === 'john' ? 'jane' : 'john'
    const by = { owner: people[owner], other: people[other], staff: shop.staff, nobody: shop.client }[step.by]
    const headers = { 'idempotency-key': randomUUID() }
    const path = { orderId: order?.id ?? 0 }
    const items = (wanted: { product: number; quantity: number }[]) =>
      wanted.map(({ product, quantity }) => ({ sku: skus[product] ?? '', quantity }))
    const units = (pieces: Pieces, left: Left) =>
      (order ? piecesOf(order, pieces, left) : []).map(({ line, quantity }) => ({ lineId: line + 1, quantity }))
    switch (step.does) {
      case 'place': {
        const client = step.by === 'nobody' ? shop.client : people[step.owner]
        return () => client.placeOrder({ headers, body: { items: items(step.wanted) } })
      }
      case 'update': {
        const etags = { any: '*', current: `"${order?.version}"`, stale: '"0"', none: undefined }
        const ifMatch = etags[step.ifMatch]
        const body = {
          ...(step.wanted && { items: items(step.wanted) }),
          ...(step.note !== undefined && { note: step.note }),
        }
        return () => by.updateOrder({ path, body, ...(ifMatch && { headers: { 'if-match': ifMatch } }) })
      }
      case 'pay': {
        const amount = { amount: amountOf(step.amount, order ? dueOf(order) : 0), currency: step.currency }
        return () => by.recordPayment({ path, headers, body: { amount, method: 'card', reference: 'x' } })
      }
      case 'refund': {
        const paid = order ? order.paid - order.refunded : 0
        const amount = { amount: amountOf(step.amount, paid), currency: step.currency }
        return () => by.refundOrder({ path, headers, body: { amount, reason: 'A scratch' } })
      }
      case 'ship': {
        const body = { items: units(step.pieces, shippable), carrier: 'UPS', trackingNumber: '1Z' }
        return () => by.createShipment({ path, headers, body })
      }
      case 'deliver':
        return () => by.deliverShipment({ path: { ...path, shipmentId: step.part + 1 }, headers })
      case 'return':
        return () =>
          by.requestReturn({ path, headers, body: { items: units(step.pieces, returnable), reason: 'A crack' } })
      case 'receive': {
        const body = { restock: step.restock }
        return () => by.receiveReturn({ path: { ...path, returnId: step.part + 1 }, headers, body })
      }
      case 'cancel':
        return () => by.cancelOrder({ path, headers, body: { reason: 'Changed my mind' } })
      case 'adjust': {
        const body = { delta: step.delta, reason: 'Counted again' }
        return () => by.adjustStock({ path: { sku: skus[step.product] ?? '' }, headers, body })
      }
    }
  }

  async function expectAsPredicted(model: ModelOrder, told: string): Promise<void> {
    const path = { orderId: model.id }
    const [read, history] = await Promise.all([
      shop.staff.getOrder({ path }),
      shop.staff.listOrderEvents({ path, query: { limit: 100 } }),
    ])
    if (read.status !== 200 || history.status !== 200) throw new Error(`order ${model.id} cannot be read`)
    const order = read.body
    const lines = model.lines.map((_, line) => numbersOf(model, line))
    expect(
      {
        statuses: [order.status, order.paymentStatus, order.fulfillmentStatus],
        total: order.totals.total.amount,
        paid: order.totals.paid.amount,
        refunded: order.totals.refunded.amount,
        due: order.totals.due.amount,
        lines: order.items.map(({ quantity, shipped, delivered, returned, cancelled }) => {
          return { quantity, shipped, delivered, returned, cancelled }
        }),
        allowed: order.allowedActions,
        note: order.note,
        version: order.version,
      },
      told,
    ).toEqual({
      statuses: [statusOf(model), paymentStatusOf(model), fulfillmentStatusOf(model)],
      total: totalOf(model),
      paid: model.paid,
      refunded: model.refunded,
      due: dueOf(model),
      lines: lines.map(({ quantity, shipped, delivered, returned, cancelled }) => {
        return { quantity, shipped, delivered, returned, cancelled }
      }),
      allowed: allowedOf(model),
      note: model.note,
      version: model.version,
    })
    expectInvariants(order, told)
    expectExplained(order, history.body.items, told)
  }

  async function expectStock(model: ModelShop, skus: string[], told: string): Promise<void> {
    for (const [index, { stock }] of model.products.entries()) {
      if (stock === null) continue
      const product = await shop.client.getProduct({ path: { sku: skus[index] ?? '' } })
      expect(product, told).toMatchObject({ status: 200, body: { stock } })
    }
  }
})

/** The same again, marked as such; a failure is tried again, and fails as it did. */
function expectReplay(first: Answer, second: Answer, told: string): void {
  expect(outcomeOf(second), told).toEqual(outcomeOf(first))
  if (first.status < 300)
    expect([second.body, second.headers['Idempotency-Replayed']], told).toEqual([first.body, 'true'])
}

function outcomeOf({ status, body }: Answer): Expected {
  const type = status >= 400 && body && typeof body === 'object' && 'type' in body ? String(body.type) : undefined
  return type === undefined ? { status } : { status, problem: type.replace('/problems/', '') }
}

function usd(amount: number): Schemas['Money'] {
  return { amount, currency: 'USD' }
}
