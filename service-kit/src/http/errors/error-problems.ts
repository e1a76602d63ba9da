import { isStorageUnavailable } from '../../database/failures.ts'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { OAuthError } from '../../problems/oauth-error.ts'
import { Problem } from '../../problems/problem.ts'
import { describeJsonError } from './json-errors.ts'

/** The failure that the client gets for an error: the error itself if it is one, or else a Problem. */
export function toFailure(error: unknown): Problem | OAuthError {
  if (error instanceof Problem || error instanceof OAuthError) return error
  if (isStorageUnavailable(error))
    return new Problem(503, 'storage-unavailable', 'The database cannot process the request at the moment.', {
      headers: { 'Retry-After': '5' },
    })
  switch (statusOf(error)) {
    case 400:
      return unreadableRequest(error)
    case 413:
      return new Problem(413, 'content-too-large', 'The limit is 100 kB for a body and 1000 parameters for a form.')
    case 415:
      return new Problem(415, 'unsupported-media-type', 'The encoding or charset of the body is not supported.')
    default:
      return internalError()
  }
}

/** The 500 response to an error of the service itself. */
export function internalError(): Problem {
  const detail = 'An unexpected error occurred. Operators can find it in the logs by the request id.'
  return new Problem(500, 'internal-error', detail)
}

/** Express and its body parsers throw an error with a status for a request that they cannot read. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}

/** 400: the path has broken percent-encoding, or the body cannot be parsed. */
function unreadableRequest(error: unknown): Problem {
  if (error instanceof URIError) return invalidRequest([{ pointer: '/path', message: 'must be percent-encoded UTF-8' }])
  const isJson = error instanceof SyntaxError && 'body' in error // as body-parser throws it
  const message = isJson
    ? describeJsonError(String(error.body))
    : 'must be complete, and encoded as its headers declare'
  return invalidRequest([{ pointer: '/body', message }])
}
