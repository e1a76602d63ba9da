import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './processes.ts'

/** The peers are not part of the main install: they come with the first run, and again when their lock file changes. */
export function installPeers(): void {
  const installedAt = changedAt('bench/node_modules/.package-lock.json')
  if (installedAt > changedAt('bench/package-lock.json')) return
  console.error('installing the peers in bench/')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(root, 'bench'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** When a file last changed, in milliseconds; 0 when there is none. */
function changedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
