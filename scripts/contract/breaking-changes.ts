import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMisfits } from 'openapi/compatibility/compatibility.ts'
import { extractConsumed } from 'openapi/compatibility/extract-consumed.ts'
import { resolveReferences } from 'openapi/contract/dereference.ts'
import type { Contract } from 'openapi/contract/document.ts'
import { redocly, root } from 'openapi/generation/redocly.ts'
import { withTypesOfParts } from './types-of-parts.ts'

/** The parts of a report of `redocly diff` that are read here. */
interface Report {
  changes: Change[]
}

interface Change {
  path: string
  kind: string
  verdicts: { impact: string; message: string }[]
  /** The changed part of the new contract. */
  revision?: { pointer: string }
}

export const services = ['user-service', 'order-service']

/**
 * Compares the contracts in `<folder>/openapi/generated` with the last released ones in `<folder>/openapi/released`. Returns the
 * changes that are not allowed: removals of what the released consumer of a contract needs, and breaking changes without a
 * new major version and an entry in CHANGELOG.md.
 */
export function breakingChanges(folder: string): string[] {
  const read = (state: string, service: string): Contract =>
    JSON.parse(readFileSync(join(folder, 'openapi', state, `${service}.json`), 'utf8'))

  const brokenConsumers = services.flatMap(consumer =>
    Object.entries(read('released', consumer)['x-consumes'] ?? {}).flatMap(([provider, needs]) =>
      findMisfits(extractConsumed(read('released', provider), needs), read('generated', provider)).map(
        ({ operationId, pointer, message }) =>
          `${provider}: ${consumer} consumes ${operationId} ${pointer}, which ${message}.`,
      ),
    ),
  )
  const unversioned = services.flatMap(service => {
    const { info } = read('generated', service)
    const requirement = missingRequirement(folder, info, read('released', service).info.version)
    const changes = requirement ? majorChanges(folder, service) : []
    return changes.length > 0 ? [...changes, requirement].map(each => `${service}: ${each}`) : []
  })
  return [...brokenConsumers, ...unversioned]
}

function majorChanges(folder: string, service: string): string[] {
  const [released = '', generated = ''] = ['released', 'generated'].map(state =>
    readFileSync(join(folder, 'openapi', state, `${service}.json`), 'utf8'),
  )
  if (released === generated) return []
  const compared = mkdtempSync(join(tmpdir(), 'compared-'))
  const files = Object.entries({ released, generated }).map(([state, text]) => {
    const file = join(compared, `${state}.json`)
    writeFileSync(file, withTypesOfParts(JSON.parse(text)))
    return file
  })
  const config = join(root, 'redocly.diff.yaml')
  const output = redocly('diff', ...files, '--config', config, '--format', 'json', '--fail-on', 'none')
  rmSync(compared, { recursive: true })
  const report: Report = JSON.parse(output)
  const contract = JSON.parse(generated)
  return report.changes
    .filter(change => !isAddedKind(change, contract))
    .flatMap(({ path, verdicts }) =>
      verdicts.filter(({ impact }) => impact === 'major').map(({ message }) => `${message} (${path})`),
    )
}

/** Whether a union with a discriminator has one kind more. Clients ignore kinds that they do not know, like values (docs/decisions/0007). */
function isAddedKind({ kind, revision }: Change, contract: Contract): boolean {
  const [, union] = /^(.*)\/oneOf\/\d+$/.exec(revision?.pointer ?? '') ?? []
  return kind === 'added' && union !== undefined && 'discriminator' in resolveReferences(contract, { $ref: union })
}

/** What a breaking change requires and this version does not have; undefined when it has everything. */
function missingRequirement(
  folder: string,
  { title, version }: Contract['info'],
  released: string,
): string | undefined {
  if (majorOf(version) <= majorOf(released))
    return `these changes break callers of ${released}: info.version must be ${majorOf(released) + 1}.0.0, not ${version}.`
  const changelog = join(folder, 'CHANGELOG.md')
  const isInChangelog = existsSync(changelog) && readFileSync(changelog, 'utf8').includes(`\n## ${title} ${version}\n`)
  return isInChangelog ? undefined : `CHANGELOG.md has no "## ${title} ${version}", which tells callers what to change.`
}

function majorOf(version: string): number {
  return Number(version.split('.')[0])
}
