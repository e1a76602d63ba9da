import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { tokenVerifier } from 'service-kit/access/access-tokens.ts'
import { createRateLimiter } from 'service-kit/access/rate-limiter.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import type { Assembled } from 'service-kit/http/lifecycle.ts'
import { createService } from 'service-kit/http/service.ts'
import { healthHandlers } from 'service-kit/observability/health.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { keyStore } from './keys/key-store.ts'
import { keyRules, makeFirstKey } from './keys/keys.ts'
import { migrations } from './migrations.ts'
import { addSamplePeople, lockSamplePeople, sampleCustomer } from './sample-data.ts'
import type { Settings } from './settings.ts'
import type { Tables } from './tables.ts'
import { tokenHandlers } from './tokens/handlers.ts'
import { tokenStore } from './tokens/token-store.ts'
import { tokenRules } from './tokens/tokens.ts'
import { userHandlers } from './users/handlers.ts'
import { userEventStore } from './users/user-event-store.ts'
import { userStore } from './users/user-store.ts'
import { userRules } from './users/users.ts'

const name = 'user-service'
const windowSeconds = 15 * 60
const loopback = ['127.0.0.1', '::1', 'localhost']

/** Puts the User Service together. Rejects with a StartFailure when its database cannot be had. */
export async function userService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
): Promise<Assembled> {
  const { databaseUrl, host, publicUrl: issuer, sampleData, serviceAccount } = settings
  if (sampleData && !loopback.includes(host))
    log.warn('other machines may reach sample people, whose passwords everybody knows: SAMPLE_DATA=off is without them')
  const database = await openDatabase<Tables>(databaseUrl, migrations, {
    fill: async opened => {
      await makeFirstKey(keyStore(opened))
      await (sampleData ? addSamplePeople(opened) : lockSamplePeople(opened))
    },
  })
  const users = userStore(database)
  const keys = keyRules(keyStore(database), issuer)
  const signIns = createRateLimiter(settings.signInFailures, windowSeconds)
  const tokens = tokenRules({ tokens: tokenStore(database), users, keys, signIns, serviceAccount })
  const rules = userRules({
    users,
    signIns,
    registrations: createRateLimiter(settings.registrations, windowSeconds),
    sampleUserId: sampleData ? sampleCustomer.id : undefined,
  })
  const stopping = new AbortController()
  const handlers = {
    ...userHandlers(rules, users, userEventStore(database)),
    ...tokenHandlers(tokens, keys, issuer),
    ...healthHandlers(contract, database, () => stopping.signal.aborted),
  }
  const verify = tokenVerifier(name, keys.find)
  const app = createService<operations>({ name, contract, handlers, settings, log, verify, tokensUrl: issuer })
  return { app, settings, log, stopping, close: () => database.destroy() }
}
