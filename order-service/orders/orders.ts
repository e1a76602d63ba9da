import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access.ts'
import { checkIfMatch, etagOf } from 'service-kit/etag.ts'
import { Problem } from 'service-kit/problem.ts'
import type { Product, ProductStore } from '../products/product-store.ts'
import type { Customer } from '../user-directory.ts'
import { heldBy, withFigures } from './figures.ts'
import type { MoveName } from './lifecycle.ts'
import { actionsFor, allowedActions, checkMove, illegalTransition } from './lifecycle.ts'
import type { OrderEventStore } from './order-event-store.ts'
import { actorOf, eventOf, placedEvent } from './order-events.ts'
import type { Order, OrderStore } from './order-store.ts'
import { priced, quantitiesOf } from './pricing.ts'
import { unsentLines } from './totals.ts'

type Schemas = components['schemas']

/** What is written together: stores that share one transaction. */
export interface Stores {
  orders: OrderStore
  events: OrderEventStore
  products: ProductStore
}

/** An order as a caller sees it, and its ETag: what they may do with it is a part of it. */
export function seenBy(caller: Caller, order: Order): [body: Schemas['Order'], headers: { ETag: string }] {
  const variant = actionsFor(caller).length === 0 ? 'reader' : caller.kind === 'staff' ? 'staff' : undefined
  return [{ ...order, allowedActions: allowedActions(order, caller) }, { ETag: etagOf(order, variant) }]
}

/** Every ETag that the current version can have. */
function etagsOf(order: Order): string[] {
  return [undefined, 'staff', 'reader'].map(variant => etagOf(order, variant))
}

/** Throws the Problem `order-not-found` (404), also for one that the caller may not see. */
export async function findOrder(orders: OrderStore, orderId: number, { ownerId }: Caller): Promise<Order> {
  const order = await orders.find(orderId, ownerId)
  if (!order) throw orderNotFound(orderId)
  return order
}

function orderNotFound(orderId: number): Problem {
  return new Problem(404, 'order-not-found', `There is no order ${orderId}.`)
}

/** What an order would come to now. Throws as `priced` does. */
export async function quote(products: ProductStore, { items }: Schemas['QuoteOrder']): Promise<Schemas['Quote']> {
  const quantities = quantitiesOf(items)
  const catalogue = await products.findAll([...quantities.keys()])
  return { ...priced(items, catalogue), shortages: shortagesIn(catalogue, quantities) }
}

/** What there is too little of, as far as the catalogue tells: somebody else may take it first. */
function shortagesIn(catalogue: Product[], quantities: Map<string, number>): Schemas['Shortage'][] {
  return catalogue.flatMap(({ sku, stock }) => {
    const requested = quantities.get(sku) ?? 0
    return stock !== null && stock < requested ? [{ sku, requested, available: stock }] : []
  })
}

/**
 * Places an order at the catalogue's prices, and takes it from the stock. Throws the Problems `out-of-stock` and
 * `price-changed` (409), and those of `priced`.
 */
export async function placeOrder(
  { orders, events, products }: Stores,
  { items, shippingAddress, note, expectedTotal }: Omit<Schemas['PlaceOrder'], 'userId'>,
  user: Customer,
  caller: Caller | undefined,
): Promise<Order> {
  const quantities = quantitiesOf(items)
  const catalogue = await products.findAll([...quantities.keys()])
  const { currency, totals, ...lines } = priced(items, catalogue)
  if (expectedTotal) checkTotal(totals.total, expectedTotal)
  refuse(shortagesIn(catalogue, quantities)) // who comes too late need not wait for those who take the last
  for (const { sku, stock } of catalogue) if (stock === null) quantities.delete(sku) // nothing to take from
  await takeStock(products, quantities, new Map())
  const now = new Date().toISOString()
  const nothing = { amount: 0, currency }
  const added = await orders.add({
    userId: user.id,
    user,
    status: 'created',
    paymentStatus: 'unpaid',
    fulfillmentStatus: 'unfulfilled',
    currency,
    items: unsentLines(lines.items),
    totals: { ...totals, paid: nothing, refunded: nothing, due: totals.total },
    shippingAddress: shippingAddress ?? null,
    note: note ?? null,
    payments: [],
    refunds: [],
    shipments: [],
    returns: [],
    cancelReason: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
  const order = withFigures(added)
  await events.add(placedEvent(order, actorOf(caller)))
  return order
}

/** What is done to which order, and by whom: nobody, when it happens by itself. */
export interface Deed {
  move: MoveName
  orderId: number
  caller?: Caller
  /** The version that is meant; any, when it is undefined. */
  ifMatch?: string | undefined
}

/** What an order becomes; undefined when it cannot, in its state. */
export type Become = (order: Order, now: string, stores: Stores) => Order | undefined | Promise<Order>

/**
 * Does something to an order: alone with it, judged on the state that it finds, and with all that follows in one
 * transaction: its figures, the stock and the history. Throws the Problems `order-not-found` (404), `illegal-transition` and
 * `out-of-stock` (409), `precondition-failed` (412), and those of `become`.
 */
export async function act(stores: Stores, { move, orderId, caller, ifMatch }: Deed, become: Become): Promise<Order> {
  const { orders, events, products } = stores
  const before = await orders.lock(orderId, caller?.ownerId)
  if (!before) throw orderNotFound(orderId)
  if (ifMatch !== undefined) checkIfMatch(ifMatch, ...etagsOf(before))
  checkMove(before, move, caller)
  const now = new Date().toISOString()
  const wanted = await become(before, now, stores)
  if (!wanted) throw illegalTransition(before, move, caller, 'There is nothing left to do that with.')
  if (JSON.stringify(wanted) === JSON.stringify(before)) return before
  const after = withFigures({ ...wanted, version: before.version + 1, updatedAt: now })
  await orders.save(after)
  await events.add(eventOf(move, before, after, actorOf(caller)))
  await takeStock(products, heldBy(after), heldBy(before))
  return after
}

/** Takes from the stock what an order holds more than before, or gives back what it holds less. */
async function takeStock(products: ProductStore, held: Map<string, number>, before: Map<string, number>) {
  const skus = new Set([...before.keys(), ...held.keys()])
  const more = new Map([...skus].map(sku => [sku, (held.get(sku) ?? 0) - (before.get(sku) ?? 0)]))
  const shortages = (await products.takeStock(more)).map(({ sku, requested, available }) => {
    const had = before.get(sku) ?? 0
    return { sku, requested: requested + had, available: available + had }
  })
  refuse(shortages)
}

/** Throws the Problem `out-of-stock` (409) when there are any shortages. */
function refuse(shortages: Schemas['Shortage'][]): void {
  if (shortages.length === 0) return
  const detail = shortages.map(({ sku, available }) => `There are ${available} of ${sku}.`).join(' ')
  throw new Problem(409, 'out-of-stock', detail, { members: { shortages } })
}

function checkTotal(total: Schemas['Money'], expected: Schemas['Money']): void {
  if (total.amount === expected.amount && total.currency === expected.currency) return
  throw new Problem(409, 'price-changed', 'The order comes to another total than was expected.', { members: { total } })
}
