import { htmlType, responsesOf } from 'openapi/contract/contract.ts'
import { parseBody } from 'openapi/testing/read-body.ts'
import { expect } from 'vitest'
import { guardedPropertiesIn } from '../requests/guarded-properties.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import type { RequestParts } from './fuzz-schemas.ts'

/** Fields with rules that no schema can express: a request that matches the schema may still get 400 for these fields. */
const rulesOutsideSchemas: Record<string, string[]> = {
  registerUser: ['/body/password'], // common passwords, and those that contain the name or the e-mail address
  changePassword: ['/body/newPassword', '/body/currentPassword'], // the same; the owner must send the current one
  updateOrder: ['/body/shippingAddress/'], // the merged address must be complete
  // filters that the sort order does not support
  listOrders: [
    'status',
    'paymentStatus',
    'fulfillmentStatus',
    'customerCheck',
    'createdFrom',
    'createdTo',
    'updatedFrom',
    'updatedTo',
  ].map(name => `/query/${name}`),
  listProducts: ['skuPrefix', 'namePrefix', 'stockBelow'].map(name => `/query/${name}`), // the same
  adjustStock: ['/body/delta'], // the maximum stock
  // public hosts and https only
  createWebhookEndpoint: ['/body/url'],
  updateWebhookEndpoint: ['/body/url'],
  // known time zones, and periods of limited length
  ...Object.fromEntries(
    ['getSalesReport', 'getCustomersReport', 'getFunnelReport'].map(name => [name, ['/query/timeZone', '/query/from']]),
  ),
  // the schemes and hosts of redirect URIs
  createOauthClient: ['/body/redirectUris'],
  updateOauthClient: ['/body/redirectUris'],
  replayEvents: ['/body/from', '/body/to'], // the end is after the beginning, and the number of events is limited
}
/** Without a token, these operations use the sample customer: 401 as soon as a request has erased that user. */
const usesSampleCustomer = ['getCurrentUser', 'createSampleOrder']
/** Statuses that an allowed caller never gets for a valid request. */
const unexpectedStatuses = [401, 405, 406, 408, 413, 415, 429, 431]

/** Expects what holds for every response. */
export function expectInContract(target: Target, { status, headers, text }: ReceivedResponse): void {
  expect(status).toBeLessThan(500)
  target.check(status, headers, parseBody({ headers }, text))
}

/** Expects that a valid request of an allowed caller is not refused as invalid. */
export function expectAccepted(
  target: Target,
  { headers, query, body }: RequestParts,
  { status, text }: ReceivedResponse,
): void {
  const { operationId } = target.operation
  if (isOAuth(target)) {
    expect([200, 303, 400, 401]).toContain(status) // OAuth uses the same statuses for invalid requests and invalid grants
    return
  }
  if (!(status === 401 && usesSampleCustomer.includes(operationId))) expect(unexpectedStatuses).not.toContain(status)
  if (status === 428) expect(headers).not.toHaveProperty('if-match')
  if (status === 403) {
    const isGuarded = guardedPropertiesIn(target.contract, target).some(({ name }) => name in Object(body))
    expect(isGuarded || operationId === 'changePassword').toBe(true)
  }
  if (status !== 400) return
  const { type, errors = [] } = JSON.parse(text)
  expect(type).toBe('cursor' in query && errors.length === 0 ? '/problems/invalid-cursor' : '/problems/invalid-request')
  const fields = rulesOutsideSchemas[operationId] ?? []
  for (const { pointer } of errors) expect(fields.some(field => pointer.startsWith(field))).toBe(true)
}

/** Expects 400 with an error at the violation. A violated `oneOf` may add errors at its parents, but nowhere else. */
export function expectViolation(target: Target, pointer: string, { status, text }: ReceivedResponse): void {
  expect(status).toBe(400)
  if (isPage(target)) {
    expect(text).toContain(`<p>${pointer} `)
    return
  }
  const problem = JSON.parse(text)
  if (isOAuth(target)) {
    expect(problem.error).toBe('invalid_request') // RFC 6749 §5.2
    expect(problem.error_description).toContain(`${pointer} `)
    return
  }
  expect(problem.type).toBe('/problems/invalid-request')
  const pointers: string[] = problem.errors.map((error: { pointer: string }) => error.pointer)
  expect(pointers).toContain(pointer)
  expect(pointers.filter(each => each !== pointer && !pointer.startsWith(`${each}/`))).toEqual([])
}

/** Whether errors are shown to a person. */
function isPage({ contract, operation }: Target): boolean {
  return responsesOf(contract, operation).some(([, { content }]) => content && htmlType in content)
}

function isOAuth({ path }: Target): boolean {
  return path.startsWith('/oauth/') && path !== '/oauth/userinfo' // which reports problems
}
