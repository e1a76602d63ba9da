import type { MailKind } from './mail-store.ts'

/** The paths of the shop's pages that take a token. */
const pages: Record<MailKind, string> = {
  emailVerification: 'verify-email',
  passwordReset: 'reset-password',
}
const requests: Record<MailKind, string> = {
  emailVerification: 'POST {api}/api/email-verifications with {"token": "{token}"}',
  passwordReset: 'POST {api}/api/password-resets/confirmation with {"token": "{token}", "newPassword": "…"}',
}
const texts: Record<MailKind, { subject: string; request: string; otherwise: string }> = {
  emailVerification: {
    subject: 'Confirm your e-mail address',
    request: 'Please confirm that this is your e-mail address:',
    otherwise: 'If you have no account with us, ignore this message.',
  },
  passwordReset: {
    subject: 'Choose a new password',
    request: 'Somebody asked for a new password for your account. If it was you, choose one here:',
    otherwise: 'If it was not you, ignore this message. Your password stays as it is.',
  },
}

/**
 * The subject and the text of a mail. They contain nothing that a user has entered, so a mail cannot carry a message of
 * a third person. The link has the token in its fragment, which browsers do not send to servers. Without `accountUrl`,
 * the text describes the request to the service at `apiUrl`.
 */
export function mailText(kind: MailKind, token: string, { accountUrl, apiUrl }: MailLinks) {
  const { subject, request, otherwise } = texts[kind]
  const action = accountUrl
    ? `${accountUrl}/${pages[kind]}#token=${token}`
    : requests[kind].replace('{api}', apiUrl).replace('{token}', token)
  return { subject, text: `${request}\n\n${action}\n\nThis works once, within 30 minutes.\n${otherwise}\n` }
}

/** Where the reader of a mail uses the token. */
export interface MailLinks {
  /** The origin of the shop's pages; null without such pages. */
  accountUrl: string | null
  /** The public URL of the service. */
  apiUrl: string
}
