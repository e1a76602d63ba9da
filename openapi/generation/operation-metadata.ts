import ts from 'typescript'
import { callerRequirementOf } from '../contract/access.ts'
import { operationsOf, tagOf } from '../contract/contract.ts'
import type { Contract, Operation } from '../contract/document.ts'

/**
 * Adds to each operation type what openapi-typescript omits: the tag, the requirement on the caller (`security`), and a
 * comment, which editors show at the functions that have the operation's name.
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
      const documented = ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type)
      return ts.addSyntheticLeadingComment(documented, ts.SyntaxKind.MultiLineCommentTrivia, summaryOf(operation), true)
    })
    const { modifiers, name, typeParameters, heritageClauses } = node
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)
  })
}

/** The text of a comment: the summary, and the first paragraph of the description. */
function summaryOf({ summary = '', description = '' }: Operation): string {
  const [paragraph = ''] = description.trim().split(/\n\s*\n/, 1)
  const lines = [`${summary}.`, ...paragraph.split('\n')].map(line => `\n * ${line.replaceAll('*/', '*\\/')}`)
  return `*${lines.join('')}\n `
}

/** The type member `name: 'value'`. */
function literalProperty(name: string, value: string): ts.PropertySignature {
  const type = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))
  return ts.factory.createPropertySignature(undefined, name, undefined, type)
}
