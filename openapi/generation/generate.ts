import { readFile, writeFile } from 'node:fs/promises'
import ts from 'typescript'
import { consumed } from '../compatibility/consumed.ts'
import { callerRequirementOf } from '../contract/access.ts'
import type { Contract, Needs } from '../contract/contract.ts'
import { operationsOf, tagOf } from '../contract/contract.ts'
import { typesOf } from './contract-types.ts'
import { redocly, root } from './redocly.ts'

/** Bundles each contract into one JSON and one YAML file, and writes the TypeScript types that follow from it. */
const generated = `${root}openapi/generated`
const contracts = new Map<string, Contract>()
for (const service of ['user-service', 'order-service']) {
  const bundled = `${generated}/${service}`
  for (const extension of ['yaml', 'json']) redocly('bundle', service, '--output', `${bundled}.${extension}`)
  const document = JSON.parse(await readFile(`${bundled}.json`, 'utf8'))
  contracts.set(service, document)
  await writeTypes(
    service,
    `openapi/${service}.yaml`,
    await typesOf(document, nodes => withTagsAndCallers(document, nodes)),
  )
}

/** And of each contract that another needs something of, the part that it needs. */
for (const [consumer, { 'x-consumes': consumes = {} }] of contracts)
  for (const [provider, needs] of Object.entries(consumes)) {
    const name = `${provider}-for-${consumer}`
    const part = partOf(provider, needs, consumer)
    await writeFile(`${generated}/${name}.json`, `${JSON.stringify(part, null, 2)}\n`)
    await writeTypes(name, `openapi/${consumer}.yaml (x-consumes) and openapi/${provider}.yaml`, await typesOf(part))
  }

function partOf(provider: string, needs: Needs, consumer: string): Contract {
  const contract = contracts.get(provider)
  if (!contract) throw new Error(`${consumer} consumes ${provider}, which has no contract`)
  try {
    return consumed(contract, needs)
  } catch (cause) {
    throw new Error(`${consumer} consumes more of ${provider} than there is`, { cause })
  }
}

async function writeTypes(name: string, source: string, types: string): Promise<void> {
  await writeFile(`${generated}/${name}.ts`, `// Generated from ${source} by \`npm run generate\`.\n\n${types}`)
}

/** Adds to each operation what openapi-typescript leaves out: its tag, and whether the caller is known (`security`). */
function withTagsAndCallers(contract: Contract, nodes: ts.Node[]): ts.Node[] {
  const operations = new Map(operationsOf(contract).map(({ operation }) => [operation.operationId, operation]))
  return nodes.map(node => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'operations') return node
    const members = node.members.map(member => {
      const operation =
        ts.isPropertySignature(member) && ts.isIdentifier(member.name) && operations.get(member.name.text)
      if (!operation || !member.type || !ts.isTypeLiteralNode(member.type))
        throw new Error('openapi-typescript writes operations in another form than expected')
      const added = [
        literalProperty('tag', tagOf(operation)),
        literalProperty('caller', callerRequirementOf(operation)),
      ]
      const type = ts.factory.createTypeLiteralNode([...added, ...member.type.members])
      return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
    })
    const { modifiers, name, typeParameters, heritageClauses } = node
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)
  })
}

/** `name: 'value'` as a member of a type. */
function literalProperty(name: string, value: string): ts.PropertySignature {
  const type = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))
  return ts.factory.createPropertySignature(undefined, name, undefined, type)
}
