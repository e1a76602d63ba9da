import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { run, runService } from '../processes/processes.ts'
import type { Behaviour, ReceiverStats, ReceiverUrls } from './receivers.ts'

const timeoutMs = 30_000

/** Starts webhook endpoints in a process of their own. */
export async function runReceivers(behaviours: Behaviour[]) {
  const program = run('e2e/webhooks/receivers.ts', [JSON.stringify(behaviours)])
  const [line = ''] = await program.waitForOutput(/^{.*}$/m)
  const { control, endpoints }: ReceiverUrls = JSON.parse(line)
  const stats = async (): Promise<ReceiverStats> => (await fetch(`${control}/stats`)).json() as Promise<ReceiverStats>
  const setSecrets = (secrets: string[]) =>
    fetch(`${control}/secrets`, { method: 'PUT', body: JSON.stringify(secrets) })
  return { ...program, endpoints, stats, setSecrets }
}

/** Starts a User Service, and returns the settings of Order Services and the tokens of its sample users. */
export async function runUsers() {
  const users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
  const client = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
  return {
    ...users,
    customerToken: await tokenOf(sampleCustomer, client),
    staffToken: await tokenOf(sampleStaff, client),
    orderSettings: {
      USER_SERVICE_URL: users.url,
      WEBHOOK_PRIVATE_NETWORKS: 'allow',
      MAX_UNPAID_ORDERS_PER_CUSTOMER: '2147483647',
    },
  }
}

/** Registers endpoints, and returns their secrets. */
export async function register(url: string, staffToken: string, endpoints: string[]): Promise<string[]> {
  const headers = () => ({ authorization: `Bearer ${staffToken}` })
  const client = createClient<OrderOperations>(orderContract, { url, timeoutMs, headers })
  const secrets: string[] = []
  for (const endpoint of endpoints) {
    const { status, body } = await client.createWebhookEndpoint({
      body: { url: endpoint, description: null, types: null },
    })
    if (status !== 201) throw new Error(`createWebhookEndpoint responded with ${status}`)
    secrets.push(body.secret ?? '')
  }
  return secrets
}
