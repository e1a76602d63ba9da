import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import { readServiceAccount } from 'service-kit/process/service-account.ts'
import type { SettingKind } from 'service-kit/process/settings/setting-kinds.ts'
import { httpUrl, wholeNumber } from 'service-kit/process/settings/setting-kinds.ts'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import type { Settings as CommonSettings } from 'service-kit/process/settings/settings.ts'
import { readCommonSettings } from 'service-kit/process/settings/settings.ts'

export interface Settings extends CommonSettings {
  userServiceUrl: string
  /** The URL under which callers reach the User Service. Used only in the documentation. */
  userServicePublicUrl: string
  /** The timeout of a call to the User Service, including retries. */
  userServiceTimeoutMs: number
  /** The client credentials of the Order Service at the User Service. */
  serviceAccount: ServiceAccount
  /** The time after which an unpaid order expires. */
  orderTtlHours: number
  /** The maximum number of unpaid orders of a customer that hold units of a counted stock. */
  maxUnpaidOrders: number
  /** How long a customer who was looked up can order while the User Service is unavailable. 0 for not at all. */
  acceptKnownCustomersMs: number
}

/** More orders than there can be. */
export const unlimitedUnpaidOrders = 2_147_483_647

/** Fractions of an hour make expiry observable in a demonstration. */
const hours: SettingKind<number> = {
  accepts: 'a number of hours above 0 and up to 8760, such as 24 or 0.5',
  parse: value => {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    return number > 0 && number <= 8760 ? number : undefined
  },
}

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = createSettingReader(environment)
  const userServiceUrl = read('USER_SERVICE_URL', httpUrl, 'http://localhost:3000')
  return {
    ...readCommonSettings(read, { service: 'order-service', port: 3001 }),
    userServiceUrl,
    userServicePublicUrl: read('USER_SERVICE_PUBLIC_URL', httpUrl, userServiceUrl),
    userServiceTimeoutMs: read('USER_SERVICE_TIMEOUT_MS', wholeNumber(1, 60_000), '2000'),
    serviceAccount: readServiceAccount(read),
    maxUnpaidOrders: read('MAX_UNPAID_ORDERS_PER_CUSTOMER', wholeNumber(1, unlimitedUnpaidOrders), '20'),
    orderTtlHours: read('ORDER_TTL_HOURS', hours, '24'),
    acceptKnownCustomersMs: read('ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES', wholeNumber(0, 1440), '0') * 60_000,
  }
}
