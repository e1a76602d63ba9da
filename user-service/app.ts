import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { pagesClient } from 'service-kit/access/pages-client.ts'
import { createRateLimiter } from 'service-kit/access/rate-limiter.ts'
import { openServiceDatabase } from 'service-kit/database/connections/service-database.ts'
import { createInsertSignal } from 'service-kit/database/connections/watched-inserts.ts'
import { deleteExpiredEvents } from 'service-kit/events/event-positions.ts'
import { publishEvents } from 'service-kit/events/publishing/publish-events.ts'
import { createEventFeed } from 'service-kit/feed/feed-handlers.ts'
import type { AssembledService } from 'service-kit/http/lifecycle.ts'
import { createService } from 'service-kit/http/service.ts'
import { createReplayFinder, deleteExpiredKeys } from 'service-kit/idempotency/idempotency.ts'
import { createHealthHandlers } from 'service-kit/observability/health.ts'
import { createMetrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { isLoopback } from 'service-kit/process/loopback.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import { rejectPublicSecret } from 'service-kit/process/service-account.ts'
import { startTracing } from 'service-kit/tracing/start-tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import { deliverWebhooks } from 'service-kit/webhooks/delivery/deliver-webhooks.ts'
import { deleteExpiredDeliveries } from 'service-kit/webhooks/endpoints/expired-deliveries.ts'
import { createWebhookHandlers } from 'service-kit/webhooks/endpoints/webhook-handlers.ts'
import { createAcceptedTokens } from './accepted-tokens.ts'
import { accountRules } from './accounts/accounts.ts'
import { accountHandlers } from './accounts/handlers.ts'
import { startMailDelivery } from './accounts/mail-delivery.ts'
import { mailRequests } from './accounts/mail-requests.ts'
import { mailStore } from './accounts/mail-store.ts'
import { mailTokenStore } from './accounts/mail-token-store.ts'
import { mailTransport } from './accounts/mail-transport.ts'
import { codeStore } from './authorization/code-store.ts'
import { createSignIn } from './authorization/sign-in.ts'
import { createBrowserSignIn } from './browser-sign-in.ts'
import { withPagesClient } from './clients/built-in-client.ts'
import { clientStore } from './clients/client-store.ts'
import { clientRules } from './clients/clients.ts'
import { clientHandlers } from './clients/handlers.ts'
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
import { serverMetadata } from './tokens/metadata.ts'
import { revocationStore } from './tokens/revocation-store.ts'
import { tokenStore } from './tokens/token-store.ts'
import { grantTypesWith, tokenRules } from './tokens/tokens.ts'
import { accountStore } from './users/account-store.ts'
import { userHandlers } from './users/handlers.ts'
import { userEventStore } from './users/history/user-event-store.ts'
import { passwordChanger } from './users/password-changes.ts'
import { userStore } from './users/user-store.ts'
import { userRules } from './users/users.ts'

const name = 'user-service'
const source = { service: name, contract }
const limitWindowSeconds = 15 * 60
const mailWindowSeconds = 60 * 60
const deletionPeriodMs = 60_000

/**
 * Assembles the User Service. Rejects with a StartFailure when the database is not available, or when other machines
 * could use the public secret of the service account.
 */
export async function userService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
): Promise<AssembledService> {
  const { host, publicUrl: issuer, orderServiceUrl, sampleData, serviceAccount, mail } = settings
  await rejectPublicSecret(host, serviceAccount)
  if (sampleData && !(await isLoopback(host)))
    log.warn(
      'sample users with public passwords can be used from other machines; SAMPLE_DATA=off removes the passwords',
    )
  const metrics = createMetrics(contract)
  const tracing = await startTracing(name, settings, log)
  const committed = createInsertSignal('events')
  const database = await openServiceDatabase<Tables>(settings, migrations, {
    inserts: [committed],
    tracing,
    observer: metrics.databaseObserver,
    seed: async opened => {
      await createFirstKey(keyStore(opened))
      await (sampleData ? addSampleUsers(opened) : lockSampleUsers(opened))
    },
    log,
    onReplicaFallback: metrics.countReplicaFallback,
  })
  const { writes, reads, lists } = database
  const users = userStore(writes, reads)
  const accounts = accountStore(writes)
  const registered = clientStore(writes)
  const clients = withPagesClient(registered, issuer, orderServiceUrl)
  const revocations = revocationStore(reads)
  const keys = keyRules(keyStore(reads), issuer)
  // Replicas share a PostgreSQL database. A SQLite file has one service process, which counts in memory.
  const attempts = settings.databaseUrl.startsWith('sqlite:') ? undefined : attemptStore(writes)
  const limit = (events: number, seconds = limitWindowSeconds) => createRateLimiter(events, seconds, attempts)
  const [mails, mailTokens] = [mailStore(writes), mailTokenStore(writes)]
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
          tracing,
        })
  const requests = mailRequests({
    delivery,
    perAddress: limit(settings.maxMailRequests),
    perRecipient: limit(settings.maxMailsPerHour, mailWindowSeconds),
  })
  const signIns = signInLimits(limit(settings.maxSignInFailures), limit(settings.maxSignInFailuresPerAddress))
  const codes = codeStore(writes)
  const { verify, provider } = createAcceptedTokens(name, { settings, writes, reads, keys, revocations, log })
  const signIn = createSignIn(accounts, signIns)
  const browserSignIn = createBrowserSignIn({
    ...{ writes, lists, users, accounts, clients, codes, signIn, signIns, issuer, provider, log },
    challengeLimit: limit(settings.maxPasskeyChallenges),
  })
  const tokens = tokenRules({
    ...{ tokens: tokenStore(writes), accounts, clients, codes, revocations, keys },
    ...{ signIn, signIns, serviceAccount, issuer, provider, grantTypes: grantTypesWith(settings) },
  })
  const rules = userRules({
    users,
    registrations: limit(settings.maxRegistrations),
    mailRequests: requests,
    sampleUserId: sampleData ? sampleCustomer.id : undefined,
    provider,
  })
  const stopping = new AbortController()
  const feed = createEventFeed<operations, Tables>({
    database: reads,
    source,
    committed,
    stopping: stopping.signal,
    metrics,
    log,
  })
  const handlers = {
    ...userHandlers(rules, userStore(lists), userEventStore(lists), passwordChanger({ users, accounts, signIns })),
    ...accountHandlers(accountRules({ users, mails, tokens: mailTokens, requests })),
    ...browserSignIn.handlers,
    ...clientHandlers(clientRules(registered, [serviceAccount.clientId, pagesClient.clientId]), clientStore(lists)),
    ...tokenHandlers(tokens, keys, revocations, serverMetadata(issuer, grantTypesWith(settings))),
    ...createWebhookHandlers<operations, Tables>(contract, database, settings),
    ...feed.handlers,
    ...createHealthHandlers(contract, reads, () => stopping.signal.aborted),
  }
  const app = createService<operations>({
    name,
    contract,
    handlers,
    settings,
    log,
    metrics,
    tracing,
    verify,
    tokensUrl: issuer,
    otherService: { title: 'Order Service', url: orderServiceUrl },
    pages: browserSignIn.pages,
    findReplay: createReplayFinder(reads, (_caller, reply) => reply), // staff only, and staff see everything
  })
  const webhooks = deliverWebhooks({
    ...{ source, database, settings, committed },
    ...{ stopping: stopping.signal, metrics, log, tracing },
  })
  const publisher = await publishEvents({ settings, database: writes, source, log, tracing, metrics })
  const deleteExpired = async () => {
    await deleteExpiredEvents(writes, settings.eventsKeptDays)
    await deleteExpiredDeliveries(writes, settings.eventsKeptDays)
    await deleteExpiredKeys(writes)
  }
  const stopDeletion = repeatPeriodically(deletionPeriodMs, log, async () => {
    await traceWork(tracing, 'delete expired events', deleteExpired)
    metrics.recordPeriodicWork('delete-expired-events')
  })
  const close = async () => {
    await stopDeletion()
    await webhooks.stop()
    await publisher?.stop()
    await feed.end()
    await delivery?.stop()
    await database.close()
  }
  return { app, settings, log, metrics, stopping, tracing, close }
}
