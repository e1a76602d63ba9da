import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, runService } from '../processes/processes.ts'
import { runTourWithWebhooks } from './tour.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const isPortTaken = (await Promise.all([isTaken(3000), isTaken(3001)])).some(Boolean)
if (isPortTaken) console.warn('npm start is not tested, because another program listens on port 3000 or 3001.')

describe.skipIf(isPortTaken && !process.env.CI)('npm start', () => {
  it('starts both services, prints example calls, stops both on SIGINT and keeps the data', async () => {
    for (const orderId of [101, 102]) {
      await using started = run('scripts/start.ts', [], { cwd: folder })
      await started.waitForOutput(/Ctrl-C stops both/)
      expect(started.stdout()).toContain('curl localhost:3000/api/user')
      expect(started.stdout()).toContain('curl localhost:3001/api/order')
      const user = await fetch('http://localhost:3000/api/user')
      expect(await user.text()).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
      expect(await (await fetch('http://localhost:3001/api/order')).json()).toMatchObject({ orderId })
      const secret = 'only-for-development' // the default of services that are started separately
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'order-service',
        client_secret: secret,
      })
      const response = await fetch('http://localhost:3000/oauth/token', { method: 'POST', body })
      expect(response.status).toBe(401)
      expect(await started.stop('SIGINT')).toBe(0)
      expect(started.stdout().match(/"message":"stopped"/g)).toHaveLength(2)
      expect(await isTaken(3000)).toBe(false)
    }
  })

  it.skipIf(!hasCurl())(
    'the commands of the README’s tour print the documented responses, and webhooks arrive',
    async () => {
      await using started = run('scripts/start.ts', [], { cwd: mkdtempSync(join(folder, 'tour-')) })
      await started.waitForOutput(/Ctrl-C stops both/)
      await runTourWithWebhooks()
    },
  )

  it('exits with 1 and stops the other service when one is killed', async () => {
    await using started = run('scripts/start.ts', [], { cwd: mkdtempSync(join(folder, 'killed-')) })
    await started.waitForOutput(/Ctrl-C stops both/)
    const [, pid] = await started.waitForOutput(/"service":"user-service","pid":(\d+),.*"message":"listening"/)
    process.kill(Number(pid), 'SIGKILL')
    expect(await started.exitCode).toBe(1)
    expect(started.stdout()).toMatch(/"service":"order-service",.*"message":"stopped"/)
  })

  it('refuses PORT, which would be the same for both services', async () => {
    const started = run('scripts/start.ts', [], { cwd: folder, environment: { PORT: '4000' } })
    expect(await started.exitCode).toBe(1)
    expect(started.stderr()).toMatch(/^PORT would be the same for both services: .+\n$/)
  })
})

describe('a service that cannot start prints the reason in one line and exits with 1', () => {
  it.for([
    [{ PORT: 'abc' }, /^PORT is "abc"; accepted: a whole number from 0 to 65535\n$/],
    [{ NODE_ENV: 'production' }, /^CLIENT_SECRET is missing; accepted: .+\n$/],
    [{ DATABASE_URL: 'sqlite:/dev/null/x.db' }, /^cannot open \/dev\/null\/x\.db: .+\n$/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /^cannot use the database postgres:\/\/127\.0\.0\.1:1\/x: .+\n$/],
    [{ NODE_ENV: 'prod' }, /^NODE_ENV is "prod"; accepted: development, test, production\n$/],
    [
      { HOST: '0.0.0.0' },
      /^HOST is "0\.0\.0\.0", not a loopback address: CLIENT_SECRET must not be the default, .+\n$/,
    ],
    [{ HOST: '192.0.2.1', CLIENT_SECRET: 'own-secret' }, /^cannot listen on 192\.0\.2\.1:0: .+\n$/],
  ] as const)('%o', async ([environment, line]) => {
    const program = run('user-service/main.ts', [], {
      environment: { PORT: '0', DATABASE_URL: 'sqlite::memory:', ...environment },
    })
    expect(await program.exitCode).toBe(1)
    expect(program.stderr()).toMatch(line)
  })

  it('a disk without space for the initial data', async () => {
    const environment = { PORT: '0', DATABASE_URL: `sqlite:${folder}/too-full.db` }
    const program = run('order-service/main.ts', [], { environment, blocksOf512Bytes: 60 })
    expect(await program.exitCode).toBe(1)
    expect(program.stderr()).toMatch(/^cannot (open|use the database) .+\n$/)
  })

  it('a database file that another process uses', async () => {
    const environment = { DATABASE_URL: `sqlite:${folder}/taken.db` }
    await using _first = await runService('user-service', environment)
    const second = run('user-service/main.ts', [], { environment: { PORT: '0', ...environment } })
    expect(await second.exitCode).toBe(1)
    expect(second.stderr()).toMatch(/^.*taken\.db is in use by another process; .+\n$/)
  })
})

describe('a service that is started separately', () => {
  it('exits with 0 on SIGTERM', async () => {
    const service = await runService('order-service', { DATABASE_URL: 'sqlite::memory:' })
    expect(await service.stop('SIGTERM')).toBe(0)
  })

  it('is live and ready', async () => {
    await using service = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
  })
})

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'])
    return true
  } catch {
    console.warn('The tour of the README is not tested, because curl is missing.')
    return false
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
