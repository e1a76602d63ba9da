import { mkdirSync, writeFileSync } from 'node:fs'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { root } from 'openapi/generation/redocly.ts'
import { readObservations } from 'openapi/testing/record.ts'
import type { CoverageItem } from './contract/contract-coverage.ts'
import { documentedItems, itemName, observedItems, settingsProblems } from './contract/contract-coverage.ts'
import { coveragePage } from './contract/coverage-page.ts'
import { missingParts, placeOf } from './contract/operation-files.ts'

/**
 * Reports what is still missing for the operations of the contracts, with the file to write it in: handlers, tests, scenarios of
 * examples, and everything documented that the last test run has not observed. Writes dist/coverage/contract/report.json
 * and index.html. Fails when anything is missing, or when a test has observed what is not documented.
 */
const contracts = { 'user-service': userContract, 'order-service': orderContract }
const maxLines = 50
const folder = `${root}dist/coverage/contract`

const items = Object.entries(contracts).flatMap(([service, contract]) => documentedItems(service, contract))
const observations = readObservations()
const observed = new Set(observations.flatMap(observedItems).map(itemName))
const unreachable = items.filter(({ service, operationId, of }) =>
  observations.some(
    each =>
      each.kind === 'unreachable' &&
      each.service === service &&
      each.operationId === operationId &&
      of.split(' ')[0] === `${each.status}`,
  ),
)
const documented = new Set(items.map(itemName))
const ofSettings = Object.entries(contracts).flatMap(([service, contract]) => settingsProblems(service, contract))
const allowed = new Set([...documented, ...ofSettings.flat().map(itemName)])
const count = (kind: CoverageItem['kind']) => {
  const names = items.filter(item => item.kind === kind).map(itemName)
  return { documented: names.length, seen: names.filter(name => observed.has(name)).length }
}

const missing = items.filter(item => !observed.has(itemName(item)) && !unreachable.includes(item))
const report = {
  operations: Object.values(contracts).flatMap(contract => operationsOf(contract)).length,
  statuses: count('statuses'),
  problems: count('problems'),
  examples: count('examples'),
  upstream: count('upstream'),
  access: count('access'),
  events: count('events'),
  seen: items.filter(item => observed.has(itemName(item))).length,
  missing: missing.map(itemName),
  undocumented: [...observed].filter(name => !allowed.has(name)),
}
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`)
writeFileSync(`${folder}/index.html`, coveragePage(items, observed, report.undocumented))

const { operations, undocumented, missing: _, seen: __, ...counts } = report
const figures = Object.entries(counts).map(([kind, { documented, seen }]) => `${seen} of ${documented} ${kind}`)
console.log(`contract: ${operations} operations; observed: ${figures.join(', ')}; dist/coverage/contract/index.html`)
const skipped = unreachable.filter(item => !observed.has(itemName(item))).length
if (skipped > 0) console.warn(`  ${skipped} could not be tested, because there is no PostgreSQL`)
const wrong = [
  ...missingParts(root),
  ...missing.map(item => {
    const { kind, service, operationId } = item
    return `${placeOf(kind, service, operationId)}: no test has observed ${itemName(item)} in the last \`npm test\``
  }),
  ...ofSettings.flatMap(problem => {
    const [first] = problem
    const isObserved = problem.some(item => observed.has(itemName(item)))
    return first && !isObserved ? [`no test has observed ${first.service} ${first.of} in any operation`] : []
  }),
  ...undocumented.map(name => `${name}: a test has observed it, but the contract does not document it`),
]
for (const line of wrong.slice(0, maxLines)) console.error(`  ${line}`)
if (wrong.length > maxLines) console.error(`  … and ${wrong.length - maxLines} more`)
if (wrong.length > 0) process.exitCode = 1
