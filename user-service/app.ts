import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { healthHandlers } from 'service-kit/health.ts'
import type { Assembled } from 'service-kit/lifecycle.ts'
import type { Logger } from 'service-kit/logging.ts'
import { createLogger } from 'service-kit/logging.ts'
import { service } from 'service-kit/service.ts'
import type { Settings } from 'service-kit/settings.ts'
import { migrations } from './migrations.ts'
import { addSamplePeople } from './sample-data.ts'
import type { Tables } from './tables.ts'
import { userHandlers } from './users/handlers.ts'
import { userStore } from './users/user-store.ts'

const name = 'user-service'

/** Puts the User Service together. Rejects with a StartFailure when its database cannot be had. */
export async function userService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
): Promise<Assembled> {
  const database = await openDatabase<Tables>(settings.databaseUrl, migrations, async opened => {
    if (settings.sampleData) await addSamplePeople(userStore(opened))
  })
  const users = userStore(database)
  const stopping = new AbortController()
  const handlers = {
    ...userHandlers(users, settings),
    ...healthHandlers(database, () => stopping.signal.aborted),
  }
  const app = await service<operations>({ name, contract, handlers, settings, log })
  return { app, settings, log, stopping, close: () => database.destroy() }
}
