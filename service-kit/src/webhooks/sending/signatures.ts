import type { KeyObject } from 'node:crypto'
import { createHmac, createSecretKey } from 'node:crypto'
import type { SigningSecret } from '../webhook-tables.ts'

const prefix = 'whsec_'

/** The headers that identify and sign a delivery (Standard Webhooks 1.0). `at` is in milliseconds since the epoch. */
export function signatureHeaders(
  { id, body }: { id: string; body: string },
  secrets: SigningSecret[],
  at: number,
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000))
  const signed = `${id}.${timestamp}.${body}`
  const signatures = secrets
    .filter(({ until }) => until === null || Date.parse(until) > at)
    .map(({ secret }) => `v1,${createHmac('sha256', keyOf(secret)).update(signed).digest('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

const maxKeys = 1000
const keys = new Map<string, KeyObject>()

/** The keys are cached: creating one costs twice as much as the signature. */
function keyOf(secret: string): KeyObject {
  const cached = keys.get(secret)
  if (cached) return cached
  if (keys.size >= maxKeys) keys.clear()
  const key = createSecretKey(secret.slice(prefix.length), 'base64')
  keys.set(secret, key)
  return key
}
