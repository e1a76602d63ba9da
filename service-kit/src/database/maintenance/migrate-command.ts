import { runCommand } from '../../process/command.ts'
import { readDatabaseSettings } from '../../process/settings/database-settings.ts'
import { maintainDatabase } from '../database.ts'
import { dialectNameOf } from '../database-url.ts'
import type { Migrations } from './migrator.ts'
import { migrateUp } from './migrator.ts'

/** Runs a program that executes the pending migrations of one service, for images that contain only this service. */
export function runMigrateCommand(service: string, migrations: Migrations): Promise<void> {
  return runCommand(() => executePending(service, readDatabaseSettings(service).databaseUrl, migrations))
}

/** Executes the pending migrations of a service, and prints their names. Rejects with a StartFailure when one fails. */
export async function executePending(service: string, url: string, migrations: Migrations): Promise<void> {
  const names = await maintainDatabase(url, database => migrateUp(database, migrations(dialectNameOf(url))))
  console.log(`${service}: ${names.length === 0 ? 'nothing is pending' : `executed ${names.join(', ')}`}`)
}
