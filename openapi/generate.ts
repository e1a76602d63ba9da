import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Contract } from './contract.ts'
import { callerNeedOf, operationsOf } from './contract.ts'
import { redocly, root } from './redocly.ts'

/** Bundles each contract into one JSON and one YAML file, and writes the TypeScript types that follow from it. */
for (const service of ['user-service', 'order-service']) {
  const generated = `${root}openapi/generated/${service}`
  for (const extension of ['yaml', 'json']) redocly('bundle', service, '--output', `${generated}.${extension}`)
  const document = JSON.parse(await readFile(`${generated}.json`, 'utf8'))
  const types = astToString(withCallers(document, await openapiTS(document)))
  await writeFile(`${generated}.ts`, `// Generated from openapi/${service}.yaml by \`npm run generate\`.\n\n${types}`)
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
