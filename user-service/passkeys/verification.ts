import { memoizeOnce } from 'openapi/contract/memoize.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Credential } from './passkey-store.ts'

type Schemas = components['schemas']

/** A challenge that a passkey has signed, as the sign-in form has it. The values are in base64url. */
export type Assertion = Record<
  'credentialId' | 'clientDataJSON' | 'authenticatorData' | 'signature' | 'userHandle',
  string
>

/** The COSE identifiers of ES256, EdDSA and RS256, which all authenticators and browsers together need. */
export const algorithms = [-7, -8, -257]

/** Its dependencies take 0.2 seconds to load, so that it is loaded for the first passkey. */
const loadLibrary = memoizeOnce(() => import('@simplewebauthn/server'))

export type PasskeyVerifier = ReturnType<typeof passkeyVerifier>

/** Verifies what authenticators sign for the pages at the public URL. The challenge has to be checked besides. */
export function passkeyVerifier(publicUrl: string) {
  const { origin, hostname: rpId } = new URL(publicUrl)

  return {
    /** The host to which passkeys belong (the relying party identifier). */
    rpId,

    /** Returns the credential that was created for a challenge, or undefined when it is not valid. */
    async verifyRegistration(
      { credentialId, clientDataJSON, attestationObject, transports = [] }: Schemas['CreatePasskey'],
      challenge: string,
    ): Promise<Credential | undefined> {
      const { verifyRegistrationResponse } = await loadLibrary()
      const result = await unlessInvalid(
        verifyRegistrationResponse({
          response: { ...withId(credentialId), response: { clientDataJSON, attestationObject } },
          ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId },
          supportedAlgorithmIDs: algorithms,
        }),
      )
      if (!result?.verified) return undefined
      const { credential, credentialDeviceType: deviceType, credentialBackedUp: backedUp } = result.registrationInfo
      if (credential.id !== credentialId) return undefined
      const publicKey = Buffer.from(credential.publicKey).toString('base64url')
      return { credentialId, publicKey, counter: credential.counter, deviceType, backedUp, transports }
    },

    /** Returns the new counter and backup state, or undefined when the passkey has not signed the challenge. */
    async verifySignIn(
      { credentialId, userHandle, ...response }: Assertion,
      challenge: string,
      { publicKey, counter }: Credential,
    ): Promise<{ counter: number; backedUp: boolean } | undefined> {
      const { verifyAuthenticationResponse } = await loadLibrary()
      const result = await unlessInvalid(
        verifyAuthenticationResponse({
          response: { ...withId(credentialId), response: { ...response, userHandle } },
          ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId },
          credential: { id: credentialId, publicKey: Buffer.from(publicKey, 'base64url'), counter },
        }),
      )
      if (!result?.verified) return undefined
      const { newCounter, credentialBackedUp: backedUp } = result.authenticationInfo
      return { counter: newCounter, backedUp }
    },
  }
}

/** The challenge that a browser has passed on, or undefined when the client data is not valid. */
export function challengeIn(clientDataJSON: string): string | undefined {
  const text = Buffer.from(clientDataJSON, 'base64url').toString()
  const [, challenge] = /"challenge":"([\w-]{43})"/.exec(text) ?? []
  return challenge
}

function withId(id: string) {
  return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} }
}

/** The library throws an Error for each way in which what was sent is not valid, and reads nothing else. */
async function unlessInvalid<Result>(result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result
  } catch {
    return undefined
  }
}
