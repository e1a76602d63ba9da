import fc from 'fast-check'
import type { ModelOrder, ModelProduct, Person, Units } from './order-model.ts'
import { allowedOf, dueOf, heldOf, lineOf, numbersOf, shareOf, statusOf, totalOf } from './order-model.ts'

type Wanted = { product: number; quantity: number }[]
export type Pieces = { line: number; quantity: number }[] | 'all'
type Caller = 'owner' | 'other' | 'staff' | 'nobody'
/** How much, of what there is: nothing, some quarters of it, or one minor unit more. */
type Amount = { quarters: number; more: number }

/** Something that somebody does. `order` counts those that there are, from the first, and begins again after the last. */
export type Step = { order: number; by: Caller } & (
  | { does: 'place'; owner: Person; wanted: Wanted }
  | {
      does: 'update'
      wanted: Wanted | undefined
      note: string | null | undefined
      ifMatch: 'any' | 'current' | 'stale' | 'none'
    }
  | { does: 'pay' | 'refund'; amount: Amount; currency: 'USD' | 'EUR' }
  | { does: 'ship' | 'return'; pieces: Pieces }
  | { does: 'deliver'; part: number }
  | { does: 'receive'; part: number; restock: boolean }
  | { does: 'cancel' }
  | { does: 'adjust'; product: number; delta: number }
) & { twice: boolean }

const mostly = <Each>(usual: Each, ...others: Each[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, fc.constantFrom(...others))
const byStaff = mostly<Caller>('staff', 'owner', 'other', 'nobody')
const byOwner = mostly<Caller>('owner', 'staff', 'other', 'nobody')
const product = fc.nat({ max: 2 })
const wanted = fc.array(fc.record({ product, quantity: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 3,
})
const some = fc.array(fc.record({ line: fc.nat({ max: 2 }), quantity: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 3,
})
const pieces = fc.oneof(fc.constant('all' as const), some)
const amount = fc.record({ quarters: mostly(4, 1, 2), more: mostly(0, 1) })
const currency = mostly<'USD' | 'EUR'>('USD', 'EUR')
const part = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: 4 }))
const does = fc.constant
const owner = fc.constantFrom<Person>('john', 'jane')

/** A deed of each kind, of which a step is one. */
const deeds = fc.record({
  place: fc.record({ does: does('place' as const), by: byOwner, owner, wanted }),
  update: fc.record({
    does: does('update' as const),
    by: byOwner,
    wanted: fc.option(wanted, { nil: undefined }),
    note: fc.constantFrom(undefined, null, 'Ring twice.'),
    ifMatch: mostly<'any' | 'current' | 'stale' | 'none'>('current', 'any', 'stale', 'none'),
  }),
  pay: fc.record({ does: does('pay' as const), by: byStaff, amount, currency }),
  ship: fc.record({ does: does('ship' as const), by: byStaff, pieces }),
  deliver: fc.record({ does: does('deliver' as const), by: byStaff, part }),
  return: fc.record({ does: does('return' as const), by: byOwner, pieces }),
  receive: fc.record({ does: does('receive' as const), by: byStaff, part, restock: fc.boolean() }),
  refund: fc.record({ does: does('refund' as const), by: byStaff, amount, currency }),
  cancel: fc.record({ does: does('cancel' as const), by: byOwner }),
  adjust: fc.record({ does: does('adjust' as const), by: byStaff, product, delta: fc.integer({ min: -3, max: 3 }) }),
})
const kinds = ['place', 'update', 'pay', 'ship', 'deliver', 'return', 'receive', 'refund', 'cancel', 'adjust'] as const

/** A step that is yet to be chosen: one that gets an order on, or any. */
export const anyChoice = fc.record({
  deeds,
  onward: mostly(true, true, false),
  pick: fc.nat({ max: 99 }),
  order: mostly(0, 1, 2),
  twice: mostly(false, true),
})
export type Choice = typeof anyChoice extends fc.Arbitrary<infer Each> ? Each : never

/** What gets an order on. */
const onward = [
  ['recordPayment', 'pay'],
  ['createShipment', 'ship'],
  ['deliverShipment', 'deliver'],
  ['requestReturn', 'return'],
  ['receiveReturn', 'receive'],
] as const

