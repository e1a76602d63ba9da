import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { signatureHeaders } from './signatures.ts'

const secretOf = (bytes: Uint8Array) => `whsec_${Buffer.from(bytes).toString('base64')}`
const secret = fc.uint8Array({ minLength: 24, maxLength: 64 }).map(secretOf)

it('signs any body so that the reference implementation verifies it', () => {
  fc.assert(
    fc.property(secret, fc.uuid(), fc.json(), (key, id, body) => {
      const headers = signatureHeaders({ id, body }, [{ secret: key, until: null }], Date.now())
      expect(new Webhook(key).verify(body, headers)).toEqual(JSON.parse(body))
      expect(() => new Webhook(key).verify(`${body} `, headers)).toThrow('No matching signature')
    }),
  )
})

it('signs with the previous secret until its end, the newest signature first', () => {
  const at = Date.now()
  const [newest, previous] = [secretOf(Buffer.alloc(24, 1)), secretOf(Buffer.alloc(24, 2))]
  const sign = (until: number) =>
    signatureHeaders(
      { id: 'event', body: '{}' },
      [
        { secret: newest, until: null },
        { secret: previous, until: new Date(until).toISOString() },
      ],
      at,
    )
  const both = sign(at + 1)
  expect(both['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
  for (const each of [newest, previous]) expect(new Webhook(each).verify('{}', both)).toEqual({})
  expect(() => new Webhook(previous).verify('{}', sign(at))).toThrow('No matching signature')
  expect(new Webhook(newest).verify('{}', sign(at))).toEqual({})
})
