import type { CallerRequirement } from 'openapi/contract/access.ts'
import type { CheckedJson } from 'openapi/contract/checked-json.ts'
import type { BodyOf, HeadersOf, RequestOf, ResponsesOf } from 'openapi/contract/operation-types.ts'
import type { Caller } from '../access/access.ts'
import type { ClientCredentials } from '../access/client-credentials.ts'

/**
 * One handler for every operationId of a contract. A missing handler, or a handler without an operation, does not
 * compile.
 */
export type Handlers<Operations> = { [Id in keyof Operations]: Handler<Operations, Id> }

/**
 * The operations of a contract that have a tag. A service implements the operations of one tag in one `handlers.ts`.
 */
export type Tagged<Operations, Tag extends string> = {
  [Id in keyof Operations as Operations[Id] extends { tag: Tag } ? Id : never]: Operations[Id]
}

/** Handles one operation: from a validated and coerced request to a documented reply. Throws Problems. */
export type Handler<Operations, Id extends keyof Operations> = (
  request: Incoming<Operations, Id>,
  reply: ReplyTo<Operations, Id>,
) => Promise<Reply>

/** The parts of a request that the contract documents, and what the router knows of the request. */
export interface Incoming<Operations, Id extends keyof Operations> extends RequestOf<Operations[Id]> {
  /** What the request is addressed to, for links and cursors. */
  target: RequestTarget
  /** The authenticated caller, as far as the `security` of the operation identifies one. */
  caller: CallerOf<Operations[Id]>
  /** Identifies the request when it has an `Idempotency-Key`; passed to `write`. */
  idempotencyKey: IdempotencyKeyOf<RequestOf<Operations[Id]>>
  /** The caller's address as rate limits count it: an IPv4 address or an IPv6 network. Computed when called. */
  address: () => string
  /** Aborted when the response is complete, or the client has disconnected. Created when called. */
  closed: () => AbortSignal
  /** Whether the caller may still call the operation: a token can expire or be revoked during a response. */
  isStillAllowed: () => Promise<boolean>
}

/** What a request is addressed to. */
export interface RequestTarget {
  operationId: string
  /** The path of the request: `/api/orders/101/events`. */
  path: string
  /** The parameters in the path, in its order. */
  parameters: Record<string, unknown>
}

/** Identifies a request that its caller may repeat (`Idempotency-Key`). */
export interface IdempotencyKey {
  /** Who sent the request. Callers do not share keys. */
  caller: string
  key: string
  /** A hash of method, path, query and body. A key that is used for a different request is an error. */
  fingerprint: string
  /** The fingerprint as earlier versions stored it: over the members in the order in which they were sent. */
  formerFingerprint: string
}

type CallerOf<Operation> = Operation extends { caller: infer Requirement }
  ? {
      required: Caller
      optional: Caller | undefined
      client: ClientCredentials | undefined
      none: undefined
    }[Requirement & CallerRequirement]
  : undefined

/** Undefined for an operation that does not take an `Idempotency-Key`. */
type IdempotencyKeyOf<Request extends { headers: object }> = 'idempotency-key' extends keyof Request['headers']
  ? IdempotencyKey | undefined
  : undefined

/** `reply(201, order, { Location, ETag })`: only documented statuses, each with its own body and headers. */
export type ReplyTo<Operations, Id extends keyof Operations> = <Status extends keyof ResponsesOf<Operations[Id]>>(
  status: Status,
  ...content: IsSingle<Status> extends true ? Content<ResponsesOf<Operations[Id]>[Status]> : [never, ...never[]]
) => Reply

declare const documented: unique symbol

/** A response that has not been checked against the contract yet. */
export interface UncheckedReply {
  status: number
  body?: unknown
  headers: Record<string, string>
}

/** Only `reply` creates a value of this type, so a handler cannot return a response that is not documented. */
export interface Reply extends UncheckedReply {
  readonly [documented]: true
}

/**
 * Whether a type is one status and not a union of several: a reply with a union would accept the body of any of them.
 */
type IsSingle<Status, All = Status> = Status extends All ? ([All] extends [Status] ? true : false) : never

/** The body and headers of a reply. Each is left out where the contract requires none. */
type Content<Response> =
  object extends ReplyHeaders<Response>
    ?
        | [body: Checkable<BodyOf<Response>>, headers?: NeverIfEmpty<ReplyHeaders<Response>>]
        | (undefined extends BodyOf<Response> ? [] : never)
    : [body: Checkable<BodyOf<Response>>, headers: ReplyHeaders<Response>]

/** A body, or JSON that was validated when it was stored: the whole body, items of a page, or lines. */
type Checkable<Body> =
  | Body
  | CheckedJson<Body>
  | (Body extends { items: (infer Item)[] } ? Omit<Body, 'items'> & { items: (Item | CheckedJson<Item>)[] } : never)
  | (Body extends AsyncIterable<infer Line> ? AsyncIterable<Line | CheckedJson<Line>> : never)

/** `{}` as the type of headers would accept any object. */
type NeverIfEmpty<Headers> = [keyof Headers] extends [never] ? never : Headers

/** The headers that every response has are set by the service, not by handlers. */
type ReplyHeaders<Response> = Omit<HeadersOf<Response>, 'X-Request-Id' | 'API-Contract'>

/** A reply in another media type than JSON. Its headers replace the common ones of the same name. */
export interface Rendering {
  text: string
  headers?: Record<string, string>
}

/**
 * Makes the body of a media type from a checked JSON body, for operations that respond with several media types. A handler
 * replies with the JSON, and the `Accept` header selects the media type.
 */
export type Renderers = Record<string, (operationId: string, body: unknown) => Promise<Rendering>>

/** Writes lines in another media type than JSON Lines. */
export interface LineFormat {
  /** Comes before the lines. */
  head: string
  /** The text of some lines that were checked: values, or checked JSON. */
  format: (lines: unknown[]) => string
}

/** Makes the format of a media type, for operations that respond with JSON Lines. The `Accept` header selects the media type. */
export type LineFormats = Record<string, (operationId: string) => LineFormat>
