import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import { readServiceAccount } from 'service-kit/process/service-account.ts'
import {
  anyText,
  httpUrl,
  mailSender,
  onOrOff,
  optional,
  smtpUrl,
  wholeNumber,
} from 'service-kit/process/settings/setting-kinds.ts'
import type { ReadSetting } from 'service-kit/process/settings/setting-reader.ts'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import type { Settings as CommonSettings } from 'service-kit/process/settings/settings.ts'
import { isProduction, readCommonSettings } from 'service-kit/process/settings/settings.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import type { MailSettings } from './accounts/mail-transport.ts'

export interface Settings extends CommonSettings {
  /** The service account of the Order Service. */
  serviceAccount: ServiceAccount
  /** The public URL of the Order Service, whose pages sign people in here. */
  orderServiceUrl: string
  /** Whether the token endpoint supports the grant `password` (RFC 6749 §4.3). */
  passwordGrant: boolean
  /** The maximum number of wrong passwords or secrets in 15 minutes, for each account and network address. */
  maxSignInFailures: number
  /** The maximum number of wrong passwords or secrets in 15 minutes, for each network address. */
  maxSignInFailuresPerAddress: number
  /** The maximum number of registrations in 15 minutes, for each network address. */
  maxRegistrations: number
  /** The maximum number of challenges for sign-ins with passkeys in 15 minutes, for each network address. */
  maxPasskeyChallenges: number
  /** The maximum number of requests for mail in 15 minutes, for each network address. */
  maxMailRequests: number
  /** The maximum number of mails in an hour, for each e-mail address. */
  maxMailsPerHour: number
  /** Null when the installation cannot send mail. */
  mail: MailSettings | null
}

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = createSettingReader(environment)
  read('UV_THREADPOOL_SIZE', wholeNumber(4, 1024), '4') // Node uses it; fewer threads could all be hashing passwords
  const common = readCommonSettings(read, { service: 'user-service', port: 3000 })
  if (common.issuer?.url === common.publicUrl)
    throw new StartFailure('ISSUER is PUBLIC_URL; accepted: another OpenID provider, or none to sign people in here')
  return {
    ...common,
    serviceAccount: readServiceAccount(read),
    orderServiceUrl: read('ORDER_SERVICE_URL', httpUrl, 'http://localhost:3001'),
    passwordGrant: read('PASSWORD_GRANT', onOrOff, 'on'),
    maxSignInFailures: read('SIGN_IN_FAILURES_PER_15_MINUTES', wholeNumber(1, 1_000_000), '10'),
    maxSignInFailuresPerAddress: read('SIGN_IN_FAILURES_PER_ADDRESS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
    maxRegistrations: read('REGISTRATIONS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
    maxPasskeyChallenges: read('PASSKEY_CHALLENGES_PER_15_MINUTES', wholeNumber(1, 1_000_000), '1000'),
    maxMailRequests: read('MAIL_REQUESTS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
    maxMailsPerHour: read('MAILS_PER_HOUR', wholeNumber(1, 1_000_000), '5'),
    mail: readMailSettings(read),
  }
}

/** In production without SMTP_URL, mail is unavailable. Otherwise, messages without SMTP_URL are written to files. */
function readMailSettings(read: ReadSetting): MailSettings | null {
  const inProduction = isProduction(read)
  const url = read('SMTP_URL', optional(smtpUrl), '')
  if (inProduction && url === null) return null
  return {
    smtpUrl: url,
    folder: read('MAIL_FOLDER', anyText, 'data/mail'),
    from: read('MAIL_FROM', mailSender, inProduction ? '' : 'Shop <no-reply@localhost>'),
    accountUrl: read('ACCOUNT_URL', optional(httpUrl), ''),
    retryMs: read('MAIL_RETRY_SECONDS', wholeNumber(1, 3600), '30') * 1000,
  }
}
