import { openDatabase } from 'service-kit/database/database.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { databaseUrlOf } from 'service-kit/process/settings.ts'
import { keyStore } from './keys/key-store.ts'
import { rotateKeys } from './keys/keys.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Gives the installation that the settings name another signing key, whether or not its service runs. */
await runCommand(async () => {
  const databaseUrl = databaseUrlOf('user-service')
  await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
  const { id, signsFrom } = await rotateKeys(keyStore(database))
  process.stdout.write(`The key ${id} is published, and signs from ${signsFrom} on.\n`)
})
