import { setImmediate as endOfTurn, setTimeout as later } from 'node:timers/promises'
import type { Customer, UserDirectory } from './user-directory.ts'

/** A user's id, or nobody in particular. */
type Who = number | undefined

/** For how long a question waits for the one before it: long enough for a User Service that is well. */
const mostWaitMs = 20

/**
 * A directory that is asked once for all who want to know the same within one turn of the event loop. Whoever comes while
 * a question is on its way shares the next one: an answer is never older than what it is for, so that whoever is suspended or erased places no more
 * orders from that moment on. Nothing is kept.
 */
export function singleFlight(users: UserDirectory): UserDirectory {
  const waiting = new Map<Who, Promise<Customer>>()
  const underway = new Map<Who, Promise<Customer>>()

  const ask = async (who: Who): Promise<Customer> => {
    const before = underway.get(who)?.catch(() => {}) // its failure is not ours
    await Promise.race([before, later(mostWaitMs)])
    await endOfTurn()
    waiting.delete(who)
    const answer = who === undefined ? users.currentUser() : users.userWithId(who)
    underway.set(who, answer)
    try {
      return await answer
    } finally {
      if (underway.get(who) === answer) underway.delete(who)
    }
  }
  const share = (who: Who): Promise<Customer> => {
    const shared = waiting.get(who) ?? ask(who)
    waiting.set(who, shared)
    return shared
  }
  return { ...users, currentUser: () => share(undefined), userWithId: share }
}
