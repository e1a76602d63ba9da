import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { createPostgresDatabase, dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Tables } from '../../order-service/tables.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { findDebianPrograms, startPostgres } from '../databases/postgres-server.ts'
import { run, runService } from '../processes/processes.ts'

const writers = 8
const timeoutMs = 180_000
const postgres = await findServerForDump()

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterAll(async () => {
  await postgres?.end()
  rmSync(folder, { recursive: true })
})

describe.for([
  ['SQLite', async (name: string) => `sqlite:${folder}/${name}.db`],
  ...(postgres ? [['PostgreSQL', postgres.createDatabase] as const] : []),
] as const)('npm run backup and npm run restore on %s', ([kind, createUrl]) => {
  it(
    'ends under constant writes, and the restored copy adds up and has each order that was acknowledged before',
    async () => {
      const [orderUrl, userUrl] = [await createUrl('orders'), await createUrl('users')]
      const restoredUrl = await createUrl('restored')
      const backup = join(folder, `${kind}.tar`)
      let [before, total]: [Set<number>, number] = [new Set(), 0]
      {
        await using users = await runService('user-service', { DATABASE_URL: userUrl })
        await using orders = await runService('order-service', { DATABASE_URL: orderUrl, USER_SERVICE_URL: users.url })
        const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
        const authorization = `Bearer ${await tokenOf(sampleCustomer, userClient)}`
        const options = { url: orders.url, timeoutMs, headers: () => ({ authorization }) }
        const client = createClient<OrderOperations>(orderContract, options)
        const acknowledged = new Set<number>()
        let ended = false
        const write = async () => {
          while (!ended) {
            const response = await client.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
            if (response.status === 201) acknowledged.add(response.body.id)
          }
        }
        const writing = Promise.all(Array.from({ length: writers }, write))
        await expect.poll(() => acknowledged.size, { timeout: timeoutMs }).toBeGreaterThan(100)
        before = new Set(acknowledged)
        expect(await execute('backup', orderUrl, [backup])).toEqual({ status: 0, stderr: '' })
        ended = true
        await writing
        total = acknowledged.size
      }
      expect(total).toBeGreaterThan(before.size) // orders were placed during the backup
      expect(statSync(backup).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder).filter(name => name.includes('incomplete'))).toEqual([])
      expect(await execute('restore', restoredUrl, [backup])).toEqual({ status: 0, stderr: '' })
      const rows = await readSnapshot<Tables, { id: number }[]>(restoredUrl, database =>
        database.selectFrom('orders').select('id').execute(),
      )
      const restored = new Set(rows.map(({ id }) => id))
      expect([...before].filter(id => !restored.has(id))).toEqual([])

      const again = await execute('restore', restoredUrl, [backup])
      expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('is not empty') })
    },
    2 * timeoutMs,
  )
})

