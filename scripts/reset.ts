import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { dialectNameOf, sqlitePathOf } from 'service-kit/database/database-url.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { readDatabaseUrl, rejectSharedDatabase } from './databases/database-urls.ts'

/**
 * Deletes the local data of `npm start`: the SQLite files of both services. Asks for a confirmation at the terminal,
 * unless `--yes` is given.
 */
await runCommand(async () => {
  const confirmed = readArguments()
  rejectSharedDatabase('set it in user-service/.env and order-service/.env.')
  const paths = new Set(['user-service', 'order-service'].map(readDatabasePath))
  const databases = [...paths].filter(path => path !== ':memory:' && filesOf(path).some(file => existsSync(file)))
  if (databases.length === 0) return console.log('There is no local data.')

  using locks = new DisposableStack() // no service can start until the data is deleted
  for (const database of databases) locks.use(takeLock(database))
  const files = databases.flatMap(filesOf)
  const list = files.filter(file => existsSync(file)).map(file => `  ${file}\n`)
  console.log(`${confirmed ? 'Deleting' : 'These files will be deleted'}:\n${list.join('')}`)
  if (!confirmed && !(await confirm())) throw new StartFailure('Nothing was deleted.')
  locks.dispose() // a file that is open cannot be deleted on Windows
  for (const file of files) rmSync(file, { force: true })
  console.log('Deleted. The next npm start begins with new data.')
})

function readArguments(): boolean {
  try {
    return parseArgs({ options: { yes: { type: 'boolean', default: false } } }).values.yes
  } catch (error) {
    throw new StartFailure('Usage: npm run reset, or npm run reset -- --yes', { cause: error })
  }
}

/** Returns the path in the DATABASE_URL of a service. */
function readDatabasePath(service: string): string {
  const url = readDatabaseUrl(service)
  if (dialectNameOf(url) === 'sqlite') return sqlitePathOf(url)
  throw new StartFailure(
    `DATABASE_URL of the ${service} is not a SQLite file: npm run reset deletes SQLite files only.`,
  )
}

/** The database, its write-ahead log, its shared memory, and the lock file of service-kit/src/database/sqlite.ts. */
function filesOf(database: string): string[] {
  return ['', '-wal', '-shm', '.lock', '.lock-journal'].map(suffix => `${database}${suffix}`)
}

/** Takes the lock that a running service has. Throws a StartFailure when it is not available. */
function takeLock(database: string): DatabaseSync {
  const lock = new DatabaseSync(`${database}.lock`)
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === 5 // SQLITE_BUSY
    if (!isBusy) throw error
    throw new StartFailure(`${database} is in use: stop the service first. Nothing was deleted.`, { cause: error })
  }
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StartFailure('Standard input is not a terminal: npm run reset -- --yes deletes without a question.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = once(terminal, 'close').then(() => '') // Ctrl-C or Ctrl-D
  const answer = await Promise.race([terminal.question('Type "yes" to delete them: '), closed])
  terminal.close()
  return answer === 'yes'
}
