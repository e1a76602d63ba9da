import { openDatabase } from 'service-kit/database/database.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { readDatabaseSettings } from 'service-kit/process/settings/database-settings.ts'
import { rotateKeys } from './keys/key-rotation.ts'
import { keyStore } from './keys/key-store.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Adds a signing key to the database in the settings. The service may be running or stopped. */
await runCommand(async () => {
  const { databaseUrl, migrate } = readDatabaseSettings('user-service')
  await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false, migrate })
  const { id, signsFrom } = await rotateKeys(keyStore(database))
  process.stdout.write(`The key ${id} is published. It signs tokens from ${signsFrom} on.\n`)
})
