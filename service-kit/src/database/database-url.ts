/** The supported databases. */
export type DialectName = 'sqlite' | 'postgres'

export function dialectNameOf(url: string): DialectName {
  return url.startsWith('sqlite:') ? 'sqlite' : 'postgres'
}

/** The path in the URL of a SQLite database. */
export function sqlitePathOf(url: string): string {
  return url.slice('sqlite:'.length)
}

/** Removes the parts of a database URL that can be secret: user, password and options. */
export function withoutSecrets(url: string): string {
  if (url.startsWith('sqlite:')) return url
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  return `postgres://${host}${pathname}`
}
