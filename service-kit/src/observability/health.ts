import type { Kysely } from 'kysely'
import type { Contract } from 'openapi/contract/contract.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import { contractIdentity } from '../contract/contract-identity.ts'
import type { Handlers, Tagged } from '../contract/handlers.ts'
import { Problem } from '../problems/problem.ts'

/** The two operations that both contracts have alike. */
type Health = Handlers<Tagged<operations, 'Health'>>

const unkept = { 'Cache-Control': 'no-store' }

/**
 * Live as long as the process answers; ready as long as it is not stopping and its database answers. What has been found of
 * the contracts that it consumes is told, and changes nothing.
 */
export function healthHandlers<Tables>(
  contract: Contract,
  database: Kysely<Tables>,
  isStopping: () => boolean,
  consumes: () => ConsumedContract[] = () => [],
): Health {
  const identity = contractIdentity(contract)
  return {
    getLiveness: async (_request, reply) => reply(200, { status: 'live' }, unkept),

    getReadiness: async (_request, reply) => {
      if (isStopping()) throw notReady('The service is stopping.')
      await answer(database).catch(cause => {
        throw notReady('The database does not answer.', cause)
      })
      return reply(200, { status: 'ready', contract: identity, consumes: consumes() }, unkept)
    },
  }
}

function answer<Tables>(database: Kysely<Tables>): Promise<unknown> {
  return database.selectNoFrom(({ lit }) => lit(1).as('one')).execute()
}

function notReady(detail: string, cause?: unknown): Problem {
  return new Problem(503, 'not-ready', detail, { cause, headers: { ...unkept, 'Retry-After': '5' } })
}
