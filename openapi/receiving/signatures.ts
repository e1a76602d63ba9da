import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { EventRejection } from './event-rejection.ts'

const toleranceSeconds = 5 * 60
const secretForm = /^whsec_([A-Za-z0-9+/]+={0,2})$/

/**
 * Verifies the signature of Standard Webhooks: HMAC-SHA256 of the id, the timestamp and the bytes of the body. One
 * signature must be valid for one of the secrets. Returns the id. Throws an EventRejection: 400 for a missing or malformed
 * header, 401 for a wrong signature or a timestamp that differs from the clock by more than 5 minutes.
 */
export type SignatureCheck = (headers: IncomingHttpHeaders, body: Buffer) => string

/** Throws an Error for a secret that does not have the form of Standard Webhooks. */
export function signatureCheck(secrets: string[]): SignatureCheck {
  const keys = secrets.map(keyOf)
  return (headers, body) => {
    const id = headerOf(headers, 'webhook-id')
    const timestamp = headerOf(headers, 'webhook-timestamp')
    const signatures = headerOf(headers, 'webhook-signature').split(' ')
    if (!/^\d+$/.test(timestamp)) throw new EventRejection(400, 'webhook-timestamp is not a number of seconds')
    const ageSeconds = Math.floor(Date.now() / 1000) - Number(timestamp)
    if (Math.abs(ageSeconds) > toleranceSeconds)
      throw new EventRejection(401, `webhook-timestamp differs from the clock of the receiver by ${ageSeconds} s`)
    const isValid = keys.some(key => {
      const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
      return signatures.some(signature => isEqual(signature, `v1,${expected}`))
    })
    if (!isValid) throw new EventRejection(401, 'webhook-signature has no valid signature')
    return id
  }
}

function keyOf(secret: string): Buffer {
  const [, base64] = secret.match(secretForm) ?? []
  if (base64 === undefined) throw new Error('the secret of a webhook endpoint is not whsec_ and base64')
  return Buffer.from(base64, 'base64')
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name]
  if (typeof value !== 'string' || value === '') throw new EventRejection(400, `the header ${name} is missing`)
  return value
}

/** Compares two texts in a time that does not depend on where they differ. */
function isEqual(actual: string, expected: string): boolean {
  const [actualBytes, expectedBytes] = [Buffer.from(actual), Buffer.from(expected)]
  return actualBytes.length === expectedBytes.length && timingSafeEqual(actualBytes, expectedBytes)
}
