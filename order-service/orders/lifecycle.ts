import { accessOf, scopesOf } from 'openapi/contract/access.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import { memoize } from 'openapi/contract/memoize.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { isFunded } from './amounts/derived-fields.ts'
import type { NewOrder, Order } from './order.ts'

export type Action = components['schemas']['OrderAction']

const lifecycle = contract.components.schemas.Order['x-lifecycle']

/** The transitions of an order: the actions of callers, and expiry, which the service executes itself. */
export type TransitionName = keyof typeof lifecycle.moves

/** A transition, as the contract defines it: target states by source state, conditions, and `by` for the system. */
interface Transition {
  to: Partial<Record<string, string[]>>
  if?: string[]
  by?: string
}
const transitions = new Map<string, Transition>(Object.entries(lifecycle.moves))
const actions = Object.keys(lifecycle.moves).filter(isAction)

type Condition = (order: NewOrder) => boolean
const implementedConditions: Record<keyof typeof lifecycle.conditions, Condition> = {
  unshipped: ({ items }) => items.some(({ quantity, shipped, cancelled }) => quantity - cancelled > shipped),
  underway: ({ shipments }) => shipments.some(({ deliveredAt }) => deliveredAt === null),
  funded: isFunded,
  returnable: ({ items }) => items.some(({ delivered, returned }) => delivered > returned),
  announced: ({ returns }) => returns.some(({ receivedAt }) => receivedAt === null),
}
const conditions = new Map<string, Condition>(Object.entries(implementedConditions))

/** The callers that the contract allows for each operation, and the scopes that it requires. */
const operations = new Map(
  operationsOf(contract).map(({ operation }) => [
    operation.operationId,
    { allow: accessOf(operation).allow, scopes: scopesOf(operation) },
  ]),
)

/** The scopes of all operations. */
export const callableScopes = new Set([...operations.values()].flatMap(({ scopes }) => scopes))

/** The actions that a caller may take on the orders that they can see, whatever the state of the order. */
export const actionsFor = memoize(({ kind, scopes }: Caller): Action[] =>
  actions.filter(action => {
    const operation = operations.get(action)
    return (
      operation?.allow.has(kind === 'staff' ? 'staff' : 'owner') && operation.scopes.every(each => scopes.has(each))
    )
  }),
)

/** The actions that a caller may take on an order in its current state. */
export function allowedActions(order: Order, caller: Caller): Action[] {
  return actionsFor(caller).filter(action => isPossible(action, order))
}

/**
 * The actions that the state of an order allows, whoever takes them. They are stored with the order: when the code of a
 * condition changes, a migration has to empty the contract digest of the stored orders.
 */
export function possibleActions(order: NewOrder): Action[] {
  return actions.filter(action => isPossible(action, order))
}

function isPossible(action: Action, order: NewOrder): boolean {
  const { to, if: required = [] } = transitions.get(action) ?? { to: {} }
  return order.status in to && required.every(condition => holds(condition, order))
}

/** Checks that the transition is defined for the state of the order. Throws the Problem `illegal-transition` (409). */
export function checkTransition(order: Order, transition: TransitionName, caller: Caller | undefined): void {
  if (order.status in (transitions.get(transition)?.to ?? {})) return
  throw illegalTransition(
    order,
    transition,
    caller,
    `${transition} is not allowed for an order with the status ${order.status}.`,
  )
}

/** The Problem `illegal-transition` (409), with the actions that the caller may take in the current state. */
export function illegalTransition(
  order: Order,
  transition: TransitionName,
  caller: Caller | undefined,
  detail: string,
): Problem {
  const [to] = Object.values(transitions.get(transition)?.to ?? {}).flatMap(states => states ?? [])
  const allowed = caller ? allowedActions(order, caller) : []
  return new Problem(409, 'illegal-transition', detail, { members: { from: order.status, ...(to && { to }), allowed } })
}

function isAction(name: string): name is Action {
  return operationsOf(contract).some(({ operation }) => operation.operationId === name)
}

function holds(condition: string, order: NewOrder): boolean {
  const isMet = conditions.get(condition)
  if (!isMet) throw new Error(`x-lifecycle names the condition ${condition}, which the code does not implement`)
  return isMet(order)
}
