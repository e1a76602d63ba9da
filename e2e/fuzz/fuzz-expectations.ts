import { expect } from 'vitest'
import type { Place, Reply } from '../access/access-shop.ts'
import { guardedPropertiesIn } from '../requests/contract-requests.ts'
import type { Parts } from './fuzz-schemas.ts'

/** Rules that the contract has in words, because no schema can say them: where a request that fits may be refused. */
const saidInWords: Record<string, string[]> = {
  registerUser: ['/body/password'], // too common
  changePassword: ['/body/newPassword', '/body/currentPassword'], // too common; the owner has to send it
  updateOrder: ['/body/shippingAddress/'], // a whole address has to come of it
  listOrders: ['/query/createdFrom', '/query/createdTo'], // leap seconds
  adjustStock: ['/body/delta'], // the most that there can be
}
/** Without a token, these are for the sample person; once that one is erased, there is nobody to be taken for. */
const forSamplePerson = ['getCurrentUser', 'createSampleOrder']
/** What nobody gets who is let in, and sends what fits. */
const neverEarned = [401, 405, 408, 413, 415, 429, 431]

/** What holds of every answer. */
export function expectInContract(place: Place, { status, headers, text }: Reply): void {
  expect(status).toBeLessThan(500)
  place.check(status, headers, text && JSON.parse(text))
}

/** Whoever is not let in learns that, and nothing of their request. */
export function expectRefused(answer: Reply, status: number): void {
  expect(answer.status).toBe(status)
}

/** What a request that fits may be answered, from somebody who is let in: nothing that finds fault with its form. */
export function expectAccepted(place: Place, { headers, query, body }: Parts, { status, text }: Reply): void {
  const { operationId } = place.operation
  if (isOAuth(place)) {
    expect([200, 400, 401]).toContain(status) // errors of form and of state are told alike
    return
  }
  if (!(status === 401 && forSamplePerson.includes(operationId))) expect(neverEarned).not.toContain(status)
  if (status === 428) expect(headers).not.toHaveProperty('if-match')
  if (status === 403) {
    const guarded = guardedPropertiesIn(place.contract, place).some(({ name }) => name in Object(body))
    expect(guarded || operationId === 'changePassword').toBe(true)
  }
  if (status !== 400) return
  const { type, errors = [] } = JSON.parse(text)
  expect(type).toBe('cursor' in query && errors.length === 0 ? '/problems/invalid-cursor' : '/problems/invalid-request')
  const known = saidInWords[operationId] ?? []
  for (const { pointer } of errors) expect(known.some(place => pointer.startsWith(place))).toBe(true)
}

/** 400 that points at the violation; a schema of alternatives has errors around it, too, and none elsewhere. */
export function expectViolation(place: Place, pointer: string, { status, text }: Reply): void {
  expect(status).toBe(400)
  const told = JSON.parse(text)
  if (isOAuth(place)) {
    expect(told.error).toBe('invalid_request') // RFC 6749 §5.2
    expect(told.error_description).toContain(`${pointer} `)
    return
  }
  expect(told.type).toBe('/problems/invalid-request')
  const pointers: string[] = told.errors.map((error: { pointer: string }) => error.pointer)
  expect(pointers).toContain(pointer)
  expect(pointers.filter(each => each !== pointer && !pointer.startsWith(`${each}/`))).toEqual([])
}

function isOAuth({ path }: Place): boolean {
  return path.startsWith('/oauth/')
}
