import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, runService } from '../processes/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'reset-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run reset', () => {
  it('deletes the databases of both services with --yes, and lists the files', async () => {
    const cwd = createProject()
    for (const service of ['user-service', 'order-service']) {
      const running = await runService(service, {}, { cwd })
      await running.stop('SIGKILL') // leaves the write-ahead log
    }
    const files = ['order-service.db', 'user-service.db'].flatMap(name =>
      ['', '-shm', '-wal', '.lock', '.lock-journal'].map(suffix => `${name}${suffix}`),
    )
    expect(readdirSync(join(cwd, 'data'))).toEqual(files.toSorted())

    const { status, stdout } = await reset(cwd, ['--yes'])
    expect(status).toBe(0)
    for (const file of files) expect(stdout).toContain(`  data/${file}\n`)
    expect(readdirSync(join(cwd, 'data'))).toEqual([])
  })

  it('says when there is nothing to delete', async () => {
    expect(await reset(createProject(), [])).toEqual({ status: 0, stdout: 'There is no local data.\n', stderr: '' })
  })

  it.for([
    ['user-service', 'order-service'],
    ['order-service', 'user-service'],
  ] as const)('refuses while the %s is running, and deletes nothing', async ([service, other]) => {
    const cwd = createProject()
    await using running = await runService(service, {}, { cwd })
    writeFileSync(join(cwd, `data/${other}.db`), '')
    const { status, stderr } = await reset(cwd, ['--yes'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `data/${service}.db is in use: stop the service first. Nothing was deleted.\n`,
    })
    expect(existsSync(join(cwd, `data/${other}.db`))).toBe(true)
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
  })

  it('refuses without a terminal and without --yes', async () => {
    const cwd = createProject({ files: ['data/user-service.db'] })
    const { status, stderr } = await reset(cwd, [])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Standard input is not a terminal: npm run reset -- --yes deletes without a question.\n',
    })
    expect(existsSync(join(cwd, 'data/user-service.db'))).toBe(true)
  })

  it('deletes the SQLite file that the .env of a service names', async () => {
    const cwd = createProject({
      files: ['elsewhere/orders.db', 'elsewhere/orders.db-wal', 'data/order-service.db', 'data/user-service.db'],
      env: { 'order-service': 'PORT=4001\nDATABASE_URL=sqlite:elsewhere/orders.db\n' },
    })
    expect((await reset(cwd, ['--yes'])).status).toBe(0)
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([])
    expect(readdirSync(join(cwd, 'data'))).toEqual(['order-service.db'])
  })

  it('does not count a database in memory as data', async () => {
    const inMemory = 'DATABASE_URL=sqlite::memory:\n'
    const cwd = createProject({ env: { 'user-service': inMemory, 'order-service': inMemory } })
    expect(await reset(cwd, ['--yes'])).toMatchObject({ status: 0, stdout: 'There is no local data.\n' })
  })

  it.for(['postgres', 'postgresql'])('refuses a %s:// database in one line, without its password', async scheme => {
    const cwd = createProject({
      files: ['data/user-service.db'],
      env: { 'order-service': `DATABASE_URL=${scheme}://shop:secret@127.0.0.1/orders\n` },
    })
    const { status, stderr } = await reset(cwd, ['--yes'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'DATABASE_URL of the order-service is not a SQLite file: npm run reset deletes SQLite files only.\n',
    })
    expect(existsSync(join(cwd, 'data/user-service.db'))).toBe(true)
  })

  it('refuses a DATABASE_URL in the environment, as npm start does', async () => {
    const cwd = createProject({ files: ['data/user-service.db', 'one.db'] })
    const { status, stderr } = await reset(cwd, ['--yes'], { DATABASE_URL: 'sqlite:one.db' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^DATABASE_URL would be the same for both services: .+\n$/)
    expect(existsSync(join(cwd, 'one.db'))).toBe(true)
  })

  it.for([['--force'], ['user-service']])('refuses the argument %s', async args => {
    const cwd = createProject({ files: ['data/user-service.db'] })
    const { status, stderr } = await reset(cwd, args)
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Usage: npm run reset, or npm run reset -- --yes\n' })
    expect(existsSync(join(cwd, 'data/user-service.db'))).toBe(true)
  })

  describe.skipIf(!hasScriptCommand())('at a terminal', () => {
    it.for([
      ['yes', 0, false],
      ['no', 1, true],
      ['y', 1, true],
      ['', 1, true],
      ['\u0004', 1, true], // Ctrl-D
    ] as const)('the answer %j gives exit code %d', ([answer, status, remains]) => {
      const cwd = createProject({ files: ['data/user-service.db'] })
      const program = join(import.meta.dirname, '../../scripts/reset.ts')
      const command = `'${process.execPath}' '${program}'`
      const result = spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd,
        input: `${answer}\n`,
        encoding: 'utf8',
      })
      expect(result.stdout).toContain('Type "yes"')
      expect(result.status).toBe(status)
      expect(existsSync(join(cwd, 'data/user-service.db'))).toBe(remains)
      if (remains) expect(result.stdout).toContain('Nothing was deleted.')
    })
  })
})

/** Creates a folder to run the command in, with empty files and with the `.env` of services. */
function createProject({ files = [], env = {} }: { files?: string[]; env?: Record<string, string> } = {}): string {
  const project = mkdtempSync(join(folder, 'project-'))
  for (const file of files) {
    mkdirSync(join(project, file, '..'), { recursive: true })
    writeFileSync(join(project, file), '')
  }
  for (const [service, text] of Object.entries(env)) {
    mkdirSync(join(project, service))
    writeFileSync(join(project, service, '.env'), text)
  }
  return project
}

async function reset(cwd: string, args: string[], environment: Record<string, string> = {}) {
  const program = run('scripts/reset.ts', args, { cwd, environment })
  const status = await program.exitCode
  return { status, stdout: program.stdout(), stderr: program.stderr() }
}

/** `script` of util-linux runs a command at a pseudo-terminal. */
function hasScriptCommand(): boolean {
  const { status } = spawnSync('script', ['-qec', 'true', '/dev/null'], { input: '' })
  if (status !== 0) console.warn('npm run reset is not tested at a terminal: script (util-linux) is missing.')
  return status === 0
}
