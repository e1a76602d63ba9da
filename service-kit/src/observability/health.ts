import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Contract } from 'openapi/contract/document.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'
import { contractIdentity } from '../contract/contract-identity.ts'
import type { Handlers, Tagged } from '../contract/handlers.ts'
import { Problem } from '../problems/problem.ts'

/** The two health operations, which are the same in both contracts. */
type Health = Handlers<Tagged<operations, 'Health'>>

/** A probe gets its response within 500 ms, whatever the database does. */
const pingTimeoutMs = 400

/** What the response reports about other services. */
type Dependencies = Pick<components['schemas']['Readiness'], 'consumes' | 'suspendedCalls'>

const noStore = { 'Cache-Control': 'no-store' }

/**
 * Creates the handlers of the health operations. A process that responds is live. A service is ready while it is not
 * stopping and its database responds within 400 ms. Its dependencies are reported in the response, and do not affect the
 * status.
 */
export function createHealthHandlers<Tables>(
  contract: Contract,
  database: Kysely<Tables>,
  isStopping: () => boolean,
  dependencies = (): Dependencies => ({ consumes: [], suspendedCalls: [] }),
): Health {
  const identity = contractIdentity(contract)
  return {
    getLiveness: async (_request, reply) => reply(200, { status: 'live' }, noStore),

    getReadiness: async (_request, reply) => {
      if (isStopping()) throw notReady('The service is stopping.')
      await Promise.race([ping(database), failAfter(pingTimeoutMs)]).catch(cause => {
        throw notReady('The database does not respond.', cause)
      })
      return reply(200, { status: 'ready', contract: identity, ...dependencies() }, noStore)
    },
  }
}

function ping<Tables>(database: Kysely<Tables>): Promise<unknown> {
  return database.selectNoFrom(({ lit }) => lit(1).as('one')).execute()
}

/** The timer does not keep the process running. */
async function failAfter(ms: number): Promise<never> {
  await wait(ms, undefined, { ref: false })
  throw new Error(`no response within ${ms} ms`)
}

function notReady(detail: string, cause?: unknown): Problem {
  return new Problem(503, 'not-ready', detail, { cause, headers: { ...noStore, 'Retry-After': '5' } })
}
