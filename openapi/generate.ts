import { readFile, writeFile } from 'node:fs/promises'
import ts from 'typescript'
import { consumed } from './consumed.ts'
import type { Contract, Needs } from './contract.ts'
import { operationsOf } from './contract.ts'
import { callerNeedOf } from './contract-access.ts'
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
  await writeTypes(service, `openapi/${service}.yaml`, await typesOf(document, nodes => withCallers(document, nodes)))
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

/** Adds to each operation what openapi-typescript leaves out: whether it is known who calls (`security`). */
function withCallers(contract: Contract, nodes: ts.Node[]): ts.Node[] {
  const needs = new Map(operationsOf(contract).map(({ operation }) => [operation.operationId, callerNeedOf(operation)]))
  return nodes.map(node => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'operations') return node
    const members = node.members.map(member => {
      const need = ts.isPropertySignature(member) && ts.isIdentifier(member.name) && needs.get(member.name.text)
      if (!need || !member.type || !ts.isTypeLiteralNode(member.type))
        throw new Error('openapi-typescript writes operations in another form than expected')
      const caller = ts.factory.createPropertySignature(
        undefined,
        'caller',
        undefined,
        ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(need)),
      )
      const type = ts.factory.createTypeLiteralNode([caller, ...member.type.members])
      return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
    })
    const { modifiers, name, typeParameters, heritageClauses } = node
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)
  })
}
