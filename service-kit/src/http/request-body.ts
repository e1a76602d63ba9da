import { isUtf8 } from 'node:buffer'
import type { Request, Response } from 'express'
import { json, text, urlencoded } from 'express'
import { bodyTypesOf, resolveSchema } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { isTextType } from 'openapi/contract/text-bodies.ts'
import { memberPointer } from '../contract/json-pointer.ts'
import { mediaTypeOf } from '../contract/validation.ts'
import type { RequestParts } from '../contract/validator.ts'
import { invalidRequest, missingBody } from '../problems/invalid-request.ts'
import { Problem } from '../problems/problem.ts'
import { parseUrlEncoded } from './url-encoding.ts'

const maxBodySize = '100kb'
/** A character has at most 4 bytes in UTF-8. */
const maxBytesOfCharacter = 4
const formType = 'application/x-www-form-urlencoded'

type ReadBody = (request: Request, response: Response) => Promise<unknown>

/**
 * Creates the body parser of an operation; undefined when the operation has no body. A text has as many bytes as the
 * `maxLength` of its schema allows. Throws when the schema has none.
 */
export function createBodyReader(contract: Contract, { operation }: Endpoint): ReadBody | undefined {
  const accepted = bodyTypesOf(operation)
  if (accepted.length === 0) return undefined
  if (!accepted.some(isTextType)) return bodyReaderFor(accepted)
  const lengths = Object.values(operation.requestBody?.content ?? {}).map(({ schema = {} }) => {
    const { maxLength }: { maxLength?: number } = resolveSchema(contract, schema)
    if (maxLength === undefined) throw new Error(`the text of ${operation.operationId} has no maxLength`)
    return maxLength
  })
  return bodyReaderFor(accepted, Math.max(...lengths) * maxBytesOfCharacter)
}

/**
 * Creates a parser of bodies of these media types: of texts with at most `maxTextSize` bytes if it is given, and otherwise of
 * JSON or forms. A body of another type is left unread, for the validation (415).
 */
export function bodyReaderFor(accepted: string[], maxTextSize?: number): ReadBody {
  const options = {
    limit: maxTextSize ?? maxBodySize,
    type: (request: { headers: RequestParts['headers'] }) => accepted.includes(mediaTypeOf(request.headers) ?? ''),
  }
  const isForm = accepted.includes(formType)
  const parse = isForm
    ? urlencoded({ ...options, extended: false, verify: verifyForm })
    : maxTextSize === undefined
      ? json({ ...options, verify: verifyText })
      : text({ ...options, verify: verifyText })
  return async (request, response) => {
    await new Promise<void>((done, fail) =>
      parse(request, response, error => (error ? fail(withLimit(error, maxTextSize)) : done())),
    )
    return isForm ? omitEmptyParameters(request.body) : request.body
  }
}

/** The Problem of a text that is too large, with its own limit; any other error as it is. */
function withLimit(error: object, maxTextSize: number | undefined): object {
  const isTooLarge = maxTextSize !== undefined && 'status' in error && error.status === 413
  return isTooLarge ? new Problem(413, 'content-too-large', `The limit is ${maxTextSize} bytes.`) : error
}

/** Throws for a body that is not UTF-8, and for an empty body, which Express would parse as `{}`. */
function verifyText(_request: unknown, _response: unknown, bytes: Buffer, charset: string): void {
  requireUtf8(bytes, charset)
  if (bytes.length === 0) throw missingBody()
}

/** Throws for a form that is not UTF-8, before or after its percent-encoding is decoded. */
function verifyForm(_request: unknown, _response: unknown, bytes: Buffer, charset: string): void {
  requireUtf8(bytes, charset)
  const errors = Object.entries(parseUrlEncoded(bytes.toString())).flatMap(([name, value]) =>
    [name, value].flat().every(text => text?.isWellFormed())
      ? []
      : [{ pointer: memberPointer('/body', name), message: 'must be percent-encoded UTF-8' }],
  )
  if (errors.length > 0) throw invalidRequest(errors)
}

/** Express would replace bytes that are not UTF-8 by U+FFFD. */
function requireUtf8(bytes: Buffer, charset: string): void {
  if (charset !== 'utf-8')
    throw new Problem(415, 'unsupported-media-type', 'The encoding or charset of the body is not supported.')
  if (!isUtf8(bytes)) throw invalidRequest([{ pointer: '/body', message: 'must be UTF-8' }])
}

/** "Parameters sent without a value MUST be treated as if they were omitted" (RFC 6749 §3.2). */
function omitEmptyParameters(body: object | undefined): object | undefined {
  return body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''))
}
