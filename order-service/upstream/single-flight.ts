import { setTimeout as delay, setImmediate as endOfTurn } from 'node:timers/promises'
import type { Customer, UserDirectory } from './user-directory.ts'

/** The subject of a lookup: a user id, or undefined for the current user. */
type Subject = number | undefined

/** The maximum time that a lookup waits for the previous one. A healthy User Service responds sooner. */
const maxWaitMs = 20

/**
 * Single-flight: concurrent lookups of the same user share one request. A lookup that starts while a request is in
 * flight shares the next request instead: a response must not be older than the lookup, so that a user who has been
 * suspended or erased cannot place another order. A lookup whose call is not sent (`isOpen`, by the operationId) does not
 * wait.
 */
export function withSingleFlight(users: UserDirectory, isOpen = (_operationId: string) => false): UserDirectory {
  const queued = new Map<Subject, Promise<Customer>>()
  const inFlight = new Map<Subject, Promise<Customer>>()

  const startLookup = async (subject: Subject): Promise<Customer> => {
    const previous = inFlight.get(subject)?.catch(() => {}) // its failure does not affect this lookup
    if (!isOpen(subject === undefined ? 'getCurrentUser' : 'getUser')) await Promise.race([previous, delay(maxWaitMs)])
    await endOfTurn()
    queued.delete(subject)
    const response = subject === undefined ? users.currentUser() : users.userWithId(subject)
    inFlight.set(subject, response)
    try {
      return await response
    } finally {
      if (inFlight.get(subject) === response) inFlight.delete(subject)
    }
  }
  const lookUp = (subject: Subject): Promise<Customer> => {
    const shared = queued.get(subject) ?? startLookup(subject)
    queued.set(subject, shared)
    return shared
  }
  return { ...users, currentUser: () => lookUp(undefined), userWithId: lookUp }
}
