import { isDate, isDateTime } from '../contract/times.ts'

/** A `format` of strings in requests. `message` says what the format requires. */
export interface RequestFormat {
  validate: (text: string) => boolean
  message: string
}

/**
 * Formats of what callers send, which the services check (service-kit/src/formats). In responses they are annotations,
 * because the database can contain texts that were stored before a format existed, and codes that were withdrawn since.
 */
export const requestOnlyFormatNames = ['line', 'text', 'country-code', 'currency-code', 'idn-email'] as const

/** The times of RFC 3339. ajv-formats also accepts an offset without a colon and a space instead of the `T`. */
export const timeFormats: Record<string, RequestFormat> = {
  date: { validate: isDate, message: 'must be an RFC 3339 date such as 2026-11-27' },
  'date-time': { validate: isDateTime, message: 'must be an RFC 3339 date-time such as 2026-11-27T10:00:00Z' },
}
