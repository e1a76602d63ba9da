import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { expect } from 'vitest'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import type { Program } from '../processes/processes.ts'
import { run, runService } from '../processes/processes.ts'

/** A request gets a response within this time in every proof, also while the database is unavailable. */
const timeoutMs = 40_000

/** The URLs of the databases of both services. */
export interface DatabaseUrls {
  users: string
  orders: string
}

/** Clients of one replica of each service. */
export interface Clients {
  users: Client<UserOperations>
  orders: Client<OrderOperations>
}

/** Replicas of both services, each in its own process. */
export interface RunningShop extends AsyncDisposable {
  programs: (Program & { url: string })[]
  /** Clients of the sample customer, for one pair of replicas after the other. */
  john: Clients[]
  /** Clients of the sample staff member. */
  staff: Clients[]
  /** Clients without a token. */
  anonymous: Clients[]
  /** Clients of any user with the sample password. */
  signIn: (user: { email: string }) => Promise<Clients[]>
  /** The folder of the mails that the User Services have sent. */
  mailFolder: string
}

export interface ShopOptions {
  replicas?: { users: number; orders: number }
  environment?: Record<string, string>
  /** The databases that lists are read from. */
  readFrom?: DatabaseUrls
}

const settings = {
  MAX_UNPAID_ORDERS_PER_CUSTOMER: '1000000',
  REGISTRATIONS_PER_15_MINUTES: '10000',
}

/** The settings of all waits of a service, for proofs of what happens in the end, however long it takes. */
export function environmentWithTimeouts(ms: number): Record<string, string> {
  const names = ['DATABASE_CONNECTION', 'DATABASE_LOCK', 'DATABASE_STATEMENT', 'USER_SERVICE']
  return Object.fromEntries(names.map(name => [`${name}_TIMEOUT_MS`, String(ms)]))
}

/** Timeouts that are longer than any wait on a busy machine. */
export const patientEnvironment = environmentWithTimeouts(30_000)

/** Starts the replicas of each service at the same time, on empty or existing databases. */
export async function startShop(
  databases: DatabaseUrls,
  { replicas = { users: 1, orders: 1 }, environment = {}, readFrom }: ShopOptions = {},
): Promise<RunningShop> {
  const mailFolder = mkdtempSync(join(tmpdir(), 'mail-'))
  const start = (count: number, service: string, variables: (index: number) => Record<string, string>) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        runService(service, { ...settings, ...environment, ...variables(index) }),
      ),
    )
  const userServices = await start(replicas.users, 'user-service', () => ({
    DATABASE_URL: databases.users,
    ...(readFrom && { DATABASE_READ_URL: readFrom.users }),
    MAIL_FOLDER: mailFolder,
    MAIL_RETRY_SECONDS: '1',
    PUBLIC_URL: 'http://users.example', // replicas are one issuer of tokens
  }))
  const orderServices = await start(replicas.orders, 'order-service', index => ({
    DATABASE_URL: databases.orders,
    ...(readFrom && { DATABASE_READ_URL: readFrom.orders }),
    USER_SERVICE_URL: userServices[index % replicas.users]?.url ?? '',
  }))
  const clientsWith = (token?: string): Clients[] => {
    const headers = (): Record<string, string> => (token === undefined ? {} : { authorization: `Bearer ${token}` })
    return Array.from({ length: Math.max(replicas.users, replicas.orders) }, (_, index) => ({
      users: createClient(userContract, { url: userServices[index % replicas.users]?.url ?? '', timeoutMs, headers }),
      orders: createClient(orderContract, {
        url: orderServices[index % replicas.orders]?.url ?? '',
        timeoutMs,
        headers,
      }),
    }))
  }
  const anonymous = clientsWith()
  const signIn = async (user: { email: string }) => {
    const [first] = anonymous
    if (!first) throw new Error('The shop has no replicas.')
    return clientsWith(await tokenOf(user, first.users))
  }
  const programs = [...userServices, ...orderServices]
  return {
    programs,
    john: await signIn(sampleCustomer),
    staff: await signIn(sampleStaff),
    anonymous,
    signIn,
    mailFolder,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(programs.map(({ stop }) => stop('SIGTERM')))
      rmSync(mailFolder, { recursive: true })
    },
  }
}

/** Runs `npm run verify-data` on the databases of both services, and expects that everything adds up. */
export async function expectDataAddsUp(databases: DatabaseUrls): Promise<void> {
  const verify = async (service: string, url: string) => {
    const options = { environment: { DATABASE_URL: url } }
    await using program = run('scripts/databases/verify-data.ts', ['--service', service], options)
    expect(await program.exitCode, program.stdout() + program.stderr()).toBe(0)
  }
  await Promise.all([verify('user-service', databases.users), verify('order-service', databases.orders)])
}
