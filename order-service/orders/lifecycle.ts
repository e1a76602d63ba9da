import { operationsOf } from 'openapi/contract.ts'
import { accessOf, scopesOf } from 'openapi/contract-access.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { memoized } from 'openapi/memoized.ts'
import type { Caller } from 'service-kit/access.ts'
import { Problem } from 'service-kit/problem.ts'
import type { Order } from './order-store.ts'

export type Action = components['schemas']['OrderAction']

const lifecycle = contract.components.schemas.Order['x-lifecycle']

/** Whatever moves an order: what callers do, and what happens by itself. */
export type MoveName = keyof typeof lifecycle.moves

/** As the contract has it: where a move leads from which states, and what else must hold. */
interface Move {
  to: Partial<Record<string, string[]>>
  if?: string
  by?: string
}
const moves = new Map<string, Move>(Object.entries(lifecycle.moves))
const actions = Object.keys(lifecycle.moves).filter(isAction)

type Condition = (order: Order) => boolean
const described: Record<keyof typeof lifecycle.conditions, Condition> = {
  unshipped: ({ items }) => items.some(({ quantity, shipped, cancelled }) => quantity - cancelled > shipped),
  underway: ({ shipments }) => shipments.some(({ deliveredAt }) => deliveredAt === null),
  refundable: ({ totals: { paid, refunded } }) => paid.amount > refunded.amount,
  returnable: ({ items }) => items.some(({ delivered, returned }) => delivered > returned),
  announced: ({ returns }) => returns.some(({ receivedAt }) => receivedAt === null),
}
const conditions = new Map<string, Condition>(Object.entries(described))

/** Whom the contract lets do what. */
const operations = new Map(
  operationsOf(contract).map(({ operation }) => [
    operation.operationId,
    { allow: accessOf(operation).allow, scopes: scopesOf(operation) },
  ]),
)

/** What a caller may do with some order that they may see, in some state. */
export const actionsFor = memoized(({ kind, scopes }: Caller): Action[] =>
  actions.filter(action => {
    const operation = operations.get(action)
    return (
      operation?.allow.has(kind === 'staff' ? 'staff' : 'owner') && operation.scopes.every(each => scopes.has(each))
    )
  }),
)

/** What a caller may do with an order now. */
export function allowedActions(order: Order, caller: Caller): Action[] {
  return actionsFor(caller).filter(action => {
    const { to, if: condition } = moves.get(action) ?? { to: {} }
    return order.status in to && (condition === undefined || holds(condition, order))
  })
}

/** Lets a move happen only in the states that it is for. Throws the Problem `illegal-transition` (409). */
export function checkMove(order: Order, move: MoveName, caller: Caller | undefined): void {
  if (order.status in (moves.get(move)?.to ?? {})) return
  throw illegalTransition(order, move, caller, `${move} is not possible with an order that is ${order.status}.`)
}

/** The Problem `illegal-transition` (409), with what the caller may do instead. */
export function illegalTransition(order: Order, move: MoveName, caller: Caller | undefined, detail: string): Problem {
  const [to] = Object.values(moves.get(move)?.to ?? {}).flatMap(states => states ?? [])
  const allowed = caller ? allowedActions(order, caller) : []
  return new Problem(409, 'illegal-transition', detail, { members: { from: order.status, ...(to && { to }), allowed } })
}

function isAction(name: string): name is Action {
  return operationsOf(contract).some(({ operation }) => operation.operationId === name)
}

function holds(condition: string, order: Order): boolean {
  const isSo = conditions.get(condition)
  if (!isSo) throw new Error(`x-lifecycle names the condition ${condition}, which it does not describe`)
  return isSo(order)
}
