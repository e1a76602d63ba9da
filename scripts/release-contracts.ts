import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges, services } from './contract/breaking-changes.ts'

/** Copies and formats the generated contracts to openapi/released, where `check:breaking` compares the next changes with them. */
const breaking = breakingChanges(root)
for (const change of breaking) console.error(change)
if (breaking.length > 0) process.exit(1)
const released = services.map(service => {
  const file = `${root}openapi/released/${service}.json`
  copyFileSync(`${root}openapi/generated/${service}.json`, file)
  return file
})
execFileSync('biome', ['format', '--write', ...released], { cwd: root, stdio: 'inherit' }) // as `npm run format` writes them
