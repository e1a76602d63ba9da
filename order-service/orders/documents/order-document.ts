import { crc32 } from 'node:zlib'
import { CheckedJson } from 'openapi/contract/checked-json.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { contractIdentity } from 'service-kit/contract/contract-identity.ts'
import { createOperationChecks } from 'service-kit/contract/validation.ts'
import type { OrderRow } from '../../tables.ts'
import { actionsFor, allowedActions, possibleActions } from '../lifecycle.ts'
import type { AnyOrder, Order } from '../order.ts'

type Representation = components['schemas']['Order']

/** The columns of an order from which its responses are made. */
export const documentColumns = ['id', 'version', 'actions', 'contractDigest', 'checksum', 'document'] as const

export type StoredDocument = Pick<OrderRow, (typeof documentColumns)[number]>
export type OrderDocument = Omit<StoredDocument, 'id'>

/** The document of an order. Throws a ContractViolation for an order that the contract does not allow `getOrder` to return. */
export function documentOf(order: AnyOrder): OrderDocument {
  const possible = possibleActions(order)
  checkRepresentation({ id: 1, ...order, allowedActions: possible })
  const document = JSON.stringify(order.id === undefined ? order : { ...order, id: undefined })
  const contractDigest = contractIdentity(contract).digest
  const written = { version: order.version, document, actions: possible.join(), contractDigest }
  return { ...written, checksum: checksumOf(written) }
}

/** The CRC-32 as a signed integer, which both databases store in 32 bits. */
export function checksumOf({ version, document, actions, contractDigest }: Omit<OrderDocument, 'checksum'>): number {
  return crc32(document, crc32(`${version} ${contractDigest} ${actions}`)) | 0
}

export function orderFrom({ id, document }: Pick<StoredDocument, 'id' | 'document'>): Order {
  return { id, ...JSON.parse(document) }
}

/**
 * The representation of an order for one caller. A document that was validated against the present contract, and has not
 * changed since, is not parsed. Any other document is parsed, and has to be validated before it is sent.
 */
export function representationOf(row: StoredDocument, caller: Caller): Representation | CheckedJson<Representation> {
  if (!isOfThisContract(row) || row.checksum !== checksumOf(row)) {
    const order = orderFrom(row)
    return { ...order, allowedActions: allowedActions(order, caller) }
  }
  return withActions(row, caller)
}

/** The representation of an order that this transaction has stored, or whose checksum was compared. */
export function withActions({ id, document, actions }: StoredDocument, caller: Caller): CheckedJson<Representation> {
  const possible = actions.split(',')
  const allowed = JSON.stringify(actionsFor(caller).filter(action => possible.includes(action)))
  return new CheckedJson('Order', `{"id":${id},${document.slice(1, -1)},"allowedActions":${allowed}}`)
}

/** What is wrong with the checksum and the actions of a row, one sentence each. */
export function documentViolations(row: StoredDocument, order: Order): string[] {
  const hasChecksum = row.contractDigest !== ''
  const hasActions = !isOfThisContract(row) || row.actions === possibleActions(order).join()
  return [
    ...(hasChecksum && row.checksum !== checksumOf(row) ? ['the checksum is that of its document'] : []),
    ...(hasActions ? [] : ['the actions follow from its state']),
  ]
}

function isOfThisContract({ contractDigest }: OrderDocument): boolean {
  return contractDigest === contractIdentity(contract).digest
}

function checkRepresentation(order: Representation): void {
  checksOfGetOrder().reply(200, order, { ETag: '' })
}

/** Created at the first use, because a command-line program may never need the checks. */
const checksOfGetOrder = memoizeOnce(() => {
  const endpoint = operationsOf(contract).find(({ operation }) => operation.operationId === 'getOrder')
  if (!endpoint) throw new Error('the contract has no getOrder')
  return createOperationChecks(contract)(endpoint)
})
