import { hash } from 'node:crypto'
import { isSameSecret } from 'service-kit/access/secrets.ts'
import { createSecret } from '../tokens/refresh-tokens.ts'

/** A token for the form, and the cookie to set if the browser has none. */
export interface FormSession {
  token: string
  setCookie?: string
}

export type FormTokens = ReturnType<typeof formTokens>

/**
 * Binds the sign-in form to the browser, against cross-site request forgery (RFC 6819 §4.4.1.8): the form contains a hash
 * of a random cookie, which other sites can neither read nor, because of the prefix `__Host-`, set.
 */
export function formTokens(issuer: string) {
  const isSecure = issuer.startsWith('https:')
  const name = isSecure ? '__Host-authorization' : 'authorization'
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])].join('; ')

  return {
    open(cookies: string | undefined): FormSession {
      const existing = valueIn(cookies)
      if (existing !== undefined) return { token: tokenOf(existing) }
      const { secret } = createSecret()
      return { token: tokenOf(secret), setCookie: `${name}=${secret}; ${attributes}` }
    },

    isValid(token: string, cookies: string | undefined): boolean {
      const value = valueIn(cookies)
      return value !== undefined && isSameSecret(token, tokenOf(value))
    },
  }

  /** The value of the cookie (RFC 6265 §4.2.1), if it has the form of the values that this service sets. */
  function valueIn(cookies = ''): string | undefined {
    const values = cookies.split(';').flatMap(pair => {
      const [cookie, value = ''] = pair.trim().split('=', 2)
      return cookie === name && /^[\w-]{43}$/.test(value) ? [value] : []
    })
    return values[0]
  }
}

function tokenOf(value: string): string {
  return hash('sha256', `sign-in form of ${value}`, 'base64url')
}
