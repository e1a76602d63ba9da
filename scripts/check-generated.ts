import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Regenerates openapi/generated. Fails when a file changed, or when git does not track a file of that folder. */
const folder = 'openapi/generated'

const oldFiles = readGenerated()
for (const program of ['openapi/generation/generate.ts', 'service-kit/src/contract/compiled/generate-validators.ts'])
  execFileSync(process.execPath, [program], { stdio: ['ignore', 'inherit', 'inherit'] })
const newFiles = readGenerated()

const names = [...new Set([...oldFiles.keys(), ...newFiles.keys()])]
const stale = names.filter(name => oldFiles.get(name) !== newFiles.get(name))
const untracked = git('ls-files', '--others', '--', folder)

if (stale.length > 0)
  fail(`These files were stale: ${stale.join(', ')}. They are regenerated now: review and commit them.`)
if (untracked.length > 0) fail(`git does not track these generated files: ${untracked.join(', ')}.`)

function readGenerated(): Map<string, string> {
  return new Map(readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
}

function git(...command: string[]): string[] {
  return execFileSync('git', command, { encoding: 'utf8' }).split('\n').filter(Boolean)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
