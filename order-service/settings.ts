import type { Settings as CommonSettings, ServiceAccount, SettingKind } from 'service-kit/process/settings.ts'
import {
  httpUrl,
  readCommonSettings,
  readServiceAccount,
  settingsFrom,
  wholeNumber,
} from 'service-kit/process/settings.ts'

export interface Settings extends CommonSettings {
  userServiceUrl: string
  /** Where callers find the User Service, for the documentation alone. */
  userServicePublicUrl: string
  /** How long the User Service may take to answer, retries included. */
  userServiceTimeoutMs: number
  /** Whom this service is to the User Service. */
  serviceAccount: ServiceAccount
  /** How long an order may be unpaid. */
  orderTtlHours: number
}

/** Parts of an hour are for those who want to see it happen. */
const hours: SettingKind<number> = {
  accepts: 'a number of hours above 0 and up to 8760, such as 24 or 0.5',
  read: value => {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    return number > 0 && number <= 8760 ? number : undefined
  },
}

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = settingsFrom(environment)
  const userServiceUrl = read('USER_SERVICE_URL', httpUrl, 'http://localhost:3000')
  return {
    ...readCommonSettings(read, environment, { service: 'order-service', port: 3001 }),
    userServiceUrl,
    userServicePublicUrl: read('USER_SERVICE_PUBLIC_URL', httpUrl, userServiceUrl),
    userServiceTimeoutMs: read('USER_SERVICE_TIMEOUT_MS', wholeNumber(1, 60_000), '2000'),
    serviceAccount: readServiceAccount(read, environment),
    orderTtlHours: read('ORDER_TTL_HOURS', hours, '24'),
  }
}
