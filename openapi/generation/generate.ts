import { readFile, writeFile } from 'node:fs/promises'
import { extractConsumed } from '../compatibility/extract-consumed.ts'
import type { ConsumedOperations, Contract } from '../contract/document.ts'
import { generateTypes } from './contract-types.ts'
import { addTagsAndCallers } from './operation-metadata.ts'
import { redocly, root } from './redocly.ts'
import { scenariosIn } from './scenarios.ts'

/**
 * Bundles each contract into one JSON file and one YAML file, and generates its TypeScript types and its test
 * scenarios.
 */
const generated = `${root}openapi/generated`
const contracts = new Map<string, Contract>()
for (const service of ['user-service', 'order-service']) {
  const bundle = `${generated}/${service}`
  for (const extension of ['yaml', 'json']) redocly('bundle', service, '--output', `${bundle}.${extension}`)
  const contract: Contract = JSON.parse(await readFile(`${bundle}.json`, 'utf8'))
  contracts.set(service, contract)
  const types = await generateTypes(contract, nodes => addTagsAndCallers(contract, nodes))
  await writeTypes(service, `openapi/${service}.yaml`, types)
  const withScenarios = redocly('bundle', service, '--ext', 'json', '--skip-decorator', 'scenarios/remove')
  await writeJson(`${service}.scenarios`, scenariosIn(JSON.parse(withScenarios)))
}

/** Writes the consumed part of each contract (`x-consumes` of the consumer), with its types. */
for (const [consumer, { 'x-consumes': providers = {} }] of contracts)
  for (const [provider, operations] of Object.entries(providers)) {
    const name = `${provider}-for-${consumer}`
    const part = consumedPart(consumer, provider, operations)
    await writeJson(name, part)
    const source = `openapi/${consumer}.yaml (x-consumes) and openapi/${provider}.yaml`
    await writeTypes(name, source, await generateTypes(part))
  }

function consumedPart(consumer: string, provider: string, operations: ConsumedOperations): Contract {
  const contract = contracts.get(provider)
  if (!contract) throw new Error(`x-consumes of ${consumer} names ${provider}, which has no contract.`)
  try {
    return extractConsumed(contract, operations)
  } catch (cause) {
    throw new Error(`x-consumes of ${consumer} names a part that the contract of ${provider} does not have.`, { cause })
  }
}

async function writeJson(name: string, value: unknown): Promise<void> {
  await writeFile(`${generated}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
}

async function writeTypes(name: string, source: string, types: string): Promise<void> {
  await writeFile(`${generated}/${name}.ts`, `// Generated from ${source} by \`npm run generate\`.\n\n${types}`)
}
