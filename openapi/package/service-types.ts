import type { Client } from '../client.ts'
import type { BodyOf, HeadersOf, RequestArguments, ResponsesOf } from '../contract/operation-types.ts'
import type { ResponseError } from './response-error.ts'

/** The operations of a service, by operationId. */
export type Service<Operations> = { [Id in keyof Operations]: ServiceOperation<Operations[Id]> } & {
  /** The operations that list something page by page, as iterators over the items of all pages. */
  all: {
    [Id in keyof Operations as IsListing<Operations[Id]> extends true ? Id : never]: (
      ...request: RequestArguments<WithoutCursor<Operations[Id]>>
    ) => AsyncGenerator<ItemOf<Operations[Id]>>
  }
  /** The operations as functions that return every documented response, with `status`, `headers` and `body`. */
  responses: Client<Operations>
}

/**
 * Returns the body of a successful response (2xx). Throws a ResponseError for any other documented response, and a
 * CallFailure when there is no valid response.
 */
export interface ServiceOperation<Operation> {
  (...request: RequestArguments<Operation>): Promise<SuccessBody<Operation>>
  /** Whether an error is a response of this operation. `error.status` then determines the type of its other properties. */
  isError(error: unknown): error is OperationError<Operation>
}

/** A response without success, discriminated by `status`. */
export type OperationError<Operation> = Omit<ResponseError, 'status' | 'headers' | 'problem'> &
  {
    [Status in keyof ResponsesOf<Operation> as IsSuccess<Status> extends true ? never : Status]: {
      readonly status: Status
      readonly headers: HeadersOf<ResponsesOf<Operation>[Status]>
      readonly problem: BodyOf<ResponsesOf<Operation>[Status]>
    }
  }[ErrorStatus<Operation>]

type IsSuccess<Status> = Status extends number ? (`${Status}` extends `2${string}` ? true : false) : false
type SuccessStatus<Operation> = Exclude<keyof ResponsesOf<Operation>, ErrorStatus<Operation>>
type ErrorStatus<Operation> = keyof {
  [Status in keyof ResponsesOf<Operation> as IsSuccess<Status> extends true ? never : Status]: Status
}
type SuccessBody<Operation> = {
  [Status in SuccessStatus<Operation>]: BodyOf<ResponsesOf<Operation>[Status]>
}[SuccessStatus<Operation>]

/** The last page of a listing has no `nextCursor`. The pages of the feed of events always have one. */
type IsListing<Operation> =
  SuccessBody<Operation> extends { items: unknown[]; nextCursor: unknown }
    ? null extends SuccessBody<Operation>['nextCursor']
      ? true
      : false
    : false
type ItemOf<Operation> = SuccessBody<Operation> extends { items: (infer Item)[] } ? Item : never
type WithoutCursor<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? Omit<Operation, 'parameters'> & {
      parameters: Omit<Operation['parameters'], 'query'> & { query?: Omit<NonNullable<Query>, 'cursor'> }
    }
  : Operation
