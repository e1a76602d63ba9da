import ts from 'typescript'
import { callerRequirementOf } from '../contract/access.ts'
import { operationsOf, tagOf } from '../contract/contract.ts'
import type { Contract } from '../contract/document.ts'

/**
 * Adds to each operation type what openapi-typescript omits: the tag, and the requirement on the caller (`security`).
 */
export function addTagsAndCallers(contract: Contract, nodes: ts.Node[]): ts.Node[] {
  const operations = new Map(operationsOf(contract).map(({ operation }) => [operation.operationId, operation]))
  return nodes.map(node => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'operations') return node
    const members = node.members.map(member => {
      const operation =
        ts.isPropertySignature(member) && ts.isIdentifier(member.name) && operations.get(member.name.text)
      if (!operation || !member.type || !ts.isTypeLiteralNode(member.type))
        throw new Error('openapi-typescript generates operations in an unexpected form.')
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

/** The type member `name: 'value'`. */
function literalProperty(name: string, value: string): ts.PropertySignature {
  const type = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))
  return ts.factory.createPropertySignature(undefined, name, undefined, type)
}
