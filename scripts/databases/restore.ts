import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maintainDatabase } from 'service-kit/database/database.ts'
import { dialectNameOf } from 'service-kit/database/database-url.ts'
import { migrateUp } from 'service-kit/database/maintenance/migrator.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { extract } from 'tar'
import { nameOfCopy, rejectExistingData, restoreCopy } from './copies.ts'
import { printViolations, readArguments } from './services.ts'

/**
 * Restores a backup into the databases of both services, or of one with `--service`. They have to be empty. The tables are
 * migrated to those of this build, and all data is verified: exits with 1 when an invariant does not hold.
 */
await runCommand(async () => {
  const usage = 'Usage: npm run restore -- FILE, or npm run restore -- FILE --service order-service'
  const { databases, words } = readArguments(usage, 1)
  const [file = ''] = words
  if (!existsSync(file)) throw new StartFailure(`${file} does not exist`)
  for (const { url } of databases) await rejectExistingData(url)
  const folder = mkdtempSync(join(tmpdir(), 'restore-')) // only its owner may read it
  try {
    await extract({ file, cwd: folder, strict: true }).catch(error => {
      throw new StartFailure(`${file} is not a backup: ${error.message}`, { cause: error })
    })
    const copies = databases.map(database => ({
      ...database,
      copy: join(folder, nameOfCopy(database.service, database.url)),
    }))
    for (const { service, url, copy } of copies)
      if (!existsSync(copy))
        throw new StartFailure(
          `${file} has no copy of the ${service} for ${dialectNameOf(url)}; --service NAME restores one service`,
        )
    for (const { url, copy, migrations } of copies) {
      await restoreCopy(copy, url)
      await maintainDatabase(url, database => migrateUp(database, migrations(dialectNameOf(url))))
    }
    for (const database of databases) if ((await printViolations(database)) > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
