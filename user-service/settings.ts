import type { Settings as CommonSettings, ServiceAccount } from 'service-kit/process/settings.ts'
import { readCommonSettings, readServiceAccount, settingsFrom, wholeNumber } from 'service-kit/process/settings.ts'

export interface Settings extends CommonSettings {
  /** The service account that is let in: the Order Service's. */
  serviceAccount: ServiceAccount
  /** How many times in 15 minutes an account may be signed in to with a wrong secret, from one address. */
  signInFailures: number
  /** How many accounts may be made in 15 minutes from one address. */
  registrations: number
}

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = settingsFrom(environment)
  return {
    ...readCommonSettings(read, environment, { service: 'user-service', port: 3000 }),
    serviceAccount: readServiceAccount(read, environment),
    signInFailures: read('SIGN_IN_FAILURES_PER_15_MINUTES', wholeNumber(1, 1_000_000), '10'),
    registrations: read('REGISTRATIONS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
  }
}
