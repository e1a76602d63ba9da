import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges } from './contract/breaking-changes.ts'

/** Fails when a contract breaks what was released, without its being a new major version that CHANGELOG.md tells of. */
for (const change of breakingChanges(root)) {
  console.error(change)
  process.exitCode = 1
}
