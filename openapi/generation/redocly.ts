import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's root, where redocly.yaml is. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Redocly's tool tells its maker of each run, and looks for a newer self, unless it is told not to. */
export const quietly = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/**
 * Runs a command of Redocly's tool; gives what it wrote to standard output. Throws what it said on standard error, its
 * progress included, when it fails.
 */
export function redocly(...command: string[]): string {
  return execFileSync('redocly', command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: quietly,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024, // a report holds each value that differs, whole
  })
}
