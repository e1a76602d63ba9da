import { copyFileSync } from 'node:fs'
import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges, services } from './contract/breaking-changes.ts'

/** Copies the generated contracts to openapi/released, where `check:breaking` compares the next changes with them. */
const breaking = breakingChanges(root)
for (const change of breaking) console.error(change)
if (breaking.length > 0) process.exit(1)
for (const service of services)
  copyFileSync(`${root}openapi/generated/${service}.json`, `${root}openapi/released/${service}.json`)
