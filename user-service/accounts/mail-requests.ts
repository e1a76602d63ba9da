import { emailKey } from 'openapi/contract/emails.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { MailDelivery } from './mail-delivery.ts'

export interface MailRequestParts {
  /** Undefined in an installation that cannot send mail. */
  delivery: MailDelivery | undefined
  /** Counts requests for mail by network address. */
  perAddress: RateLimiter
  /** Counts mails by the e-mail address that they are sent to, whether or not an account has it. */
  perRecipient: RateLimiter
}

export type MailRequests = ReturnType<typeof mailRequests>

/** Decides whether a mail may be requested. */
export function mailRequests({ delivery, perAddress, perRecipient }: MailRequestParts) {
  const countRecipient = (email: string) => perRecipient.count('mail', emailKey(email))
  return {
    /** Counts a caller's request for a mail. Throws the Problems `mail-unavailable` (503) and `too-many-requests` (429). */
    async admit(email: string, address: string): Promise<void> {
      if (!delivery) throw mailUnavailable()
      await perAddress.count('mail request', address)
      await countRecipient(email)
    },

    /** Counts a mail that follows from another operation. Returns false when it cannot be sent, or at the limit. */
    async allows(email: string): Promise<boolean> {
      if (!delivery) return false
      try {
        await countRecipient(email)
        return true
      } catch (error) {
        if (error instanceof Problem && error.status === 429) return false
        throw error
      }
    },

    /** Begins to send the requested mails. Call it after the transaction with the request. */
    wake: () => delivery?.wake(),
  }
}

/** An operator has to configure a mail server, which takes a while. */
function mailUnavailable(): Problem {
  const headers = { 'Retry-After': '3600' }
  return new Problem(503, 'mail-unavailable', 'This installation cannot send mail.', { headers })
}
