import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { createTokenVerifier } from 'service-kit/access/access-tokens.ts'
import { createRateLimiter } from 'service-kit/access/rate-limiter.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import type { AssembledService } from 'service-kit/http/lifecycle.ts'
import { createService } from 'service-kit/http/service.ts'
import { createHealthHandlers } from 'service-kit/observability/health.ts'
import { createMetrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { isLoopback } from 'service-kit/process/loopback.ts'
import { rejectPublicSecret } from 'service-kit/process/service-account.ts'
import { accountRules } from './accounts/accounts.ts'
import { accountHandlers } from './accounts/handlers.ts'
import { startMailDelivery } from './accounts/mail-delivery.ts'
import { mailRequests } from './accounts/mail-requests.ts'
import { mailStore } from './accounts/mail-store.ts'
import { mailTokenStore } from './accounts/mail-token-store.ts'
import { mailTransport } from './accounts/mail-transport.ts'
import { createFirstKey } from './keys/key-rotation.ts'
import { keyStore } from './keys/key-store.ts'
import { keyRules } from './keys/keys.ts'
import { attemptStore } from './limits/attempt-store.ts'
import { signInLimits } from './limits/sign-in-limits.ts'
import { migrations } from './migrations.ts'
import { addSampleUsers, lockSampleUsers, sampleCustomer } from './sample-data.ts'
import type { Settings } from './settings.ts'
import type { Tables } from './tables.ts'
import { tokenHandlers } from './tokens/handlers.ts'
import { revocationStore } from './tokens/revocation-store.ts'
import { createRevocationCheck } from './tokens/revocations.ts'
import { tokenStore } from './tokens/token-store.ts'
import { tokenRules } from './tokens/tokens.ts'
import { accountStore } from './users/account-store.ts'
import { userHandlers } from './users/handlers.ts'
import { passwordChanger } from './users/password-changes.ts'
import { userEventStore } from './users/user-event-store.ts'
import { userStore } from './users/user-store.ts'
import { userRules } from './users/users.ts'

const name = 'user-service'
const limitWindowSeconds = 15 * 60
const mailWindowSeconds = 60 * 60

/**
 * Assembles the User Service. Rejects with a StartFailure when the database is not available, or when other machines
 * could use the public secret of the service account.
 */
export async function userService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
): Promise<AssembledService> {
  const { databaseUrl, host, publicUrl: issuer, sampleData, serviceAccount, mail } = settings
  await rejectPublicSecret(host, serviceAccount)
  if (sampleData && !(await isLoopback(host)))
    log.warn(
      'sample users with public passwords can be used from other machines; SAMPLE_DATA=off removes the passwords',
    )
  const database = await openDatabase<Tables>(databaseUrl, migrations, {
    migrate: settings.migrate,
    seed: async opened => {
      await createFirstKey(keyStore(opened))
      await (sampleData ? addSampleUsers(opened) : lockSampleUsers(opened))
    },
  })
  const users = userStore(database)
  const accounts = accountStore(database)
  const revocations = revocationStore(database)
  const keys = keyRules(keyStore(database), issuer)
  // Replicas share a PostgreSQL database. A SQLite file has one service process, which counts in memory.
  const attempts = databaseUrl.startsWith('sqlite:') ? undefined : attemptStore(database)
  const limit = (events: number, seconds = limitWindowSeconds) => createRateLimiter(events, seconds, attempts)
  const [mails, mailTokens] = [mailStore(database), mailTokenStore(database)]
  const delivery =
    mail === null
      ? undefined
      : startMailDelivery({
          mails,
          tokens: mailTokens,
          send: mailTransport(mail, log),
          links: { accountUrl: mail.accountUrl, apiUrl: issuer },
          retryMs: mail.retryMs,
          log,
        })
  const requests = mailRequests({
    delivery,
    perAddress: limit(settings.maxMailRequests),
    perRecipient: limit(settings.maxMailsPerHour, mailWindowSeconds),
  })
  const signIns = signInLimits(limit(settings.maxSignInFailures), limit(settings.maxSignInFailuresPerAddress))
  const tokens = tokenRules({ tokens: tokenStore(database), accounts, keys, signIns, serviceAccount })
  const rules = userRules({
    users,
    registrations: limit(settings.maxRegistrations),
    mailRequests: requests,
    sampleUserId: sampleData ? sampleCustomer.id : undefined,
  })
  const stopping = new AbortController()
  const handlers = {
    ...userHandlers(rules, users, userEventStore(database), passwordChanger({ users, accounts, signIns })),
    ...accountHandlers(accountRules({ users, mails, tokens: mailTokens, requests })),
    ...tokenHandlers(tokens, keys, revocations, issuer),
    ...createHealthHandlers(contract, database, () => stopping.signal.aborted),
  }
  const verify = createTokenVerifier(name, keys.find, createRevocationCheck(revocations))
  const metrics = createMetrics()
  const app = createService<operations>({ name, contract, handlers, settings, log, metrics, verify, tokensUrl: issuer })
  const close = async () => {
    await delivery?.stop()
    await database.destroy()
  }
  return { app, settings, log, metrics, stopping, close }
}
