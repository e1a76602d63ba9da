import openapiTS, { astToString } from 'openapi-typescript'
import type ts from 'typescript'

/** The TypeScript types that follow from a contract, as text; `change` may add to them. */
export async function typesOf(contract: object, change = (nodes: ts.Node[]) => nodes): Promise<string> {
  return astToString(change(await openapiTS(JSON.stringify(contract))))
}
