/** A program that may take part: its files are started in turn, and each is told where the one before it listens. */
export interface Contender {
  name: string
  programs: string[]
  /** In a job of lists: how many orders it has, a tenth of them the customer's, and which page of theirs is listed. */
  listing?: { orders: number; page: number }
}

/** What ours and a peer are compared by, as ours divided by theirs. */
export type Measure = 'CPU per request' | 'requests per second'

export interface Peer extends Contender {
  /** What the ratio is to be: at most this for CPU per request, at least this for requests per second. */
  goals: Partial<Record<Measure, number>>
}

export interface Job {
  name: string
  path: string
  connections: number
  /** Whether each request makes an order, which is then numbered: 101, 102, … */
  creates: boolean
  /** Whether each request has the token of whoever it is for. Peers take no notice of it. */
  signedIn: boolean
  ours: Contender
  peers: Peer[]
}

const programs = ['user-service/main.ts', 'order-service/main.ts']
const ours: Contender = { name: 'ours', programs }
const fewOrders: Peer = {
  name: 'page 1 of 1,000 orders',
  programs,
  listing: { orders: 1000, page: 1 },
  goals: { 'CPU per request': 1.1 },
}
const listOrders = { path: '/api/orders?limit=20', connections: 32, creates: false, signedIn: true }

/** The first two are those of the quick run. */
export const jobs: Job[] = [
  {
    name: 'create an order with its user',
    path: '/api/order',
    connections: 64,
    creates: true,
    signedIn: false,
    ours,
    peers: [
      {
        name: 'seed (Express 4, axios, nothing stored)',
        programs: ['bench/peers/seed-user-service.ts', 'bench/peers/seed-order-service.ts'],
        goals: { 'CPU per request': 1 / 5 },
      },
      {
        name: 'Fastify 5 with undici and node:sqlite',
        programs: ['bench/peers/fastify-user-service.ts', 'bench/peers/fastify-order-service.ts'],
        goals: { 'CPU per request': 1, 'requests per second': 2 },
      },
    ],
  },
  {
    name: 'read one order as its owner',
    path: '/api/orders/101',
    connections: 32,
    creates: false,
    signedIn: true,
    ours,
    peers: [
      { name: 'node:http', programs: ['bench/peers/read-in-node-http.ts'], goals: { 'CPU per request': 2.2 } },
      { name: 'Express 5', programs: ['bench/peers/read-in-express.ts'], goals: { 'CPU per request': 1.3 } },
      {
        name: 'Express 5 with express-openapi-validator',
        programs: ['bench/peers/read-in-express-with-validator.ts'],
        goals: { 'CPU per request': 0.6 },
      },
      { name: 'Fastify 5', programs: ['bench/peers/read-in-fastify.ts'], goals: {} },
    ],
  },
  {
    name: 'list 20 of a customer’s orders',
    ...listOrders,
    ours: { name: 'page 1 of 1,000,000 orders', programs, listing: { orders: 1_000_000, page: 1 } },
    peers: [fewOrders],
  },
  {
    name: 'list 20 of them, far back',
    ...listOrders,
    ours: { name: 'page 5,000 of 1,000,000 orders', programs, listing: { orders: 1_000_000, page: 5000 } },
    peers: [fewOrders],
  },
]
