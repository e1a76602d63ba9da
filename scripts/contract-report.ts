import { mkdirSync, writeFileSync } from 'node:fs'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { root } from 'openapi/generation/redocly.ts'
import { recorded } from 'openapi/testing/record.ts'
import type { Claim } from './contract/contract-claims.ts'
import { claimsIn, claimsSeen, nameOf } from './contract/contract-claims.ts'
import { pageOf } from './contract/contract-page.ts'

/**
 * Holds what the contracts say against what the last run of the tests has seen of it. Writes
 * dist/coverage/contract/report.json and index.html, and fails when something has not come true, or is not documented.
 */
const contracts = { 'user-service': userContract, 'order-service': orderContract }
const mostLines = 50
const folder = `${root}dist/coverage/contract`

const claims = Object.entries(contracts).flatMap(([service, contract]) => claimsIn(service, contract))
const records = recorded()
const seen = new Set(records.flatMap(claimsSeen).map(nameOf))
const isUnreachable = ({ service, operationId, of }: Claim) =>
  records.some(
    record =>
      record.kind === 'unreachable' &&
      record.service === service &&
      record.operationId === operationId &&
      of.split(' ')[0] === `${record.status}`,
  )
const unreachable = new Set(claims.filter(isUnreachable).map(nameOf))
const said = new Set(claims.map(nameOf))
const count = (kind: Claim['kind']) => {
  const ofKind = claims.filter(claim => claim.kind === kind).map(nameOf)
  return { documented: ofKind.length, seen: ofKind.filter(name => seen.has(name)).length }
}

const report = {
  operations: Object.values(contracts).flatMap(contract => operationsOf(contract)).length,
  statuses: count('statuses'),
  problems: count('problems'),
  examples: count('examples'),
  upstream: count('upstream'),
  access: count('access'),
  seen: [...said].filter(name => seen.has(name)).length,
  missing: [...said].filter(name => !seen.has(name) && !unreachable.has(name)),
  undocumented: [...seen].filter(name => !said.has(name)),
}
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`)
writeFileSync(`${folder}/index.html`, pageOf(claims, seen, report.undocumented))

const { operations, missing, undocumented, seen: _, ...counts } = report
const figures = Object.entries(counts).map(([kind, { documented, seen }]) => `${seen} of ${documented} ${kind}`)
console.log(`contract: ${operations} operations; seen are ${figures.join(', ')}: dist/coverage/contract/index.html`)
const unreached = [...unreachable].filter(name => !seen.has(name)).length
if (unreached > 0) console.warn(`  ${unreached} were out of reach: there is no PostgreSQL`)
const wrong = [...missing.map(name => `never seen: ${name}`), ...undocumented.map(name => `not documented: ${name}`)]
for (const line of wrong.slice(0, mostLines)) console.error(`  ${line}`)
if (wrong.length > mostLines) console.error(`  … and ${wrong.length - mostLines} more`)
if (wrong.length > 0) process.exitCode = 1
