/** Programs that take part in a job. They start one after the other, and each gets the URL of the program before it. */
export interface Contender {
  name: string
  /** For each program, the arguments of `node`. */
  programs: string[]
  /** Whether the programs are the services of this project, at which callers sign in. */
  ours?: true
  /** For listing jobs: the number of stored orders, and the listed page of the customer's orders, which are a tenth. */
  listing?: { orders: number; page: number }
}

/** What a job compares. A ratio is our value divided by the peer's value. */
export type Measure = 'CPU per request' | 'requests per second' | 'start to ready' | 'memory'

export interface Peer extends Contender {
  /** The goal for each ratio: a minimum for requests per second, a maximum for all other measures. */
  goals: Partial<Record<Measure, number>>
}

/** One request of a load. */
export interface LoadRequest {
  path: string
  /** Sent as JSON. A request with a body is a POST. */
  body?: object
}

export interface Job {
  name: string
  request: LoadRequest
  connections: number
  /** Whether each request creates an order. Its id is the next number: 101, 102, … */
  creates?: true
  /** Whether each request has an access token of the customer. Peers ignore it. */
  signedIn?: true
  ours: Contender
  peers: Peer[]
}
