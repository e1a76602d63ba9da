import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { readDatabaseSettings } from 'service-kit/process/settings/database-settings.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'

/** The URL of a service's database, as the service reads it. Does not load its `.env` for the other service as well. */
export function readDatabaseUrl(service: string): string {
  const file = `${service}/.env`
  const settings = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return readDatabaseSettings(service, { ...settings, ...process.env }).databaseUrl
}

/** Throws a StartFailure when the environment names one database for both services. `advice` says what to do instead. */
export function rejectSharedDatabase(advice: string): void {
  const shared = ['DATABASE_URL', 'DATABASE_URL_FILE'].find(name => process.env[name])
  if (shared) throw new StartFailure(`${shared} would be the same for both services: ${advice}`)
}
