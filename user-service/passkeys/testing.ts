import type { KeyObject } from 'node:crypto'
import { generateKeyPairSync, hash, randomBytes, sign } from 'node:crypto'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'

type Schemas = components['schemas']
type Registration = Pick<
  Schemas['CreatePasskey'],
  'credentialId' | 'clientDataJSON' | 'attestationObject' | 'transports'
>

/** The parts of an assertion that the sign-in form has. */
export interface Assertion {
  credentialId: string
  clientDataJSON: string
  authenticatorData: string
  signature: string
  userHandle: string
}

/** What a test changes in the response of an authenticator. */
export interface Deviations {
  type?: string
  origin?: string
  rpId?: string
  challenge?: string
  /** The flags of the authenticator data (WebAuthn Level 3 §6.1). */
  flags?: number
  counter?: number
  userHandle?: string
}

/** User present and verified, of a passkey that is backed up. */
const usualFlags = 0b0001_1101
const hasCredential = 0b0100_0000
export const notVerified = 0b0001_1001

/** An authenticator in software with one passkey, whose attestations have the format `none` (WebAuthn Level 3 §8.7). */
export function newAuthenticator(origin = 'http://localhost:3000', id = randomBytes(16)) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = id.toString('base64url')
  const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey)])
  let owner = ''

  return {
    credentialId,

    register({ challenge, rp, user }: Schemas['PasskeyCreationOptions'], changes: Deviations = {}): Registration {
      owner = user.id
      const { flags = usualFlags, counter = 0, rpId = rp.id } = changes
      const data = Buffer.concat([authenticatorData(rpId, flags | hasCredential, counter), credential])
      return {
        credentialId,
        clientDataJSON: clientData({ type: 'webauthn.create', challenge, origin, ...changes }),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      }
    },

    signIn({ challenge, rpId }: Schemas['PasskeyRequestOptions'], changes: Deviations = {}): Assertion {
      const clientDataJSON = clientData({ type: 'webauthn.get', challenge, origin, ...changes })
      const data = authenticatorData(changes.rpId ?? rpId, changes.flags ?? usualFlags, changes.counter ?? 0)
      const signed = Buffer.concat([data, hash('sha256', Buffer.from(clientDataJSON, 'base64url'), 'buffer')])
      return {
        ...{ credentialId, clientDataJSON, authenticatorData: data.toString('base64url') },
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        userHandle: changes.userHandle ?? owner,
      }
    },
  }
}

export type Authenticator = ReturnType<typeof newAuthenticator>

/** Registers a passkey of a user. Throws when a status is not that of a success. */
export async function addPasskey(
  client: Client<operations>,
  userId: number,
  authenticator = newAuthenticator(),
  name = 'My phone',
): Promise<Schemas['Passkey']> {
  const path = { userId }
  const started = await client.createPasskeyRegistration({ path })
  if (started.status !== 200) throw new Error(`createPasskeyRegistration returned ${started.status}`)
  const created = await client.createPasskey({ path, body: { name, ...authenticator.register(started.body) } })
  if (created.status !== 201) throw new Error(`createPasskey returned ${created.status}`)
  return created.body
}

function clientData({ type, challenge, origin }: Deviations): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')
}

function authenticatorData(rpId: string, flags: number, counter: number): Buffer {
  const rest = Buffer.alloc(5)
  rest.writeUInt8(flags)
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([hash('sha256', rpId, 'buffer'), rest])
}

/** A COSE key of ES256 in CBOR (RFC 9053 §7.1.1). */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinate = (value: string) => Buffer.concat([hex('5820'), Buffer.from(value, 'base64url')])
  return Buffer.concat([hex('a50102032620'), hex('01'), hex('21'), coordinate(x), hex('22'), coordinate(y)])
}

/** An attestation object in CBOR: a map of `fmt`, `attStmt` and `authData`. */
function attestation(data: Buffer): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
  const parts = [text('fmt'), text('none'), text('attStmt'), hex('a0'), text('authData')]
  return Buffer.concat([hex('a3'), ...parts, Buffer.from([0x58, data.length]), data])
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
