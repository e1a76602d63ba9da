import { isDate, isDateTime } from '../contract/times.ts'

/** A `format` of strings in requests. `message` says what the format requires. */
export interface RequestFormat {
  validate: (text: string) => boolean
  message: string
}

/** Visible: neither a space, nor a control, format or unassigned character, nor a letter that is displayed as blank. */
const visible = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Control characters, surrogates, unassigned characters, and those that override the direction of text. */
const misleading = /[\p{Cc}\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069]/u
const lineFeeds = /[\t\n\r]/g

const textRules = 'at least one visible character, and no control, direction-override or unassigned characters'

/**
 * The formats of texts that people read. They apply to what callers send. In responses they are annotations, because
 * the database can contain texts that were stored before the formats existed.
 */
export const textFormats: Record<string, RequestFormat> = {
  line: {
    validate: text => visible.test(text) && !misleading.test(text),
    message: `must be one line with ${textRules}`,
  },
  text: {
    validate: text => visible.test(text) && !misleading.test(text.replace(lineFeeds, '')),
    message: `must have ${textRules} except for tabs and line breaks`,
  },
}

/** The times of RFC 3339. ajv-formats also accepts an offset without a colon and a space instead of the `T`. */
export const timeFormats: Record<string, RequestFormat> = {
  date: { validate: isDate, message: 'must be an RFC 3339 date such as 2026-11-27' },
  'date-time': { validate: isDateTime, message: 'must be an RFC 3339 date-time such as 2026-11-27T10:00:00Z' },
}

export const requestFormats: Record<string, RequestFormat> = { ...textFormats, ...timeFormats }
