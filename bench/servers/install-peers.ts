import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './processes.ts'

/**
 * Installs the dependencies of the peers, which the main install leaves out. Does nothing when they are newer than
 * bench/package-lock.json.
 */
export function installPeers(): void {
  const installedAt = modifiedAt('bench/node_modules/.package-lock.json')
  if (installedAt > modifiedAt('bench/package-lock.json')) return
  console.error('installing the peers in bench/')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(root, 'bench'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** In milliseconds since the epoch; 0 for a file that does not exist. */
function modifiedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
