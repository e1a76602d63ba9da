import type { Contender, Job, LoadRequest, Peer } from './job-types.ts'

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
const readOrder = { request: { path: '/api/orders/101' }, connections: 32, signedIn: true } as const
const listOrders = { request: { path: '/api/orders?limit=20' }, connections: 32, signedIn: true } as const

/** The lines of an order that a job places. */
export const orderLines = [
  { sku: 'MUG-BLUE', quantity: 2 },
  { sku: 'HONEY-LIME', quantity: 1 },
  { sku: 'BISCUITS-OAT', quantity: 3 },
]

/** A quick run measures the first two jobs. */
export const jobs: Job[] = [
  {
    name: 'create an order with its user',
    request: { path: '/api/order' },
    connections: 64,
    creates: true,
    ours,
    peers: [
      {
        name: 'Express 4 and axios, nothing stored',
        programs: ['bench/peers/express4-user-service.ts', 'bench/peers/express4-order-service.ts'],
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
    request: { path: '/api/orders', body: { items: orderLines } },
    connections: 64,
    creates: true,
    signedIn: true,
    ours,
    peers: [{ ...fastify, goals: { 'CPU per request': 1.2, 'requests per second': 3 } }],
  },
  {
    name: 'list 20 of a customer’s orders',
    ...listOrders,
    ours: { ...ours, name: 'page 1 of 1,000,000 orders', listing: { orders: 1_000_000, page: 1 } },
    peers: [
      fewOrders,
      { name: 'node:http', programs: ['bench/peers/read-in-node-http.ts'], goals: { 'CPU per request': 3 } },
    ],
  },
  {
    name: 'list 20 of a customer’s orders on page 5,000',
    ...listOrders,
    ours: { ...ours, name: 'page 5,000 of 1,000,000 orders', listing: { orders: 1_000_000, page: 5000 } },
    peers: [fewOrders],
  },
  {
    name: 'read one order, with ten times as many operations',
    ...readOrder,
    ours: {
      ...ours,
      name: 'ours with ten times as many operations',
      programs: [userService, `--import ./bench/servers/wide-contract.ts ${orderService}`],
    },
    peers: [{ ...ours, goals: { 'CPU per request': 1.05 } }],
  },
]

/** The programs, as the images run them, whose start time is compared with that of a peer. */
export const startJob = {
  name: 'start',
  contenders: [
    { ...ours, name: 'the User Service', programs: ['dist/bundles/user-service/main.js'] },
    { ...ours, name: 'the Order Service', programs: ['dist/bundles/order-service/main.js'] },
  ],
  peer: { ...bareExpress, goals: { 'start to ready': 2 } },
}

/** The orders that two replicas of the Order Service place in one PostgreSQL database, compared with one replica. */
export const replicasJob = {
  name: 'place an order with 3 lines in PostgreSQL, by two Order Services',
  userService,
  orderService,
  request: { path: '/api/orders', body: { items: orderLines } },
  connections: 64,
  peer: { ...ours, name: 'one Order Service', goals: { 'requests per second': 1.8 } },
}

/** The load after which the memory of both services is compared with their memory after a tenth of it. */
export const memoryJob = {
  name: 'memory after 200,000 requests',
  totalRequests: 200_000,
  peer: { ...ours, name: 'after 20,000', totalRequests: 20_000, goals: { memory: 1.1 } },
  connections: 32,
  requests: [
    { path: '/api/order' },
    { path: '/api/orders/101' },
    { path: '/api/orders?limit=2' },
    { path: '/api/orders/101' },
    { path: '/api/orders/quote', body: { items: orderLines } },
    { path: '/api/orders/101/events' },
    { path: '/api/products/MUG-BLUE' },
    { path: '/api/orders/101' },
  ] satisfies LoadRequest[],
}
