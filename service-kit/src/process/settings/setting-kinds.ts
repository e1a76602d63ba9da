/** The kind of value that a setting accepts. */
export interface SettingKind<Value> {
  /** A description of the accepted values, which follows "accepted: " in the error message. */
  accepts: string
  /** Returns undefined for a text that is not accepted. */
  parse: (text: string) => Value | undefined
  /** Keeps the value out of error messages completely. */
  secret?: boolean
  /** The setting NAME can also come from the file that NAME_FILE names, as secrets of containers do. */
  fromFile?: boolean
}

export const anyText: SettingKind<string> = { accepts: 'any text', parse: text => text }

/**
 * A secret of visible ASCII characters: no spaces, no accents. Every client can send these characters, and the contract
 * of the token endpoint accepts them.
 */
export function visibleAscii(minLength: number, maxLength: number): SettingKind<string> {
  return {
    accepts: `${minLength} to ${maxLength} characters of visible ASCII`,
    parse: text => (/^[!-~]+$/.test(text) && text.length >= minLength && text.length <= maxLength ? text : undefined),
    secret: true,
    fromFile: true,
  }
}

const minSecretLength = 20
const minDistinctCharacters = 8

/** A secret that cannot be guessed, of up to `maxLength` visible ASCII characters. */
export function strongSecret(maxLength: number): SettingKind<string> {
  const text = visibleAscii(minSecretLength, maxLength)
  return {
    ...text,
    accepts: `${text.accepts}, at least ${minDistinctCharacters} of them different`,
    parse: value => (new Set(value).size >= minDistinctCharacters ? text.parse(value) : undefined),
  }
}

/** A setting without a value is null. */
export function optional<Value>(kind: SettingKind<Value>): SettingKind<Value | null> {
  return { ...kind, parse: text => (text === '' ? null : kind.parse(text)) }
}

/** A whole number from `min` to `max`, both included. */
export function wholeNumber(min: number, max: number): SettingKind<number> {
  return {
    accepts: `a whole number from ${min} to ${max}`,
    parse: text => {
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
      return number >= min && number <= max ? number : undefined
    },
  }
}

/** The URL of a service, without path, query or trailing slash. */
export const httpUrl: SettingKind<string> = {
  accepts: 'a URL such as http://localhost:3000, without a path',
  parse: text => {
    const url = URL.parse(text)
    const isOrigin =
      url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.hash
    return isOrigin ? url.origin : undefined
  },
}

/** A secret, because the URL contains a password. */
export const smtpUrl: SettingKind<string> = {
  accepts: 'smtp://user:password@host:587 or smtps://user:password@host:465',
  parse: text => {
    const url = URL.parse(text)
    return url && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '' ? text : undefined
  },
  secret: true,
  fromFile: true,
}

/** One or several servers of NATS. A secret, because the URL can contain a password or a token. */
export const natsUrl: SettingKind<string> = {
  accepts: 'nats://user:password@host:4222 or tls://user:password@host:4222, several separated by commas',
  parse: text => {
    const urls = text.split(',').map(each => URL.parse(each))
    return urls.every(url => url && ['nats:', 'tls:'].includes(url.protocol) && url.hostname !== '') ? text : undefined
  },
  secret: true,
  fromFile: true,
}

/** The sender of mail: one address, optionally with a name before it. */
export const mailSender: SettingKind<string> = {
  accepts: 'an address such as shop@example.com, or Shop <shop@example.com>',
  parse: text =>
    /^([^\p{Cc}@<>,;"]+ <[^\s@<>,;"]+@[^\s@<>,;"]+>|[^\s@<>,;"]+@[^\s@<>,;"]+)$/u.test(text) ? text : undefined,
}

export const onOrOff: SettingKind<boolean> = {
  accepts: 'on or off',
  parse: text => ({ on: true, off: false })[text],
}

export const databaseUrl: SettingKind<string> = {
  accepts: 'sqlite:<path>, sqlite::memory: or postgres://user:password@host:5432/name',
  parse: text => (/^sqlite:.+|^postgres(ql)?:\/\/.+/.test(text) ? text : undefined),
  fromFile: true,
}

export const postgresUrl: SettingKind<string> = {
  accepts: 'postgres://user:password@host:5432/name',
  parse: text => (/^postgres(ql)?:\/\/.+/.test(text) ? text : undefined),
  fromFile: true,
}

export const corsOrigins: SettingKind<'*' | string[]> = {
  accepts: '* or origins such as https://shop.example, separated by commas',
  parse: text => {
    if (text === '*') return '*'
    const origins = text.split(',').map(origin => origin.trim())
    return origins.every(origin => URL.parse(origin)?.origin === origin) ? origins : undefined
  },
}

export function oneOf(...values: string[]): SettingKind<string> {
  return { accepts: values.join(', '), parse: text => (values.includes(text) ? text : undefined) }
}
