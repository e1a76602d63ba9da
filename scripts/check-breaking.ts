import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges } from './contract/breaking-changes.ts'

/** Fails when a released contract has a breaking change without a new major version and an entry in CHANGELOG.md. */
for (const change of breakingChanges(root)) {
  console.error(change)
  process.exitCode = 1
}
