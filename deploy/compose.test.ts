import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runTour } from '../e2e/programs/tour.ts'
import { eventually, execute, hasPrograms } from './testing/containers.ts'

const containers = inject('containers')
const isPossible = hasPrograms('compose.yaml', 'podman-compose', 'curl', 'openssl')

describe.skipIf(!containers || !isPossible)('deploy/compose.yaml', async () => {
  const [userPort, orderPort] = [await findFreePort(), await findFreePort()]
  const userUrl = `http://localhost:${userPort}`
  const orderUrl = `http://localhost:${orderPort}`
  const environment = {
    USER_SERVICE_PORT: String(userPort),
    ORDER_SERVICE_PORT: String(orderPort),
    USER_SERVICE_PUBLIC_URL: userUrl,
    ORDER_SERVICE_PUBLIC_URL: orderUrl,
    SAMPLE_DATA: 'on',
  }
  const run = (program: string, ...args: string[]) => execute(containers ?? { folder: '' }, program, args, environment)
  // A copy, so that the secrets of the test are not those of the operator. It keeps the relative paths of the file.
  const folder = join(containers?.folder ?? '', 'compose')
  beforeAll(() => {
    const isNoSecret = (path: string) => !path.includes('/deploy/secrets')
    cpSync(import.meta.dirname, join(folder, 'deploy'), { recursive: true, filter: isNoSecret })
  })
  const compose = (...args: string[]) => run('podman-compose', '-f', join(folder, 'deploy/compose.yaml'), ...args)
  const services = ['user-database', 'order-database', 'user-service', 'order-service']
  const ready = () =>
    eventually(async () => {
      for (const url of [userUrl, orderUrl]) expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    })
  afterAll(() => compose('down'))

  it('runs both services on PostgreSQL, and the README’s tour against them', async () => {
    run('sh', join(folder, 'deploy/create-secrets.sh'))
    compose('up', '-d', ...services)
    await ready()
    runTour({
      environment: { USER_SERVICE_URL: userUrl },
      address: command => command.replace('localhost:3000', userUrl).replace('localhost:3001', orderUrl),
      without: /password-resets/, // in production, mail needs a mail server
    })
  })

  it('finds the orders again after a restart', async () => {
    const token = execute(containers ?? { folder: '' }, 'node', ['scripts/token.ts', 'staff'], {
      USER_SERVICE_URL: userUrl,
    })
    const orders = async () => {
      const headers = { authorization: `Bearer ${token.trim()}` }
      return (await fetch(`${orderUrl}/api/orders`, { headers })).json()
    }
    const before = await orders()
    expect(before.items.length).toBeGreaterThan(1)
    compose('down')
    compose('up', '-d', ...services)
    await ready()
    expect(await orders()).toEqual(before)
  })

  it('requires the token of the file for /metrics, which Prometheus sends', async () => {
    const token = readFileSync(join(folder, 'deploy/secrets/metrics-token'), 'utf8')
    for (const url of [userUrl, orderUrl]) {
      expect((await fetch(`${url}/metrics`)).status).toBe(401)
      expect((await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    }
  })
})
