import type { Kysely } from 'kysely'
import consumedContract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { FindKey, RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { createIssuerKeyFinder } from 'service-kit/access/issuer/issuer-keys.ts'
import type { FindUserId, IssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { createIssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { connectProvider } from 'service-kit/access/issuer/provider.ts'
import { withLoggedFailures } from 'service-kit/access/key-store.ts'
import { watchConsumedContract } from 'service-kit/contract/consumed-contract.ts'
import type { Metrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { customerStore } from './customers/customer-store.ts'
import { followCustomers } from './customers/followed-customers.ts'
import type { CustomerDirectory } from './customers/known-customers.ts'
import { withKnownCustomers } from './customers/known-customers.ts'
import { userFeedStore } from './customers/user-feed-store.ts'
import type { Settings } from './settings.ts'
import type { Tables } from './tables.ts'
import { issuerStore } from './tokens/issuer-store.ts'
import { mayNotOrder, withFollowedUsers } from './upstream/followed-users.ts'
import { createProviderUsers } from './upstream/provider-users.ts'
import { createServiceSession } from './upstream/service-session.ts'
import { withSingleFlight } from './upstream/single-flight.ts'
import { createTokenRevocations } from './upstream/token-revocations.ts'
import { createUserDirectory } from './upstream/user-directory.ts'
import { followUserFeed } from './upstream/user-feed.ts'
import { createUserServiceCircuits } from './upstream/user-service-circuits.ts'
import { createUserServiceClient } from './upstream/user-service-client.ts'
import { createUserServiceKeyFinder } from './upstream/user-service-keys.ts'

export interface ConnectionParts {
  settings: Settings
  database: Kysely<Tables>
  metrics: Metrics
  tracing: Tracing | undefined
  log: Logger
}

/** What the Order Service needs from the User Service. */
export interface UserServiceConnection {
  users: CustomerDirectory
  findKey: FindKey
  rejectRevoked: RejectRevoked
  /** The tokens of the OpenID provider at which people sign in; undefined when they sign in at the User Service. */
  provider: IssuerTokens | undefined
  /** The state of the connection, for `/health/ready`. */
  state: () => {
    consumes: [ReturnType<ReturnType<typeof watchConsumedContract>['current']>]
    suspendedCalls: ReturnType<ReturnType<typeof createUserServiceCircuits>['suspendedCalls']>
  }
  /** Ends the work in the background, and waits until nothing uses the database. */
  end: () => Promise<void>
}

/** Connects to the User Service, which may be unavailable: reads revoked tokens, and follows the changes of users. */
export async function connectUserService({
  settings,
  database,
  metrics,
  tracing,
  log,
}: ConnectionParts): Promise<UserServiceConnection> {
  const { userServiceUrl: url, acceptKnownCustomersMs: maxAgeMs } = settings
  const contractWatch = watchConsumedContract({
    service: 'user-service',
    url,
    needed: consumedContract,
    log,
    tracing,
    onChange: metrics.recordConsumedContract,
  })
  const circuits = createUserServiceCircuits(log, metrics)
  const clientSettings = {
    ...settings,
    tracer: tracing,
    onRetry: (operationId: string) => metrics.countUpstreamRetry('user-service', operationId),
    hooks: { ...circuits, onResponse: contractWatch.noteResponse },
  }
  const client = createUserServiceClient(clientSettings)
  const session = createServiceSession(clientSettings)
  const directory = withSingleFlight(createUserDirectory(client, session), circuits.isOpen)
  const currentFeed = () => feed.current()
  const followedUsers = withFollowedUsers(directory, () => currentFeed() !== undefined)
  const followed = followCustomers(currentFeed)
  const countCustomer = metrics.addCounter({
    name: 'ordering_customers_total',
    help: 'Customers who may order, by the source of their data: memory, userService or stored.',
    labelNames: ['source'],
  })
  const users = withKnownCustomers(followedUsers, {
    followed,
    customers: customerStore(database),
    maxAgeMs,
    log,
    onFound: source => countCustomer({ source }, 1),
  })

  const providerUsers = createProviderUsers(client, settings.serviceAccount, currentFeed)
  const issuer = issuerStore(database, url)
  const revocations = createTokenRevocations(await issuer.loadRevocations(), async revoked => {
    const userIds = revoked.map(({ userId }) => userId) // they can have been suspended or erased
    followed.forget(userIds)
    providerUsers.forget(userIds)
    await issuer.saveRevocations(revoked)
    await users.forget(userIds)
  })
  const cursors = userFeedStore(database, url)
  const feed = followUserFeed({
    session,
    log,
    tracing,
    cursor: await cursors.load(),
    saveCursor: cursors.save,
    async process(changes) {
      followed.forget(changes.map(({ data }) => data.id))
      followedUsers.process(changes)
      const refused = changes.filter(mayNotOrder).map(({ data }) => data.id)
      providerUsers.forget(refused)
      await users.forget(refused)
    },
    revoke: revocations.add,
    async forgetAll() {
      followed.forgetAll()
      followedUsers.forgetAll()
      providerUsers.forgetAll()
      await users.forgetAll()
    },
  })
  const isCurrent = { name: 'user_feed_current', help: '1 while the feed of the User Service is followed and current.' }
  metrics.addGauge({ ...isCurrent, labelNames: [] }, () => [{ labels: {}, value: currentFeed() ? 1 : 0 }])
  return {
    users,
    findKey: createUserServiceKeyFinder(client, issuer, log),
    rejectRevoked: revocations.rejectRevokedAfter(feed.firstAttempt),
    provider: providerTokens(settings.issuer, database, providerUsers.findUserId, log),
    state: () => ({ consumes: [contractWatch.current()], suspendedCalls: circuits.suspendedCalls() }),
    async end() {
      await feed.end()
      circuits.end()
      await contractWatch.end()
    },
  }
}

function providerTokens(
  issuer: Settings['issuer'],
  database: Kysely<Tables>,
  findUserId: FindUserId,
  log: Logger,
): IssuerTokens | undefined {
  if (issuer === null) return undefined
  const findKey = createIssuerKeyFinder(
    connectProvider(issuer.url),
    withLoggedFailures(issuerStore(database, issuer.url), log),
  )
  return createIssuerTokens({ issuer, findKey, findUserId })
}
