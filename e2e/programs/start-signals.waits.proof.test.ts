import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'start-signals-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('SIGTERM to the npm process', () => {
  it.for(['start', 'dev'])('npm run %s: both services stop, and no process is left', async script => {
    await using npm = startInNewProject('npm', ['run', script])
    await npm.announced
    npm.process.kill('SIGTERM')
    expect(await Promise.race([npm.allEnded, delay(30_000, 'some process is left')])).toBe('all ended')
    expect(npm.output().match(/"message":"stopped"/g)).toHaveLength(2)
  })
})

describe('node scripts/start.ts', () => {
  it('keeps both services running when its parent ends', async () => {
    await using shell = startInNewProject('sh', ['-c', '"$0" scripts/start.ts & wait', process.execPath])
    await shell.announced
    shell.process.kill('SIGTERM')
    await once(shell.process, 'exit')
    expect(await Promise.race([shell.allEnded, delay(2000, 'still running')])).toBe('still running')
    expect(shell.output()).not.toContain('"message":"stopped"')
  })
})

interface Started extends AsyncDisposable {
  process: ChildProcessByStdio<null, Readable, null>
  output: () => string
  /** Resolves when both services listen. */
  announced: Promise<void>
  /** Resolves when the process and all its descendants have ended. */
  allEnded: Promise<'all ended'>
}

/** Starts a command in a process group of its own, and kills the group when disposed. */
function startInNewProject(command: string, args: string[]): Started {
  const child = spawn(command, args, {
    cwd: createProject(),
    env: { PATH: process.env.PATH, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let output = ''
  const announced = new Promise<void>(resolve => {
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
      if (output.includes('Ctrl-C stops both')) resolve()
    })
  })
  // The output closes when the last process that inherited it has ended.
  const allEnded = once(child, 'close').then(() => 'all ended' as const)
  const dispose = async () => {
    killGroup(child.pid)
    await allEnded
  }
  return { process: child, output: () => output, announced, allEnded, [Symbol.asyncDispose]: dispose }
}

/** Creates a folder in which the scripts of this project run, with its own data and with services on any free port. */
function createProject(): string {
  const project = mkdtempSync(join(folder, 'project-'))
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts }))
  for (const name of ['scripts', 'node_modules']) symlinkSync(join(root, name), join(project, name))
  for (const service of ['user-service', 'order-service']) {
    mkdirSync(join(project, service))
    writeFileSync(join(project, service, '.env'), 'PORT=0\n')
  }
  return project
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {} // every process of the group has ended
}
