import { existsSync } from 'node:fs'
import { maintainDatabase } from 'service-kit/database/database.ts'
import { dialectNameOf, sqlitePathOf } from 'service-kit/database/database-url.ts'
import { executePending } from 'service-kit/database/maintenance/migrate-command.ts'
import type { MigrationState } from 'service-kit/database/maintenance/migrator.ts'
import { migrateDown, readMigrationState } from 'service-kit/database/maintenance/migrator.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import type { ServiceDatabase } from './services.ts'
import { readArguments } from './services.ts'

/**
 * Shows the migrations of the databases, executes the pending ones, or takes back the last one of one service. A SQLite
 * file is changed only while no service serves from it.
 */
const usage =
  'Usage: npm run migrate -- status, npm run migrate -- up, or npm run migrate -- down --service order-service'

await runCommand(async () => {
  const { databases, words } = readArguments(usage, 1)
  const command = { status, up, down }[words[0] ?? '']
  if (!command) throw new StartFailure(usage)
  if (command === down && databases.length > 1) throw new StartFailure(usage)
  for (const database of databases) await command(database)
})

async function status({ service, url, migrations }: ServiceDatabase): Promise<void> {
  const known = migrations(dialectNameOf(url))
  const isNew = dialectNameOf(url) === 'sqlite' && !existsSync(sqlitePathOf(url))
  const state = isNew
    ? { executed: [], pending: Object.keys(known), unknownExpansions: [], unknownContractions: [] }
    : await readSnapshot<never, MigrationState>(url, database => readMigrationState(database, known))
  const unknown = new Set([...state.unknownExpansions, ...state.unknownContractions])
  for (const name of state.executed)
    console.log(`${service} ${name} executed${unknown.has(name) ? ' by a newer build' : ` (${known[name]?.kind})`}`)
  for (const name of state.pending) console.log(`${service} ${name} pending (${known[name]?.kind})`)
  if (state.unknownContractions.length > 0) console.log(`${service}: this build does not run on these tables`)
}

function up({ service, url, migrations }: ServiceDatabase): Promise<void> {
  return executePending(service, url, migrations)
}

async function down({ service, url, migrations }: ServiceDatabase): Promise<void> {
  const names = await maintainDatabase(url, database => migrateDown(database, migrations(dialectNameOf(url))))
  console.log(`${service}: ${names.length === 0 ? 'nothing is executed' : `took back ${names.join(', ')}`}`)
}
