import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem, renderProblem } from './problem.ts'
import { invalidRequest } from './validation.ts'

/** Answers what never became a request (broken HTTP, headers too large or too slow) with a problem, and hangs up. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = problemOf(error.code)
  const requestId = randomUUID()
  const body = JSON.stringify(renderProblem(problem, '/', requestId))
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(431, 'header-fields-too-large', 'The request line and headers may have 16 kB together.')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem(408, 'request-timeout', 'The request did not arrive completely in time.')
    default:
      return invalidRequest([{ pointer: '', message: 'must be HTTP/1.1' }])
  }
}
