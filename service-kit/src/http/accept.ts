import type { Request } from 'express'
import { successTypesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { Problem } from '../problems/problem.ts'

/**
 * Creates the check of the `Accept` header (RFC 9110 §12.5.1): it throws the Problem `not-acceptable` (406) when the
 * header excludes what the operation responds with. Errors are sent whatever the header says.
 */
export function createAcceptCheck(contract: Contract, { operation }: Endpoint): (request: Request) => void {
  const types = successTypesOf(contract, operation)
  if (types.length === 0) return () => {}
  // JSON is always UTF-8 (RFC 8259 §8.1), so a header that names this charset accepts it.
  const offered = types.flatMap(type => [type, `${type};charset=utf-8`])
  return request => {
    if (!request.accepts(offered))
      throw new Problem(406, 'not-acceptable', `This operation responds with ${types.join(' or ')}.`)
  }
}
