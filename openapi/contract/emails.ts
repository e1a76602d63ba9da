import { domainToASCII } from 'node:url'

const maxLocalPart = 64 // octets (RFC 5321 §4.5.3.1.1)
const maxAddress = 254 // octets (RFC 5321 §4.5.3.1.3, without the angle brackets)

/** A Dot-string (RFC 5321 §4.1.2). */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
/** At least two labels of at most 63 octets (RFC 1035 §2.3.4). */
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const ascii = /^[\0-\x7F]*$/
/** Without characters that have a meaning in URLs, and without invisible ones that are dropped from domains. */
const internationalDomain = /^(?:[\p{L}\p{M}\p{N}.-]|\u200C|\u200D)+$/u

/** Whether a text is an e-mail address with an ASCII local part. Its domain may be internationalized (RFC 5890). */
export function isEmail(text: string): boolean {
  const [local, domain] = partsOf(text)
  const isShort = local.length <= maxLocalPart && local.length + 1 + domain.length <= maxAddress
  return isShort && localPart.test(local) && asciiDomain.test(domain)
}

/**
 * The same text for all spellings of an e-mail address: its ASCII form, in lower case. A text that is not an address gets
 * a text that no address has.
 */
export function emailKey(text: string): string {
  return asciiEmail(text).toLowerCase()
}

/** An e-mail address with an internationalized domain in its ASCII form (RFC 5890). Other texts are returned unchanged. */
export function asciiEmail(text: string): string {
  if (ascii.test(text)) return text
  const [local, domain] = partsOf(text)
  return domain === '' ? text : `${local}@${domain}`
}

/** The local part and the domain in its ASCII form, which is empty for a text without a domain. */
function partsOf(text: string): [local: string, domain: string] {
  const at = text.lastIndexOf('@')
  return at < 0 ? [text, ''] : [text.slice(0, at), toAscii(text.slice(at + 1))]
}

function toAscii(domain: string): string {
  if (ascii.test(domain)) return domain.toLowerCase()
  return internationalDomain.test(domain) ? domainToASCII(domain) : ''
}
