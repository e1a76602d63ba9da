import type { Request, Response } from 'express'
import { json, urlencoded } from 'express'
import { bodyTypesOf } from 'openapi/contract/contract.ts'
import type { Endpoint } from 'openapi/contract/document.ts'
import { mediaTypeOf } from '../contract/validation.ts'
import type { RequestParts } from '../contract/validator.ts'
import { missingBody } from '../problems/invalid-request.ts'

const maxBodySize = '100kb'
const formType = 'application/x-www-form-urlencoded'

type ReadBody = (request: Request, response: Response) => Promise<unknown>

/**
 * Creates the body parser of an operation; undefined when the operation has no body. A body of a media type that the
 * operation does not accept is left unread, and the validation responds with 415.
 */
export function createBodyReader({ operation }: Endpoint): ReadBody | undefined {
  const accepted = bodyTypesOf(operation)
  if (accepted.length === 0) return undefined
  const options = {
    limit: maxBodySize,
    type: (request: { headers: RequestParts['headers'] }) => accepted.includes(mediaTypeOf(request.headers) ?? ''),
  }
  const isForm = accepted.includes(formType)
  const parse = isForm ? urlencoded({ ...options, extended: false }) : json({ ...options, verify: rejectEmptyBody })
  return async (request, response) => {
    await new Promise<void>((done, fail) => parse(request, response, error => (error ? fail(error) : done())))
    return isForm ? omitEmptyParameters(request.body) : request.body
  }
}

/** Throws for an empty body, which Express would parse as `{}`. */
function rejectEmptyBody(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (bytes.length === 0) throw missingBody()
}

/** "Parameters sent without a value MUST be treated as if they were omitted" (RFC 6749 §3.2). */
function omitEmptyParameters(body: object | undefined): object | undefined {
  return body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''))
}