/** The step, in the state that the order is in; the first is to place one. */
export function choose({ deeds, pick, ...choice }: Choice, order: ModelOrder | undefined): Step {
  const allowed = order ? allowedOf(order) : []
  const ways = onward.flatMap(([action, kind]) => (choice.onward && allowed.includes(action) ? [kind] : []))
  const kind = order ? (ways[pick % ways.length] ?? kinds[pick % kinds.length] ?? 'place') : 'place'
  return { order: choice.order, twice: choice.twice, ...deeds[kind] }
}

/** What an answer is to be: a status, and where it is an error, the name of the problem. */
export interface Expected {
  status: number
  problem?: string
}

const success = (status: number): Expected => ({ status })
const refused = (status: number, problem: string): Expected => ({ status, problem })
const illegal = refused(409, 'illegal-transition')

/** A shop as it should be: what there is, and what would come of a step. */
export interface ModelShop {
  products: ModelProduct[]
  orders: ModelOrder[]
}

/** Takes a step in the model, and tells what the service has to answer. A refused one changes nothing. */
export function take(shop: ModelShop, step: Step, order: ModelOrder | undefined): Expected {
  if (step.by === 'nobody') return refused(401, 'unauthenticated')
  if (step.does === 'place') return place(shop, step.owner, step.wanted)
  if (step.does === 'adjust' && step.by !== 'staff') return refused(403, 'insufficient-scope') // which no customer gets
  if (step.does === 'adjust') return adjust(shop, step.product, step.delta)
  if (!order) throw new Error('there is no order to do that with')
  const forStaff = !['update', 'cancel', 'return'].includes(step.does)
  if (step.by !== 'staff' && forStaff) return refused(403, 'forbidden')
  if (step.does === 'update' && step.ifMatch === 'none') return refused(428, 'precondition-required')
  if (step.by === 'other') return refused(404, 'order-not-found')
  if (step.does === 'update' && step.ifMatch === 'stale') return refused(412, 'precondition-failed')
  const status = statusOf(order)
  const inLife = status === 'confirmed' || status === 'completed'
  switch (step.does) {
    case 'update':
      return status === 'created' ? update(shop, order, step.wanted, step.note) : illegal
    case 'pay':
      return status === 'created' ? pay(order, amountOf(step.amount, dueOf(order)), step.currency) : illegal
    case 'refund':
      return inLife ? refund(order, amountOf(step.amount, order.paid - order.refunded), step.currency) : illegal
    case 'ship':
      return status === 'confirmed' ? ship(order, step.pieces) : illegal
    case 'deliver':
      return status === 'confirmed' ? deliver(order, step.part) : illegal
    case 'return':
      return inLife ? announce(order, step.pieces) : illegal
    case 'receive':
      return inLife ? receive(shop, order, step.part, step.restock) : illegal
    case 'cancel':
      return status === 'created' || status === 'confirmed' ? cancel(shop, order) : illegal
  }
}

/** At least 1, as the contract has it. */
export function amountOf({ quarters, more }: Amount, all: number): number {
  return Math.max(1, Math.floor((all * quarters) / 4) + more)
}

function linesOf({ products }: ModelShop, wanted: Wanted) {
  return wanted.flatMap(({ product, quantity }) => {
    const found = products[product]
    return found ? [lineOf(found, product, quantity)] : []
  })
}

/** Takes what an order keeps more than before; false, and nothing taken, when there is too little of something. */
function takeStock({ products }: ModelShop, before: Map<number, number>, after: Map<number, number>): boolean {
  const left = products.map(({ stock }, index) =>
    stock === null ? null : stock - (after.get(index) ?? 0) + (before.get(index) ?? 0),
  )
  if (left.some(stock => stock !== null && stock < 0)) return false
  for (const [index, product] of products.entries()) product.stock = left[index] ?? null
  return true
}

function place(shop: ModelShop, owner: Person, wanted: Wanted): Expected {
  const lines = linesOf(shop, wanted)
  const order: ModelOrder = {
    id: 0,
    owner,
    lines,
    note: null,
    paid: 0,
    refunded: 0,
    parcels: [],
    returns: [],
    version: 1,
  }
  if (!takeStock(shop, new Map(), heldOf(order))) return refused(409, 'out-of-stock')
  shop.orders.push(order)
  return success(201)
}

function adjust({ products }: ModelShop, product: number, delta: number): Expected {
  const found = products[product]
  if (!found || found.stock === null) return refused(409, 'stock-not-counted')
  if (found.stock + delta < 0) return refused(409, 'stock-below-zero')
  found.stock += delta
  return success(200)
}

