/** A program that may take part: its commands are started in turn, and each is told where the one before it listens. */
export interface Contender {
  name: string
  /** What follows `node`. */
  programs: string[]
  /** Whether it is our own services, with people who sign in. */
  ours?: true
  /** In a job of lists: how many orders it has, a tenth of them the customer's, and which page of theirs is listed. */
  listing?: { orders: number; page: number }
}

/** What ours and a peer are compared by, as ours divided by theirs. */
export type Measure = 'CPU per request' | 'requests per second' | 'start to ready' | 'memory'

export interface Peer extends Contender {
  /** What the ratio is to be: at least this for requests per second, at most this for all else. */
  goals: Partial<Record<Measure, number>>
}

/** What is asked. */
export interface Asked {
  path: string
  /** JSON; a request with a body is a POST. */
  body?: object
}

export interface Job {
  name: string
  asked: Asked
  connections: number
  /** Whether each request makes an order, which is then numbered: 101, 102, … */
  creates?: true
  /** Whether each request has the token of whoever it is for. Peers take no notice of it. */
  signedIn?: true
  ours: Contender
  peers: Peer[]
}

const userService = 'user-service/main.ts'
const orderService = 'order-service/main.ts'
export const ours: Contender = { name: 'ours', programs: [userService, orderService], ours: true }
const fastify = {
  name: 'Fastify 5 with undici and node:sqlite',
  programs: ['bench/peers/fastify-user-service.ts', 'bench/peers/fastify-order-service.ts'],
}
const bareExpress: Contender = { name: 'Express 5', programs: ['bench/peers/read-in-express.ts'] }
const fewOrders: Peer = {
  ...ours,
  name: 'page 1 of 1,000 orders',
  listing: { orders: 1000, page: 1 },
  goals: { 'CPU per request': 1.1 },
}
const readOrder = { asked: { path: '/api/orders/101' }, connections: 32, signedIn: true } as const
const listOrders = { asked: { path: '/api/orders?limit=20' }, connections: 32, signedIn: true } as const

/** The three lines of an order that is placed. */
export const threeLines = [
  { sku: 'MUG-BLUE', quantity: 2 },
  { sku: 'HONEY-LIME', quantity: 1 },
  { sku: 'BISCUITS-OAT', quantity: 3 },
]

/** The first two are those of the quick run. */
export const jobs: Job[] = [
  {
    name: 'create an order with its user',
    asked: { path: '/api/order' },
    connections: 64,
    creates: true,
    ours,
    peers: [
      {
        name: 'seed (Express 4, axios, nothing stored)',
        programs: ['bench/peers/seed-user-service.ts', 'bench/peers/seed-order-service.ts'],
        goals: { 'CPU per request': 1 / 5 },
      },
      { ...fastify, goals: { 'CPU per request': 1, 'requests per second': 2 } },
    ],
  },
  {
    name: 'read one order as its owner',
    ...readOrder,
    ours,
    peers: [
      { ...bareExpress, goals: { 'CPU per request': 1.3 } },
      {
        name: 'Express 5 with express-openapi-validator',
        programs: ['bench/peers/read-in-express-with-validator.ts'],
        goals: { 'CPU per request': 0.6 },
      },
      { name: 'node:http', programs: ['bench/peers/read-in-node-http.ts'], goals: { 'CPU per request': 2.2 } },
      { name: 'Fastify 5', programs: ['bench/peers/read-in-fastify.ts'], goals: {} },
    ],
  },
  {
    name: 'place an order with 3 lines',
    asked: { path: '/api/orders', body: { items: threeLines } },
    connections: 64,
    creates: true,
    signedIn: true,
    ours,
    peers: [{ ...fastify, goals: { 'CPU per request': 1.2, 'requests per second': 2 } }],
  },
  {
    name: 'list 20 of a customer’s orders',
    ...listOrders,
    ours: { ...ours, name: 'page 1 of 1,000,000 orders', listing: { orders: 1_000_000, page: 1 } },
    peers: [fewOrders],
  },
  {
    name: 'list 20 of them, far back',
    ...listOrders,
    ours: { ...ours, name: 'page 5,000 of 1,000,000 orders', listing: { orders: 1_000_000, page: 5000 } },
    peers: [fewOrders],
  },
  {
    name: 'read one order of ten times as many operations',
    ...readOrder,
    ours: {
      ...ours,
      name: 'ours with ten times as many operations',
      programs: [userService, `--import ./bench/servers/wide-contract.ts ${orderService}`],
    },
    peers: [{ ...ours, goals: { 'CPU per request': 1.05 } }],
  },
]

/** The programs whose start is compared with a peer's. */
export const starts = {
  name: 'start',
  contenders: [
    { ...ours, name: 'the User Service', programs: [userService] },
    { ...ours, name: 'the Order Service', programs: [orderService] },
  ],
  peer: { ...bareExpress, goals: { 'start to ready': 2.5 } },
}

/** What is asked so many times, one after the other, while the memory of both services is watched. */
export const endurance = {
  name: 'memory after 200,000 requests',
  requests: 200_000,
  peer: { ...ours, name: 'after 20,000', requests: 20_000, goals: { memory: 1.1 } },
  connections: 32,
  asked: [
    { path: '/api/order' },
    { path: '/api/orders/101' },
    { path: '/api/orders?limit=2' },
    { path: '/api/orders/101' },
    { path: '/api/orders/quote', body: { items: threeLines } },
    { path: '/api/orders/101/events' },
    { path: '/api/products/MUG-BLUE' },
    { path: '/api/orders/101' },
  ] satisfies Asked[],
}
