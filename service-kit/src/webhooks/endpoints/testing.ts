import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'
import { afterAll, describe, vi } from 'vitest'
import { startShop } from '../../../../order-service/testing.ts'
import { startUserService } from '../../../../user-service/testing.ts'
import type { Tagged } from '../../contract/handlers.ts'
import type { CreateDatabase } from '../../testing/test-databases.ts'
import { describeOnPostgres, executeOn } from '../../testing/test-databases.ts'

type Schemas = components['schemas']

/** The operations of webhooks, as the test calls them in both services. */
export type WebhookClient = Client<Tagged<operations, 'Webhooks'>>

/** A service under test with a database that the test can read and change. */
export interface TestedWebhooks extends AsyncDisposable {
  name: 'order-service' | 'user-service'
  staff: WebhookClient
  /** Executes a statement on the database of the service, and returns its rows. */
  execute: (statement: string) => Promise<Record<string, unknown>[]>
  /** An event type of the service that is not about webhooks. */
  eventType: string
}

interface Options {
  allowPrivateNetworks?: boolean
}

/** Describes tests that run on both services, each on SQLite and PostgreSQL. */
export function describeOnBothServices(
  name: string,
  tests: (start: (options?: Options) => Promise<TestedWebhooks>) => void,
): void {
  for (const [service, start] of Object.entries({ 'Order Service': startOrders, 'User Service': startUsers })) {
    describe(`${name} of the ${service} on SQLite`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'webhooks-'))
      let count = 0
      afterAll(() => rmSync(folder, { recursive: true }))
      tests(options => start(`sqlite:${folder}/${++count}.db`, options))
    })
    describeOnPostgres(`${name} of the ${service}`, (createDatabase: CreateDatabase) => {
      tests(async options => start(await createDatabase(), options))
    })
  }
}

async function startOrders(databaseUrl: string, options?: Options): Promise<TestedWebhooks> {
  const shop = await startShop({ databaseUrl, ...options })
  // The types of the two contracts differ in their events only.
  return testedWebhooks('order-service', shop.staff as unknown as WebhookClient, databaseUrl, 'order.placed', shop.stop)
}

async function startUsers(databaseUrl: string, options?: Options): Promise<TestedWebhooks> {
  const users = await startUserService({ databaseUrl, ...options })
  return testedWebhooks('user-service', await users.staff(), databaseUrl, 'user.changed', users.stop)
}

function testedWebhooks(
  name: TestedWebhooks['name'],
  staff: WebhookClient,
  databaseUrl: string,
  eventType: string,
  stop: () => Promise<void>,
): TestedWebhooks {
  const execute: TestedWebhooks['execute'] = async statement => {
    if (!databaseUrl.startsWith('sqlite:')) return executeOn(databaseUrl, statement)
    // Repeats it while the service is writing, in this process, which must not be blocked.
    return vi.waitFor(() => {
      using database = new DatabaseSync(databaseUrl.slice('sqlite:'.length), { timeout: 0 })
      return database
        .prepare(statement)
        .all()
        .map(row => ({ ...row }))
    }, 5000)
  }
  return { ...{ name, staff, execute, eventType }, [Symbol.asyncDispose]: stop }
}

export const url = 'https://warehouse.example/events'

/** Registers an endpoint for all events, or as `body` says. */
export async function register(
  { staff }: Pick<TestedWebhooks, 'staff'>,
  body: Partial<Schemas['CreateWebhookEndpoint']> = {},
): Promise<Schemas['WebhookEndpointWithSecret']> {
  const response = await staff.createWebhookEndpoint({ body: { url, ...body } })
  if (response.status !== 201) throw new Error(`createWebhookEndpoint returned ${response.status}`)
  return response.body
}

export async function disable({ staff }: Pick<TestedWebhooks, 'staff'>, webhookId: number): Promise<void> {
  await staff.updateWebhookEndpoint({
    ...{ path: { webhookId }, headers: { 'if-match': '*' }, body: { status: 'disabled' } },
  })
}

export const notFound = { status: 404, body: { type: '/problems/webhook-not-found' } }
export const webhookDisabled = { status: 409, body: { type: '/problems/webhook-disabled' } }