function update(
  shop: ModelShop,
  order: ModelOrder,
  wanted: Wanted | undefined,
  note: string | null | undefined,
): Expected {
  const after: ModelOrder = {
    ...order,
    lines: wanted ? linesOf(shop, wanted) : order.lines,
    note: note === undefined ? order.note : note,
  }
  if (totalOf(after) < order.paid) return refused(409, 'overpaid')
  const changes = after.note !== order.note || JSON.stringify(after.lines) !== JSON.stringify(order.lines)
  if (!takeStock(shop, heldOf(order), heldOf(after))) return refused(409, 'out-of-stock')
  if (changes) Object.assign(order, after, { version: order.version + 1 })
  return success(200)
}

function pay(order: ModelOrder, amount: number, currency: string): Expected {
  if (currency !== 'USD') return refused(422, 'currency-mismatch')
  if (amount > dueOf(order)) return refused(409, 'overpaid')
  order.paid += amount
  order.version++
  return success(201)
}

function refund(order: ModelOrder, amount: number, currency: string): Expected {
  if (currency !== 'USD') return refused(422, 'currency-mismatch')
  if (amount > order.paid - order.refunded) return refused(409, 'over-refunded')
  order.refunded += amount
  order.version++
  return success(201)
}

/** How many of a line something can be done with. */
export type Left = (order: ModelOrder, line: number) => number
export const shippable: Left = (order, line) => numbersOf(order, line).unshipped
export const returnable: Left = (order, line) => numbersOf(order, line).delivered - numbersOf(order, line).returned

/** The pieces in so many words; where nothing is left, all of it is one too many. */
export function piecesOf(order: ModelOrder, pieces: Pieces, left: Left): Exclude<Pieces, 'all'> {
  if (pieces !== 'all') return pieces
  const all = order.lines
    .map((_, line) => ({ line, quantity: left(order, line) }))
    .filter(({ quantity }) => quantity > 0)
  return all.length > 0 ? all : [{ line: 0, quantity: 1 }]
}

/** How many of which lines, or what is wrong with that, in the order in which the lines are named. */
function unitsOf(order: ModelOrder, pieces: Pieces, left: Left, problem: string): Units | Expected {
  const units: Units = new Map()
  for (const { line, quantity } of piecesOf(order, pieces, left)) units.set(line, (units.get(line) ?? 0) + quantity)
  for (const [line, quantity] of units) {
    if (line >= order.lines.length) return refused(422, 'unknown-line')
    if (quantity > left(order, line)) return refused(409, problem)
  }
  return units
}

function ship(order: ModelOrder, pieces: Pieces): Expected {
  const units = unitsOf(order, pieces, shippable, 'over-shipped')
  if (!(units instanceof Map)) return units
  order.parcels.push({ units, delivered: false })
  order.version++
  return success(201)
}

function deliver(order: ModelOrder, part: number): Expected {
  const parcel = order.parcels[part]
  if (!parcel) return refused(404, 'shipment-not-found')
  if (parcel.delivered) return illegal
  parcel.delivered = true
  order.version++
  return success(200)
}

function announce(order: ModelOrder, pieces: Pieces): Expected {
  const units = unitsOf(order, pieces, returnable, 'over-returned')
  if (!(units instanceof Map)) return units
  order.returns.push({ units, received: false, restocked: false })
  order.version++
  return success(201)
}

function receive(shop: ModelShop, order: ModelOrder, part: number, restock: boolean): Expected {
  const returned = order.returns[part]
  if (!returned) return refused(404, 'return-not-found')
  if (returned.received) return illegal
  givingBack(shop, order, () => Object.assign(returned, { received: true, restocked: restock }))
  return success(200)
}

function cancel(shop: ModelShop, order: ModelOrder): Expected {
  if (order.lines.every((_, line) => numbersOf(order, line).unshipped === 0)) return illegal
  givingBack(shop, order, () => {
    for (const [line, each] of order.lines.entries()) each.cancelled += numbersOf(order, line).unshipped
  })
  return success(200)
}

/** Refunds what a change makes the shop owe, as far as it was paid, and puts back in stock what comes back. */
function givingBack(shop: ModelShop, order: ModelOrder, change: () => void): void {
  const [held, share] = [heldOf(order), shareOf(order)]
  change()
  order.refunded += Math.min(shareOf(order) - share, order.paid - order.refunded)
  takeStock(shop, held, heldOf(order))
  order.version++
}
