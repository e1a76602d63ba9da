import type { Place } from './places.ts'

/**
 * Who asks. `newcomer` is whoever has signed in last in the steps before, and `another service` one with more scopes than any
 * that there is.
 */
export type Caller = 'nobody' | 'customer' | 'staff' | 'service' | 'another service' | 'newcomer' | 'an impostor'

/** What is wrong while something is asked. */
export type Circumstance =
  | 'the database is away'
  | 'the tables are gone'
  | 'replies cannot be sent'
  | 'the User Service is away'
  | 'the User Service has always been away'
  | 'the User Service makes a mistake'
  | 'the User Service has another contract'
  | 'the User Service does not answer'

/** A request for an operation: as the contract's examples have it, but for what is said here. */
export interface Ask {
  /** Whoever the operation is for first, when left out. */
  as?: Caller
  /** What their token is for; everything that they may do when left out. */
  scope?: string
  method?: string | undefined
  path?: Record<string, unknown>
  query?: Record<string, string | number>
  /** Undefined takes one away that would be sent. */
  headers?: Record<string, string | undefined>
  /** The name of one of the operation's examples, or a body; the example of the answer's name when left out, or else the first. */
  body?: string | object
}

/**
 * Something that is done before, by operation: as its first example has it, unless it says otherwise. `refused` is the status
 * with which it is, where that is what has to come before.
 */
export type Step = string | ({ do: string; refused?: number } & Ask)

/** How an example of an answer comes true: what is done, in a new installation, and what is asked then. */
export interface Scenario extends Ask {
  after?: Step[] | undefined
  while?: Circumstance
  /** Whether the service that is asked has its sample data; it does when left out. */
  sampleData?: boolean
}

/** The scenarios of a service: by operation, then by the names of the examples of its answers. */
export type Scenarios = Record<string, Record<string, Scenario>>

/** A scenario for an example that several operations have, made for one of them; `own` is that of its first answer. */
export type SharedScenario = (place: Place, own: Scenario) => Scenario

/** What comes before, when an eleventh is too many. */
export function tenTimes(step: Step): Step[] {
  return Array(10).fill(step)
}
