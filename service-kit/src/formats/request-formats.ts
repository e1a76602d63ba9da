import { isEmail } from 'openapi/contract/emails.ts'
import type { RequestFormat, requestOnlyFormatNames } from 'openapi/validation/formats.ts'
import { timeFormats } from 'openapi/validation/formats.ts'
import { isCountry, isCurrency } from './codes.ts'

/** Visible: neither a space, nor a control, format or unassigned character, nor a letter that is displayed as blank. */
const visible = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Control characters, surrogates, unassigned characters, and those that override the direction of text. */
const misleading = /[\p{Cc}\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069]/u
const lineFeeds = /[\t\n\r]/g

const textRules = 'at least one visible character, and no control, direction-override or unassigned characters'

/** Formats of what callers send, and not of responses. */
export const requestOnlyFormats: Record<(typeof requestOnlyFormatNames)[number], RequestFormat> = {
  line: {
    validate: text => visible.test(text) && !misleading.test(text),
    message: `must be one line with ${textRules}`,
  },
  text: {
    validate: text => visible.test(text) && !misleading.test(text.replace(lineFeeds, '')),
    message: `must have ${textRules} except for tabs and line breaks`,
  },
  'country-code': { validate: isCountry, message: 'must be the ISO 3166-1 alpha-2 code of a country, such as US' },
  'currency-code': { validate: isCurrency, message: 'must be the ISO 4217 code of a currency in use, such as USD' },
  'idn-email': {
    validate: isEmail,
    message: 'must be an e-mail address such as jane@example.com, with at most 64 characters before the @',
  },
}

export const requestFormats: Record<string, RequestFormat> = { ...requestOnlyFormats, ...timeFormats }
