import { openDatabase } from 'service-kit/database/database.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { readDatabaseUrl } from 'service-kit/process/settings.ts'
import { rotateKeys } from './keys/key-rotation.ts'
import { keyStore } from './keys/key-store.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Adds a signing key to the database in the settings. The service may be running or stopped. */
await runCommand(async () => {
  const databaseUrl = readDatabaseUrl('user-service')
  await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
  const { id, signsFrom } = await rotateKeys(keyStore(database))
  process.stdout.write(`The key ${id} is published. It signs tokens from ${signsFrom} on.\n`)
})
