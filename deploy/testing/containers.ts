import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { isInstalled } from '../../e2e/processes/programs.ts'

/** Podman with its own storage and networks, apart from the containers of the machine. */
export interface Containers {
  /** A folder of the tests, removed at their end. */
  folder: string
}

/**
 * Writes a `podman` that keeps everything in the folder. It also works where the tests run in a container themselves: it
 * sets no limits on processes, which only the machine may raise, and needs no systemd. Without overlays it copies images.
 */
export function createContainers(folder: string): Containers {
  mkdirSync(join(folder, 'bin'))
  writeProgram(join(folder, 'bin/runc'), [
    'for argument in "$@"; do',
    '  case "$previous" in --bundle) file=$argument/config.json ;; --process) file=$argument ;; *) file= ;; esac',
    '  [ "$file" ] && node -e \'',
    '    const config = JSON.parse(fs.readFileSync(process.argv[1], "utf8"))',
    '    delete (config.process ?? config).rlimits',
    '    fs.writeFileSync(process.argv[1], JSON.stringify(config))',
    '  \' "$file"',
    '  previous=$argument',
    'done',
    'exec /usr/sbin/runc "$@"',
  ])
  const places = ['root', 'runroot', 'tmpdir', 'volumepath', 'network-config-dir']
  const options = places.map(name => `--${name} ${folder}/${name}`).join(' ')
  const runtime = `--cgroup-manager cgroupfs --runtime ${folder}/bin/runc`
  writeProgram(join(folder, 'bin/podman'), [
    `exec /usr/bin/podman ${options} --storage-driver ${storageDriver(folder)} ${runtime} "$@"`,
  ])
  return { folder }
}

function storageDriver(folder: string): 'overlay' | 'vfs' {
  try {
    const places = ['--root', `${folder}/tried-root`, '--runroot', `${folder}/tried-runroot`]
    execFileSync('/usr/bin/podman', [...places, '--storage-driver', 'overlay', 'info'], { stdio: 'ignore' })
    return 'overlay'
  } catch {
    return 'vfs'
  }
}

function writeProgram(path: string, lines: string[]): void {
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(path, 0o755)
}

/** Runs a program with the `podman` of the tests, and returns its standard output. */
export function execute(
  { folder }: Containers,
  program: string,
  args: string[],
  environment: Record<string, string> = {},
): string {
  const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, ...environment }
  return execFileSync(program, args, { env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 })
}

/** Repeats the attempt twice a second until it does not throw, for a minute at most. */
export function eventually<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(attempt, { timeout: 60_000, interval: 500 })
}

/** Whether all programs exist. Prints which one is missing, and what is not tested for that reason. */
export function hasPrograms(tested: string, ...programs: string[]): boolean {
  const missing = programs.filter(program => !isInstalled(program))
  if (missing.length > 0) console.warn(`${tested} is not tested, because ${missing.join(', ')} is missing.`)
  return missing.length === 0
}
