import fc from 'fast-check'
import type { Command, CommandCaller } from './commands.ts'
import { allowedActionsOf } from './derived-fields.ts'
import type { CustomerName, ModelOrder } from './order-model.ts'

const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, fc.constantFrom(...others))
const byStaff = mostly<CommandCaller>('staff', 'owner', 'otherCustomer', 'anonymous')
const byOwner = mostly<CommandCaller>('owner', 'staff', 'otherCustomer', 'anonymous')
const product = fc.nat({ max: 2 })
const items = fc.array(fc.record({ product, quantity: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 3,
})
const someUnits = fc.array(fc.record({ line: fc.nat({ max: 2 }), quantity: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 3,
})
const units = fc.oneof(fc.constant('all' as const), someUnits)
const amount = fc.record({ quarters: mostly(4, 1, 2), more: mostly(0, 1) })
const currency = mostly<'USD' | 'EUR'>('USD', 'EUR')
const part = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: 4 }))
const type = fc.constant
const owner = fc.constantFrom<CustomerName>('john', 'jane')

/** One command of each type. */
const commands = fc.record({
  place: fc.record({ type: type('place' as const), by: byOwner, owner, items }),
  update: fc.record({
    type: type('update' as const),
    by: byOwner,
    items: fc.option(items, { nil: undefined }),
    note: fc.constantFrom(undefined, null, 'Ring twice.'),
    ifMatch: mostly<'any' | 'current' | 'stale' | 'none'>('current', 'any', 'stale', 'none'),
  }),
  pay: fc.record({ type: type('pay' as const), by: byStaff, amount, currency, reference: fc.nat({ max: 9 }) }),
  ship: fc.record({ type: type('ship' as const), by: byStaff, units }),
  deliver: fc.record({ type: type('deliver' as const), by: byStaff, part }),
  return: fc.record({ type: type('return' as const), by: byOwner, units }),
  receive: fc.record({ type: type('receive' as const), by: byStaff, part, restock: fc.boolean() }),
  refund: fc.record({ type: type('refund' as const), by: byStaff, amount, currency }),
  cancel: fc.record({ type: type('cancel' as const), by: byOwner }),
  adjust: fc.record({ type: type('adjust' as const), by: byStaff, product, delta: fc.integer({ min: -3, max: 3 }) }),
  reprice: fc.record({
    type: type('reprice' as const),
    by: type('staff' as const),
    product,
    price: fc.integer({ min: 1, max: 3000 }),
    taxRate: fc.constantFrom(0, 700, 1900),
  }),
})
const types = [
  'place',
  'update',
  'pay',
  'ship',
  'deliver',
  'return',
  'receive',
  'refund',
  'cancel',
  'adjust',
  'reprice',
] as const

/** A command whose type is chosen later, when the state of the order is known. */
export const commandDraft = fc.record({
  commands,
  isProgress: mostly(true, true, false),
  pick: fc.nat({ max: 99 }),
  order: mostly(0, 1, 2),
  isRepeated: mostly(false, true),
})
export type CommandDraft = typeof commandDraft extends fc.Arbitrary<infer Draft> ? Draft : never

/** Actions that advance an order, with the type of their command. */
const progress = [
  ['recordPayment', 'pay'],
  ['createShipment', 'ship'],
  ['deliverShipment', 'deliver'],
  ['requestReturn', 'return'],
  ['receiveReturn', 'receive'],
] as const

/**
 * Chooses the type of a command: with `isProgress` one that the order allows and that advances the order, otherwise any. The
 * first command places an order.
 */
export function chooseCommand(draft: CommandDraft, order: ModelOrder | undefined): Command {
  const { commands, pick, isProgress, ...rest } = draft
  const allowed = order && isProgress ? allowedActionsOf(order) : []
  const advancing = progress.flatMap(([action, type]) => (allowed.includes(action) ? [type] : []))
  const type = order ? (advancing[pick % advancing.length] ?? types[pick % types.length] ?? 'place') : 'place'
  return { ...rest, ...commands[type] }
}
