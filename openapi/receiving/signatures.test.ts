import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { signatureCheck } from './signatures.ts'

const anySecret = fc
  .uint8Array({ minLength: 24, maxLength: 64 })
  .map(bytes => `whsec_${Buffer.from(bytes).toString('base64')}`)
const anyRequest = fc.record({
  secret: anySecret,
  id: fc.string({ minLength: 1 }),
  ageSeconds: fc.oneof(fc.constant(0), fc.integer({ min: -400, max: 400 })),
  body: fc.string({ unit: 'grapheme' }),
  /** What arrives instead of what was signed. */
  change: fc.record(
    { secret: anySecret, id: fc.string({ minLength: 1 }), body: fc.string(), signature: fc.string() },
    { requiredKeys: [] },
  ),
})

/** Whether a verification accepts a request. */
function accepts(verify: () => unknown): boolean {
  try {
    verify()
    return true
  } catch {
    return false
  }
}

it('accepts exactly the requests that the reference library of Standard Webhooks accepts', () => {
  fc.assert(
    fc.property(anyRequest, fc.boolean(), ({ secret, id, ageSeconds, body, change }, isChanged) => {
      const time = new Date(Date.now() - ageSeconds * 1000)
      const signature = new Webhook(secret).sign(id, time, body)
      const sent = { secret, id, body, signature, ...(isChanged && change) }
      const headers = {
        'webhook-id': sent.id,
        'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
        'webhook-signature': `v1a,other ${sent.signature}`,
      }
      const library = accepts(() => new Webhook(sent.secret).verify(sent.body, headers, { jsonParse: false }))
      expect(accepts(() => signatureCheck([sent.secret])(headers, Buffer.from(sent.body)))).toBe(library)
      if (!isChanged) expect(library).toBe(Math.abs(ageSeconds) <= 300)
    }),
  )
})
