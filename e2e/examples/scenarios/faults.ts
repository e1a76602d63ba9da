import type { RequestListener } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import type { Fault } from 'openapi/contract/scenarios.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { onTestFinished, vi } from 'vitest'
import type { ResponseStubs } from '../../../order-service/testing.ts'
import { freeHashPlaces, queueHash } from '../../../user-service/limits/hash-queue.ts'
import type { TestedUserService } from '../../../user-service/testing.ts'

/** The parts of an installation in which a fault can be injected. */
interface Target {
  databaseUrl: string
  users: TestedUserService
  /** The responses that replace those of the User Service, by path. */
  answers: ResponseStubs
}

/** The paths on which the Order Service looks up users. */
const userPaths = ['/oauth/token', '/api/user', '/api/users/1']

/** Injects a fault for the rest of the test. Faults with an empty function are set up when the installation starts. */
export const injectFault: Record<Fault, (target: Target) => unknown> = {
  'database unavailable': ({ databaseUrl }) => dropPostgresDatabase(databaseUrl),
  'password hashing busy': () => fillHashQueue(),
  'too many requests in progress': () => {},
  'mail unavailable': () => {},
  'tables dropped': ({ databaseUrl }) => dropTables(databaseUrl.slice('sqlite:'.length)),
  'orders not added up': ({ databaseUrl }) => restartReports(databaseUrl.slice('sqlite:'.length)),
  'responses cannot be sent': () => failNextResponse(),
  'User Service unavailable': ({ users }) => users.stop(),
  'User Service never available': () => {},
  'User Service contract incompatible': () => {},
  'User Service revocations unavailable': () => {},
  'User Service fails': ({ answers }) => {
    for (const path of userPaths) answers[path] = (_request, response) => void response.writeHead(500).end('A mistake')
  },
  'User Service does not respond': ({ answers }) => {
    for (const path of userPaths) answers[path] = () => {}
  },
}

/** Serves a changed contract, in which users have no e-mail address. */
export function incompatibleContract(): RequestListener {
  const { User } = userContract.components.schemas
  const { email: _, ...properties } = User.properties
  const required = User.required.filter(name => name !== 'email')
  const schemas = { ...userContract.components.schemas, User: { ...User, required, properties } }
  const contract = { ...userContract, components: { ...userContract.components, schemas } }
  const identity = `${contract.info.version}+fcde2b2edba56bf4`
  return (_request, response) => void response.setHeader('API-Contract', identity).end(JSON.stringify(contract))
}

/** As after the upgrade to the first version with reports. The service, which adds up every 2 seconds, cannot go on. */
function restartReports(file: string): void {
  using database = new DatabaseSync(file)
  database.exec(`
    update "reportProgress" set "scannedTo" = 0;
    create trigger "unchanged" before update on "reportProgress" begin select raise(abort, 'changed by a test'); end`)
}

function dropTables(file: string): void {
  using database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
  for (const { name } of tables) database.exec(`drop table "${name}"`)
}

/** Fills the queue with hashes that take until the end of the test. */
function fillHashQueue(): void {
  const { promise, resolve } = Promise.withResolvers<void>()
  onTestFinished(() => resolve())
  while (freeHashPlaces() > 0) void queueHash(() => promise)
}

/** Responses of operations without a dependency that could fail. Reading the revocations gets no such response. */
const independentResponse = /^\{"(status|issuer)"/

/** Node itself fails when the next such response is sent. */
function failNextResponse(): void {
  const { byteLength } = Buffer
  const broken = vi.spyOn(Buffer, 'byteLength').mockImplementation((...args) => {
    if (!independentResponse.test(String(args[0]))) return byteLength(...args)
    broken.mockRestore()
    throw new Error('sending the response fails')
  })
}
