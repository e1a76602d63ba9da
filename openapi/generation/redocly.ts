import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root folder of the project, which contains redocly.yaml. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The environment for Redocly CLI: without telemetry and without the check for a newer version. */
export const redoclyEnv = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/**
 * Runs a Redocly CLI command and returns its standard output. If the command fails, throws an Error that contains its
 * standard error, which includes progress messages.
 */
export function redocly(...command: string[]): string {
  return execFileSync('redocly', command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: redoclyEnv,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024, // `redocly diff` reports each changed value in full
  })
}
