import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { components } from 'openapi/generated/order-service.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { sum } from '../orders/order-model.ts'
import { run, runService } from '../processes/processes.ts'

type Schemas = components['schemas']

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const taken = (await Promise.all([isTaken(3000), isTaken(3001)])).some(Boolean)
if (taken) console.warn('npm start is not tested: something else listens on port 3000 or 3001.')

describe.skipIf(taken && !process.env.CI)('npm start', () => {
  it('runs both services, tells what to try, stops both, and goes on where it was', async () => {
    for (const orderId of [101, 102]) {
      await using started = run('scripts/start.ts', [], { cwd: folder })
      await started.says(/Ctrl-C stops both/)
      expect(started.output()).toContain('curl localhost:3000/api/user')
      expect(started.output()).toContain('curl localhost:3001/api/order')
      const user = await fetch('http://localhost:3000/api/user')
      expect(await user.text()).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
      expect(await (await fetch('http://localhost:3001/api/order')).json()).toMatchObject({ orderId })
      const secret = 'only-for-development' // good for what is started one by one
      const account = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'order-service',
        client_secret: secret,
      })
      const answer = await fetch('http://localhost:3000/oauth/token', { method: 'POST', body: account })
      expect(answer.status).toBe(401)
      expect(await started.stop('SIGINT')).toBe(0)
      expect(started.output().match(/"message":"stopped"/g)).toHaveLength(2)
      expect(await isTaken(3000)).toBe(false)
    }
  })

  it.skipIf(!hasCurl())('takes the README’s tour, and answers what the README says', async () => {
    await using started = run('scripts/start.ts', [], { cwd: mkdtempSync(join(folder, 'tour-')) })
    await started.says(/Ctrl-C stops both/)
    const [, tour = ''] = readFileSync(join(root, 'README.md'), 'utf8').match(/\n## A tour\n([\s\S]*?)\n## /) ?? []
    const steps = [...tour.matchAll(/^(curl .*?localhost:\d+(\S+).*)\n(?:# (.*)\n)?/gm)]
    expect(steps.length).toBeGreaterThan(5)
    const environment = { ...process.env }
    for (const [, name = '', value = ''] of tour.matchAll(/^([A-Z]+)="(.*)"$/gm))
      environment[name] = execFileSync('sh', ['-c', `printf %s "${value}"`], { cwd: root, encoding: 'utf8' })
    const answers: Record<string, string> = {}
    for (const [, command = '', path = '', said = ''] of steps) {
      const answer = execFileSync(
        'sh',
        ['-c', `${command} --silent --show-error ${said.startsWith('400') ? '' : '--fail-with-body'}`],
        { cwd: root, encoding: 'utf8', env: environment },
      )
      for (const part of said.replace(/^400, .*?: /, '').split('…')) expect(answer).toContain(part.trim())
      answers[path] = answer
    }
    const { items: events } = JSON.parse(answers['/api/orders/102/events'] ?? '')
    expectExplained(JSON.parse(answers['/api/orders/102/returns/1/receive'] ?? ''), events)
  })

  it('fails when one of the services is killed, and stops the other', async () => {
    await using started = run('scripts/start.ts', [], { cwd: mkdtempSync(join(folder, 'killed-')) })
    await started.says(/Ctrl-C stops both/)
    const [, pid] = await started.says(/"service":"user-service","pid":(\d+),.*"message":"listening"/)
    process.kill(Number(pid), 'SIGKILL')
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(/"service":"order-service",.*"message":"stopped"/)
  })

  it('refuses what would be the same for both services', async () => {
    const started = run('scripts/start.ts', [], { cwd: folder, environment: { PORT: '4000' } })
    expect(await started.ended).toBe(1)
    expect(started.errors()).toMatch(/^PORT would be the same for both services: .+\n$/)
  })
})

describe('a service that cannot start says why in one line, and fails', () => {
  it.for([
    [{ PORT: 'abc' }, /^PORT is "abc"; accepted: a whole number from 0 to 65535\n$/],
    [{ NODE_ENV: 'production' }, /^CLIENT_SECRET is missing; accepted: .+\n$/],
    [{ DATABASE_URL: 'sqlite:/dev/null/x.db' }, /^cannot open \/dev\/null\/x\.db: .+\n$/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /^cannot use the database postgres:\/\/127\.0\.0\.1:1\/x: .+\n$/],
    [{ HOST: '192.0.2.1' }, /^cannot listen on 192\.0\.2\.1:0: .+\n$/],
  ] as const)('%o', async ([environment, line]) => {
    const program = run('user-service/main.ts', [], {
      environment: { PORT: '0', DATABASE_URL: 'sqlite::memory:', ...environment },
    })
    expect(await program.ended).toBe(1)
    expect(program.errors()).toMatch(line)
  })

  it('a disk that is too full for what it starts with', async () => {
    const environment = { PORT: '0', DATABASE_URL: `sqlite:${folder}/too-full.db` }
    const program = run('order-service/main.ts', [], { environment, blocksOf512Bytes: 60 })
    expect(await program.ended).toBe(1)
    expect(program.errors()).toMatch(/^cannot (open|use the database) .+\n$/)
  })

  it('a database file that another process serves from', async () => {
    const environment = { DATABASE_URL: `sqlite:${folder}/taken.db` }
    await using _first = await runService('user-service', environment)
    const second = run('user-service/main.ts', [], { environment: { PORT: '0', ...environment } })
    expect(await second.ended).toBe(1)
    expect(second.errors()).toMatch(/^.*taken\.db is in use by another process; .+\n$/)
  })
})

describe('a service of its own', () => {
  it('stops on SIGTERM with exit code 0', async () => {
    const service = await runService('order-service', { DATABASE_URL: 'sqlite::memory:' })
    expect(await service.stop('SIGTERM')).toBe(0)
  })

  it('says that it is live and ready', async () => {
    await using service = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
  })
})

/** An order's history comes to every figure of it. */
function expectExplained({ totals, items }: Schemas['Order'], events: Schemas['OrderEvent'][]): void {
  expect(events.findLast(({ total }) => total)?.total).toEqual(totals.total)
  expect(sum(events.map(({ paid }) => paid?.amount ?? 0))).toBe(totals.paid.amount)
  expect(sum(events.map(({ refunded }) => refunded?.amount ?? 0))).toBe(totals.refunded.amount)
  for (const line of items) {
    const added = events.flatMap(({ units = [] }) => units.filter(({ lineId }) => lineId === line.lineId))
    for (const number of ['shipped', 'delivered', 'returned', 'cancelled'] as const)
      expect(sum(added.map(each => each[number] ?? 0))).toBe(line[number])
  }
}

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'])
    return true
  } catch {
    console.warn('The tour of the README is not tested: there is no curl.')
    return false
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise(answered => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => answered(true)).on('error', () => answered(false))
    socket.on('connect', () => socket.destroy())
  })
}
