import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import { readServiceAccount } from 'service-kit/process/service-account.ts'
import { wholeNumber } from 'service-kit/process/setting-kinds.ts'
import { createSettingReader } from 'service-kit/process/setting-reader.ts'
import type { Settings as CommonSettings } from 'service-kit/process/settings.ts'
import { readCommonSettings } from 'service-kit/process/settings.ts'

export interface Settings extends CommonSettings {
  /** The service account of the Order Service. */
  serviceAccount: ServiceAccount
  /** The maximum number of wrong passwords or secrets in 15 minutes, for each account and network address. */
  maxSignInFailures: number
  /** The maximum number of wrong passwords or secrets in 15 minutes, for each network address. */
  maxSignInFailuresPerAddress: number
  /** The maximum number of registrations in 15 minutes, for each network address. */
  maxRegistrations: number
}

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = createSettingReader(environment)
  read('UV_THREADPOOL_SIZE', wholeNumber(4, 1024), '4') // Node uses it; fewer threads could all be hashing passwords
  return {
    ...readCommonSettings(read, { service: 'user-service', port: 3000 }),
    serviceAccount: readServiceAccount(read),
    maxSignInFailures: read('SIGN_IN_FAILURES_PER_15_MINUTES', wholeNumber(1, 1_000_000), '10'),
    maxSignInFailuresPerAddress: read('SIGN_IN_FAILURES_PER_ADDRESS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
    maxRegistrations: read('REGISTRATIONS_PER_15_MINUTES', wholeNumber(1, 1_000_000), '100'),
  }
}
