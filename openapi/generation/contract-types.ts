import openapiTS, { astToString } from 'openapi-typescript'
import type ts from 'typescript'

/** The source text of the TypeScript types of a contract. `transform` can change the syntax tree first. */
export async function generateTypes(contract: object, transform = (nodes: ts.Node[]) => nodes): Promise<string> {
  return astToString(transform(await openapiTS(JSON.stringify(contract))))
}
