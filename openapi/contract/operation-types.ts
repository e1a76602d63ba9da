/** Reads the parts of one operation off the types that openapi-typescript generates. */

/** What a caller sends: path and query parameters, headers (named in lower case, as Node has them) and body. */
export interface RequestOf<Operation> {
  path: Parameters<Operation, 'path'>
  query: Parameters<Operation, 'query'>
  headers: LowerCased<Parameters<Operation, 'header'>>
  body: RequestBody<Operation>
}

/** The documented answers, by status. */
export type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never

/** The body of a documented answer; undefined where it has none. */
export type BodyOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : Content[keyof Content]
  : undefined

/** The documented headers of an answer. openapi-typescript adds an index signature for undocumented ones: left out. */
export type HeadersOf<Response> = Response extends { headers: infer Headers } ? Documented<Headers> : Nothing

type RequestBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined
type Parameters<Operation, In extends string> = Operation extends { parameters: { [Where in In]?: infer Found } }
  ? [Found] extends [undefined]
    ? Nothing
    : NonNullable<Found>
  : Nothing
type Nothing = Record<never, never>
type LowerCased<Headers> = { [Name in keyof Headers as Name extends string ? Lowercase<Name> : never]: Headers[Name] }
type Documented<Headers> = { [Name in keyof Headers as string extends Name ? never : Name]: Headers[Name] }
