/** The supported databases. */
export type DialectName = 'sqlite' | 'postgres'

export function dialectNameOf(url: string): DialectName {
  return url.startsWith('sqlite:') ? 'sqlite' : 'postgres'
}

/** Removes the parts of a database URL that can be secret: user, password and options. */
export function withoutSecrets(url: string): string {
  if (url.startsWith('sqlite:')) return url
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  return `postgres://${host}${pathname}`
}
