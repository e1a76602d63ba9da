/** Types of the parts of one operation, derived from the types that openapi-typescript generates. */

import type { jsonLinesType } from './streams/json-lines.ts'
import type { eventStreamType, ServerSentEvent } from './streams/server-sent-events.ts'

/** A request: path and query parameters, headers (with lower-case names, as in Node) and body. */
export interface RequestOf<Operation> {
  path: Parameters<Operation, 'path'>
  query: Parameters<Operation, 'query'>
  headers: LowerCased<Parameters<Operation, 'header'>>
  body: RequestBody<Operation>
}

/** The arguments of a call: one request, which is optional when the operation requires no part of it. */
export type RequestArguments<Operation> =
  object extends CallRequest<RequestOf<Operation>>
    ? [request?: CallRequest<RequestOf<Operation>>]
    : [request: CallRequest<RequestOf<Operation>>]

/** The documented responses, by status. */
export type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never

/**
 * The body of a documented response; undefined for a response without a body. An event stream is read block by block, and
 * JSON Lines line by line.
 */
export type BodyOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : [Content] extends [Record<typeof eventStreamType, unknown>]
      ? AsyncIterable<ServerSentEvent>
      : Content extends Record<typeof jsonLinesType, (infer Line)[]>
        ? AsyncIterable<Line>
        : Content extends { 'application/json': infer Json } // of several media types, the others are made from it
          ? Json
          : Content[keyof Content]
  : undefined

/** The documented headers of a response, without the index signature that openapi-typescript adds for other headers. */
export type HeadersOf<Response> = Response extends { headers: infer Headers } ? Documented<Headers> : Empty

type CallRequest<Request> = {
  [Part in keyof Request as IsOptional<Request[Part]> extends true ? never : Part]: Request[Part]
} & {
  [Part in keyof Request as IsOptional<Request[Part]> extends true ? Part : never]?: NeverIfEmpty<Request[Part]>
}
/** Whether a part of a request can be omitted: the part itself is optional, or all of its properties are. */
type IsOptional<Part> = undefined extends Part ? true : object extends Part ? true : false
/** Forbids a part without properties: its type `{}` would accept any value. */
type NeverIfEmpty<Part> = [keyof NonNullable<Part>] extends [never] ? never : Part

type RequestBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined
type Parameters<Operation, In extends string> = Operation extends { parameters: { [Where in In]?: infer Found } }
  ? [Found] extends [undefined]
    ? Empty
    : NonNullable<Found>
  : Empty
type Empty = Record<never, never>
type LowerCased<Headers> = { [Name in keyof Headers as Name extends string ? Lowercase<Name> : never]: Headers[Name] }
type Documented<Headers> = { [Name in keyof Headers as string extends Name ? never : Name]: Headers[Name] }
