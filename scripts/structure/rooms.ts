/** A part of the project, with what it may import besides its own files. */
export interface Room {
  name: string
  /** Matches the paths of its files, from the root of the project. A file belongs to the first room that matches. */
  files: RegExp
  /** The names of the rooms that it may import. */
  mayImport: string[]
  /** The npm packages that only the rooms that name them may import. */
  packages?: string[]
}

/** Rooms of which each may import those before it. */
function layered(prefix: string, below: string[], layers: [name: string, packages?: string[]][]): Room[] {
  return layers.map(([name, packages = []], index) => ({
    name: `${prefix}/${name}`,
    files: new RegExp(`^${prefix}/${name}/`),
    mayImport: [...below, ...layers.slice(0, index).map(([lower]) => `${prefix}/${lower}`)],
    packages,
  }))
}

const generated = 'openapi/generated'
const contractReaders = [generated, 'openapi/contract']
const consumers = [...contractReaders, 'openapi/validation', 'openapi/client', 'openapi/compatibility']

/** What the layers of a service may use of service-kit. */
const kit = (...names: string[]) => names.map(name => `service-kit/src/${name}`)

/** main → app → handlers → rules → store. The services have the same layers, and never import each other. */
function serviceRooms(service: string, extra: { app: string[]; rules: string[]; packages: string[] }): Room[] {
  const own = (...layers: string[]) => layers.map(layer => `${service} ${layer}`)
  const rules = [
    ...contractReaders,
    ...kit('formats', 'process', 'tracing', 'problems', 'access', 'contract', 'events'),
    ...extra.rules,
  ]
  return [
    {
      name: `${service} store`,
      files: new RegExp(`^${service}/(.*-(store|rows|tables)|tables|(migrations/)?migrations)\\.ts$`),
      mayImport: [
        ...contractReaders,
        ...kit('database', 'events', 'access', 'idempotency', 'webhooks'),
        ...own('rules'),
      ],
      packages: ['kysely', ...extra.packages],
    },
    {
      name: `${service} handlers`,
      files: new RegExp(`^${service}/.*/handlers\\.ts$`),
      mayImport: [...rules, ...kit('http', 'idempotency'), ...own('rules', 'store', 'data')],
    },
    {
      name: `${service} rules`,
      files: new RegExp(`^${service}/(?!upstream/).*/`),
      mayImport: [...rules, ...own('store')],
      packages: extra.packages,
    },
    {
      name: `${service} data`,
      files: new RegExp(`^${service}/((sample|example)-data|stores)\\.ts$`),
      mayImport: [...rules, ...own('rules', 'store')],
      packages: ['kysely'],
    },
    {
      name: `${service} app`,
      files: new RegExp(`^${service}/[^/]+\\.ts$`),
      mayImport: [
        ...consumers,
        ...kit(
          'formats',
          'process',
          'tracing',
          'problems',
          'database',
          'events',
          'access',
          'contract',
          'idempotency',
          'observability',
          'http',
          'feed',
          'webhooks',
        ),
        ...own('data', 'handlers', 'rules', 'store'),
        ...extra.app,
      ],
      packages: ['kysely'],
    },
  ]
}

/**
 * Which part of the project may import which. `npm run check:structure` enforces it for all files but tests, and allows no
 * import cycle anywhere, type imports included.
 */
export const rooms: Room[] = [
  { name: generated, files: /^openapi\/generated\//, mayImport: [] },
  ...layered('openapi', [generated], [['contract'], ['validation', ['ajv', 'ajv-formats']]]),
  {
    name: 'openapi/client',
    files: /^openapi\/client(-[a-z]+)?\.ts$/,
    mayImport: [...contractReaders, 'openapi/validation'],
    packages: ['openapi-fetch'],
  },
  {
    name: 'openapi/receiver',
    files: /^openapi\/(receiver\.ts$|receiving\/)/,
    mayImport: [...contractReaders, 'openapi/validation'],
  },
  {
    name: 'openapi/package',
    files: /^openapi\/package\//,
    mayImport: [...contractReaders, 'openapi/validation', 'openapi/client'],
    packages: ['rolldown'],
  },
  { name: 'openapi/compatibility', files: /^openapi\/compatibility\//, mayImport: contractReaders },
  {
    name: 'openapi/generation',
    files: /^openapi\/generation\//,
    mayImport: [...contractReaders, 'openapi/validation', 'openapi/compatibility'],
    packages: ['openapi-typescript', '@viz-js/viz'],
  },

  ...layered('service-kit/src', consumers, [
    ['formats', ['dinero.js', 'iso-3166']],
    ['process', ['pino']],
    [
      'tracing',
      [
        '@opentelemetry/api',
        '@opentelemetry/exporter-trace-otlp-proto',
        '@opentelemetry/resources',
        '@opentelemetry/sdk-trace',
      ],
    ],
    ['problems'],
    ['database', ['kysely', 'pg']],
    ['events', ['kysely', '@nats-io/jetstream', '@nats-io/transport-node']],
    ['access', ['jose', 'express', 'express-rate-limit']],
    ['contract', ['express-openapi-validator']],
    ['idempotency', ['kysely', 'canonicalize']],
    ['observability', ['prom-client', 'express', 'kysely', 'redoc']],
    ['http', ['express', 'cors', 'helmet', 'jsonc-parser', '@modelcontextprotocol/sdk']],
    ['feed', ['kysely']],
    ['webhooks', ['kysely']],
  ]),

  ...serviceRooms('user-service', {
    app: [],
    rules: [],
    packages: ['jose', 'cockatiel', 'nodemailer', '@simplewebauthn/server'],
  }),
  {
    name: 'order-service upstream',
    files: /^order-service\/upstream\//,
    mayImport: [...consumers, ...kit('process', 'tracing', 'problems', 'access', 'contract'), 'order-service settings'],
    packages: ['cockatiel'],
  },
  { name: 'order-service settings', files: /^order-service\/settings\.ts$/, mayImport: kit('process') },
  ...serviceRooms('order-service', {
    app: ['order-service upstream', 'order-service settings'],
    rules: ['order-service upstream'],
    packages: ['temporal-polyfill', 'vega', 'csv-parse', 'csv-stringify'],
  }),
]

/** Tests, and what only tests use, may import everything. So may what runs the services from outside. */
export const unrestricted =
  /\.test\.ts$|\.test-d\.ts$|(^|\/)testing(\/|[^/]*\.ts$)|query-plans\/|^(e2e|bench|scripts|deploy)\/|^[^/]+\.ts$/
