import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Fails when openapi/generated is not what the contracts generate, or holds what git does not track. */
const folder = 'openapi/generated'

const before = contents()
execFileSync(process.execPath, ['openapi/generation/generate.ts'], { stdio: ['ignore', 'inherit', 'inherit'] })
const after = contents()

const names = [...new Set([...before.keys(), ...after.keys()])]
const stale = names.filter(name => before.get(name) !== after.get(name))
const untracked = git('ls-files', '--others', '--', folder)

if (stale.length > 0) fail(`These were stale, and are fresh now: ${stale.join(', ')}. Look at them, and commit them.`)
if (untracked.length > 0) fail(`git does not track ${untracked.join(', ')}.`)

function contents(): Map<string, string> {
  return new Map(readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
}

function git(...command: string[]): string[] {
  return execFileSync('git', command, { encoding: 'utf8' }).split('\n').filter(Boolean)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
