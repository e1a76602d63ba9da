import type { Scenarios } from './scenario.ts'

/** Both services have these. */
export const health = {
  getLiveness: {
    live: {},
    internalError: { while: 'replies cannot be sent' },
  },
  getReadiness: {
    ready: {},
    databaseAway: { while: 'the database is away' },
    internalError: { while: 'replies cannot be sent' },
  },
} satisfies Scenarios

/** A service that needs something of another tells what it knows of it. */
export const healthOfConsumer: Scenarios = {
  ...health,
  getReadiness: {
    ...health.getReadiness,
    incompatible: { while: 'the User Service has another contract' },
    unknown: { while: 'the User Service has always been away' },
  },
}
