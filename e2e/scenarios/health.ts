import type { Scenarios } from './scenario.ts'

/** Both services have these. */
export const health: Scenarios = {
  getLiveness: {
    live: {},
    internalError: { while: 'replies cannot be sent' },
  },
  getReadiness: {
    ready: {},
    databaseAway: { while: 'the database is away' },
    internalError: { while: 'replies cannot be sent' },
  },
}
