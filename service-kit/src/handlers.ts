import type { CallerNeed } from 'openapi/contract-access.ts'
import type { BodyOf, HeadersOf, RequestOf, ResponsesOf } from 'openapi/operation-types.ts'
import type { Caller, ClientCredentials } from './access.ts'
import type { Once } from './idempotency.ts'

/** One handler for every operationId of a contract: leaving one out, or adding a stranger, does not compile. */
export type Handlers<Operations> = { [Id in keyof Operations]: Handler<Operations, Id> }

/** Answers one operation: from what arrives, already validated and coerced, to a documented reply. Throws Problems. */
export type Handler<Operations, Id extends keyof Operations> = (
  request: Incoming<Operations, Id>,
  reply: ReplyTo<Operations, Id>,
) => Promise<Reply>

/** What the contract says arrives, and from whom. */
export interface Incoming<Operations, Id extends keyof Operations> extends RequestOf<Operations[Id]> {
  /** Who is calling, as far as the operation's `security` tells. */
  caller: CallerOf<Operations[Id]>
  /** Names the request, when its caller gave it a key (`Idempotency-Key`), for `write` to carry it out once. */
  once: OnceOf<RequestOf<Operations[Id]>>
  /** Where from: an IPv4 address or an IPv6 network, as limits count it. It is worked out for the few who ask. */
  address: () => string
}

type CallerOf<Operation> = Operation extends { caller: infer Need }
  ? { required: Caller; optional: Caller | undefined; client: ClientCredentials | undefined; none: undefined }[Need &
      CallerNeed]
  : undefined

/** Nothing where the operation takes no key. */
type OnceOf<Request extends { headers: object }> = 'idempotency-key' extends keyof Request['headers']
  ? Once | undefined
  : undefined

/** `reply(201, order, { Location, ETag })`: only documented statuses, each with its own body and headers. */
export type ReplyTo<Operations, Id extends keyof Operations> = <Status extends keyof ResponsesOf<Operations[Id]>>(
  status: Status,
  ...content: IsOne<Status> extends true ? Content<ResponsesOf<Operations[Id]>[Status]> : [never, ...never[]]
) => Reply

declare const documented: unique symbol

/** An answer, not yet held against the contract. */
export interface Sent {
  status: number
  body?: unknown
  headers: Record<string, string>
}

/** Made by `reply` alone, so that a handler cannot answer what the contract does not document. */
export interface Reply extends Sent {
  readonly [documented]: true
}

/** Whether it is one status, not a union of some: a reply to be one of two would take the body of either. */
type IsOne<Status, All = Status> = Status extends All ? ([All] extends [Status] ? true : false) : never

/** The body and headers that a reply needs: each is left out where the contract asks for none. */
type Content<Response> =
  object extends ReplyHeaders<Response>
    ?
        | [body: BodyOf<Response>, headers?: OrNone<ReplyHeaders<Response>>]
        | (undefined extends BodyOf<Response> ? [] : never)
    : [body: BodyOf<Response>, headers: ReplyHeaders<Response>]

/** Headers with nothing in them are none at all: their type, `{}`, would take anything. */
type OrNone<Headers> = [keyof Headers] extends [never] ? never : Headers

/** What every answer has is the service's business, not the handler's. */
type ReplyHeaders<Response> = Omit<HeadersOf<Response>, 'X-Request-Id' | 'API-Contract'>
