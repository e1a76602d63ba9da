import { root } from 'openapi/generation/redocly.ts'
import { breakingChanges } from './contract/breaking-changes.ts'

/** Fails when a contract has a breaking change since its release without a new major version and a CHANGELOG.md entry. */
for (const change of breakingChanges(root)) {
  console.error(change)
  process.exitCode = 1
}
