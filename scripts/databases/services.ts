import { parseArgs } from 'node:util'
import { dialectNameOf } from 'service-kit/database/database-url.ts'
import type { AnyDatabase, Migrations } from 'service-kit/database/maintenance/migrator.ts'
import { readMigrationState } from 'service-kit/database/maintenance/migrator.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import * as orderData from '../../order-service/data-check.ts'
import { migrations as orderMigrations } from '../../order-service/migrations/migrations.ts'
import * as userData from '../../user-service/data-check.ts'
import { migrations as userMigrations } from '../../user-service/migrations.ts'
import { readDatabaseUrl, rejectSharedDatabase } from './database-urls.ts'

/** The database of a service, as its settings name it. */
export interface ServiceDatabase {
  service: 'order-service' | 'user-service'
  url: string
  migrations: Migrations
  violations: (database: AnyDatabase) => AsyncGenerator<string>
}

/**
 * The orders come first: a backup of the users, which is made after that of the orders, has the customer of each order.
 * The checks read tables of their own service, of which the type of a URL's database knows nothing.
 */
const services = [
  {
    service: 'order-service',
    migrations: orderMigrations,
    violations: (database: AnyDatabase) => orderData.violationsIn(database as never),
  },
  {
    service: 'user-service',
    migrations: userMigrations,
    violations: (database: AnyDatabase) => userData.violationsIn(database as never),
  },
] as const

/** Reads `[--service NAME]` and a number of other arguments. Throws a StartFailure with the usage for any others. */
export function readArguments(usage: string, count: number): { databases: ServiceDatabase[]; words: string[] } {
  const { service, words } = parse(usage)
  const selected = services.filter(each => service === undefined || each.service === service)
  if (words.length !== count || selected.length === 0) throw new StartFailure(usage)
  if (service === undefined)
    rejectSharedDatabase('set it in user-service/.env and order-service/.env, or name one service with --service.')
  return { databases: selected.map(each => ({ ...each, url: readUrl(each.service) })), words }
}

function parse(usage: string) {
  try {
    const { values, positionals } = parseArgs({ options: { service: { type: 'string' } }, allowPositionals: true })
    return { service: values.service, words: positionals }
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}

function readUrl(service: string): string {
  const url = readDatabaseUrl(service)
  if (url === 'sqlite::memory:')
    throw new StartFailure(`DATABASE_URL of the ${service} is a database that exists only inside the service process.`)
  return url
}

const maxPrinted = 100

/** Prints each violated invariant, up to a maximum, and returns their number. Rejects for tables of another build. */
export function printViolations({ service, url, migrations, violations }: ServiceDatabase): Promise<number> {
  return readSnapshot<never, number>(url, async database => {
    const state = await readMigrationState(database, migrations(dialectNameOf(url)))
    if (state.pending.length > 0)
      throw new StartFailure(`the ${service} lacks migrations (${state.pending.join(', ')}): npm run migrate -- up`)
    if (state.unknownContractions.length > 0)
      throw new StartFailure(`a newer build migrated the ${service}: verify its data with that build`)
    let count = 0
    for await (const violation of violations(database))
      if (++count <= maxPrinted) console.log(`${service}: ${violation}: does not hold`)
    if (count > maxPrinted) console.log(`${service}: … and ${count - maxPrinted} more`)
    console.log(count === 0 ? `${service}: everything adds up` : `${service}: ${count} violated invariants`)
    return count
  })
}
