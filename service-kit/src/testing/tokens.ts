import type { JWTPayload } from 'jose'
import { generateKeyPair, SignJWT } from 'jose'
import type { VerifyToken } from '../access/access-tokens.ts'
import { algorithm, createTokenVerifier, tokenType } from '../access/access-tokens.ts'

/** Issues access tokens for tests that run without the User Service. */
export interface TestIssuer {
  issuer: string
  verify: VerifyToken
  /** Issues a token of user 1, a customer, with every scope. The given claims replace these. */
  tokenFor: (claims?: JWTPayload) => Promise<string>
}

const everyScope = 'users:read users:write orders:read orders:write products:write webhooks:write clients:write'
const issuer = 'http://issuer.example'

export async function createTestIssuer(audience: string): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm)
  return {
    issuer,
    verify: createTokenVerifier(audience, async kid => (kid === 'test' ? { key: publicKey, issuer } : undefined)),
    tokenFor: claims =>
      new SignJWT({ client_id: 'tests', scope: everyScope, roles: ['customer'], jti: '1', sub: '1', ...claims })
        .setProtectedHeader({ alg: algorithm, typ: tokenType, kid: 'test' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('15 minutes')
        .sign(privateKey),
  }
}
