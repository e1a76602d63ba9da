import { randomBytes } from 'node:crypto'
import type { SigningSecret } from '../webhook-tables.ts'

const secretBytes = 32
const rotationMs = 24 * 60 * 60 * 1000
/** The maximum number of former secrets that sign: each adds a signature to every request. */
const maxFormerSecrets = 3

/** A new secret, in the form of Standard Webhooks. */
export function newSecret(): SigningSecret {
  return { secret: `whsec_${randomBytes(secretBytes).toString('base64')}`, until: null }
}

/** The secrets after a rotation, the newest first. The former secrets sign for 24 hours after they were replaced. */
export function rotateSecrets(secret: SigningSecret, secrets: SigningSecret[], now: Date): SigningSecret[] {
  const until = new Date(now.getTime() + rotationMs).toISOString()
  const former = secrets
    .map(each => ({ ...each, until: each.until ?? until }))
    .filter(each => each.until > now.toISOString())
  return [secret, ...former.slice(0, maxFormerSecrets)]
}
