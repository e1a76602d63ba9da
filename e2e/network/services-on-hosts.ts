import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { expect } from 'vitest'
import { tokensFor } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'
import type { DelayingRelay } from './delaying-relay.ts'
import type { Host, Hosts } from './hosts.ts'

export interface ServicesOnHosts extends AsyncDisposable {
  /** Calls the Order Service as a customer. */
  customer: Client<OrderOperations>
  /** Delays what the hosts send to each other from now on, in each direction. */
  delay: (ms: number) => void
}

const [usersPort, ordersPort] = [3000, 3001]
const timeoutMs = 30_000
const jane = { name: 'Jane Roe', email: 'jane@shop.example', password: 'three-blind-mice' }

/**
 * Starts each service on its host, with the settings that README.md gives for two hosts. A relay takes the connections
 * of the Order Service at the address of the other host. The User Service listens at the public address of that host.
 */
export async function startServices({ users, orders }: Hosts): Promise<ServicesOnHosts> {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  await using started = new AsyncDisposableStack() // stops what was started when a later part does not start
  started.defer(() => rmSync(folder, { recursive: true }))
  const start = async (service: string, host: Host, port: number, settings: Record<string, string>) => {
    const environment = {
      NODE_ENV: 'production',
      CLIENT_SECRET: 'c4f1d2a86b0e4b7790d34ac1',
      HOST: host.publicAddress,
      PORT: String(port),
      PUBLIC_URL: `http://${host.address}:${port}`,
      DATABASE_URL: `sqlite:${folder}/${service}.db`,
      ...settings,
    }
    started.use(await runService(service, environment, host))
    return { url: `http://${host.publicAddress}:${port}`, timeoutMs }
  }
  const relay = started.use(await startRelay(users))
  const anonymous = createClient<UserOperations>(userContract, await start('user-service', users, usersPort, {}))
  const orderService = await start('order-service', orders, ordersPort, {
    USER_SERVICE_URL: `http://${users.address}:${usersPort}`,
    SAMPLE_DATA: 'on', // for its products
  })
  expect(await anonymous.registerUser({ body: jane })).toMatchObject({ status: 201 })
  const grant = { grant_type: 'password', username: jane.email, password: jane.password }
  const { access_token: token } = await tokensFor({ client: anonymous }, grant)
  const headers = () => ({ authorization: `Bearer ${token}` })
  const customer = createClient<OrderOperations>(orderContract, { ...orderService, headers })
  const running = started.move()
  return { customer, delay: relay.delay, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

async function startRelay({ namespace, address, publicAddress }: Host) {
  const relay: DelayingRelay = {
    from: { host: address, port: usersPort },
    to: { host: publicAddress, port: usersPort },
  }
  const program = fileURLToPath(new URL('delaying-relay.ts', import.meta.url))
  const command = ['netns', 'exec', namespace, process.execPath, program, JSON.stringify(relay)]
  const child = spawn('ip', command, { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return {
    delay: (ms: number) => void child.stdin.write(`${ms}\n`),
    async [Symbol.asyncDispose]() {
      child.kill()
      await once(child, 'close')
    },
  }
}
