import { copyFileSync } from 'node:fs'
import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges, services } from './contract/breaking-changes.ts'

/** Makes the contracts as they are the released ones, that the next are compared with. */
const breaking = breakingChanges(root)
for (const change of breaking) console.error(change)
if (breaking.length > 0) process.exit(1)
for (const service of services)
  copyFileSync(`${root}openapi/generated/${service}.json`, `${root}openapi/released/${service}.json`)