describe('the commands for stored data', () => {
  it('back up, restore, verify and migrate the databases of npm start', async () => {
    const cwd = mkdtempSync(join(folder, 'start-'))
    for (const service of ['order-service', 'user-service'])
      await (await runService(service, {}, { cwd })).stop('SIGTERM')
    const command = async (name: string, ...args: string[]) => {
      const program = run(`scripts/databases/${name}.ts`, args, { cwd })
      return { status: await program.exitCode, output: program.stdout() + program.stderr() }
    }
    expect(await command('backup', 'shop.tar')).toMatchObject({ status: 0 })
    expect(await command('backup', 'shop.tar')).toMatchObject({ status: 1 })
    rmSync(join(cwd, 'data'), { recursive: true })
    expect(await command('restore', 'shop.tar')).toMatchObject({ status: 0 })
    expect((await command('migrate', 'status')).output).not.toContain('pending')

    const database = new DatabaseSync(join(cwd, 'data/order-service.db'))
    database.exec(`update products set stock = stock + 1 where sku = 'MUG-BLUE'`)
    database.close()
    const verified = await command('verify-data')
    expect(verified.status).toBe(1)
    expect(verified.output).toContain('product MUG-BLUE: the stock (121) is the sum of its adjustments (120)')
    expect(verified.output).toContain('user-service: everything adds up')

    expect(await command('migrate', 'down', '--service', 'order-service')).toMatchObject({ status: 0 })
    expect((await command('verify-data')).output).toContain('npm run migrate -- up')
    expect(await command('migrate', 'up')).toMatchObject({ status: 0 })
    expect((await command('migrate', 'status')).output).not.toContain('pending')
  }, 180_000)

  it('use the database in the file that DATABASE_URL_FILE names, as the services do', async () => {
    const cwd = mkdtempSync(join(folder, 'file-'))
    writeFileSync(join(cwd, 'url'), `sqlite:${cwd}/named.db\n`)
    const environment = { DATABASE_URL_FILE: join(cwd, 'url') }
    const migrate = run('scripts/databases/migrate.ts', ['up', '--service', 'order-service'], { cwd, environment })
    expect(await migrate.exitCode).toBe(0)
    expect(existsSync(join(cwd, 'named.db'))).toBe(true)
    const both = run('scripts/databases/migrate.ts', ['up'], { cwd, environment })
    expect(await both.exitCode).toBe(1)
    expect(both.stderr()).toMatch(/^DATABASE_URL_FILE would be the same for both services: .+\n$/)
  })

  it('refuse a file that is not a backup, and leave the empty place empty', async () => {
    const cwd = mkdtempSync(join(folder, 'none-'))
    writeFileSync(join(cwd, 'text.tar'), 'This is a text. '.repeat(100))
    mkdirSync(join(cwd, 'data'))
    const program = run('scripts/databases/restore.ts', ['text.tar'], { cwd })
    expect(await program.exitCode).toBe(1)
    expect(existsSync(join(cwd, 'data/order-service.db'))).toBe(false)
  })

  it('name what is missing when pg_dump is not installed', async () => {
    const environment = { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/shop', PATH: folder }
    const args = [join(folder, 'none.tar'), '--service', 'order-service']
    const program = run('scripts/databases/backup.ts', args, { environment })
    expect(await program.exitCode).toBe(1)
    expect(program.stderr()).toMatch(/^pg_dump cannot be run \(ENOENT\): install PostgreSQL's client programs .+\n$/)
  })
})

async function execute(command: string, databaseUrl: string, args: string[]) {
  const program = run(`scripts/databases/${command}.ts`, [...args, '--service', 'order-service'], {
    environment: { DATABASE_URL: databaseUrl },
  })
  return { status: await program.exitCode, stderr: program.stderr() }
}

interface ServerForDump {
  createDatabase: (name: string) => Promise<string>
  end: () => Promise<void>
}

/**
 * pg_dump refuses a server that is newer than itself. Returns the server of the tests when it is old enough, or else one of
 * Debian's with the version of pg_dump. Returns undefined, with a warning, when neither is available.
 */
async function findServerForDump(): Promise<ServerForDump | undefined> {
  const url = inject('postgresUrl')
  if (url !== undefined && spawnSync('pg_dump', ['--schema-only', '--file=/dev/null', url]).status === 0) {
    const created: string[] = []
    const createDatabase = async () => {
      const database = await createPostgresDatabase()
      created.push(database)
      return database
    }
    const end = async () => {
      for (const database of created) await dropPostgresDatabase(database)
    }
    return { createDatabase, end }
  }
  const { stdout } = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' })
  const [, majorVersion = ''] = /(\d+)/.exec(stdout ?? '') ?? []
  const programs = findDebianPrograms(majorVersion)
  if (programs) {
    const server = await startPostgres(programs)
    return { createDatabase: server.createDatabase, end: async () => server[Symbol.asyncDispose]() }
  }
  console.warn('npm run backup is not tested on PostgreSQL: pg_dump is missing or older than each server.')
  return undefined
}
