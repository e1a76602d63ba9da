import type { Request, Response } from 'express'
import { Problem } from '../../problems/problem.ts'
import { contentOf } from '../errors/problem-responses.ts'
import { requestIdFor } from '../request-id.ts'
import { sendBody } from '../send-response.ts'

const retryAfterSeconds = 5
/**
 * The part of the time of a turn of the event loop that sending refusals may take, and at least one millisecond. Node
 * takes about a third of this time in addition, for reading the refused requests.
 */
const timeShare = 0.1
const minMs = 1

interface Refused {
  request: Request
  response: Response
  /** The media type of error responses on the path. */
  errorType: string | undefined
}

const waiting: Refused[] = []
const problem = overloaded() // one for all responses: creating an error is slow
let lastTurnEndedAt = 0

/** The Problem `overloaded` (503). */
export function overloaded(): Problem {
  const detail = `Too many requests are in progress. Try again in ${retryAfterSeconds} seconds.`
  return new Problem(503, 'overloaded', detail, { headers: { 'Retry-After': String(retryAfterSeconds) } })
}

/**
 * Sends 503 `overloaded` at the end of the turn, without the stack, the log line and the validation of other errors.
 * Even so, a refusal costs about 50 µs, almost half of it for the system call that writes to the socket. When there are
 * more refusals than fit into a tenth of the time, some wait for the next turn: otherwise they would slow down the
 * requests in progress.
 */
export function refuse(request: Request, response: Response, errorType: string | undefined): void {
  if (waiting.push({ request, response, errorType }) > 1) return
  lastTurnEndedAt = performance.now()
  setImmediate(sendRefusals)
}

function sendRefusals(): void {
  const startedAt = performance.now()
  const endsAt = startedAt + Math.max(minMs, (startedAt - lastTurnEndedAt) * timeShare)
  let sent = 0
  do send(waiting[sent++])
  while (sent < waiting.length && performance.now() < endsAt)
  waiting.splice(0, sent)
  lastTurnEndedAt = performance.now()
  if (waiting.length > 0) setImmediate(sendRefusals)
}

function send(refused: Refused | undefined): void {
  if (!refused || refused.response.closed) return
  const { request, response, errorType } = refused
  const requestId = requestIdFor(request)
  response.locals.requestId = requestId
  const content = contentOf(problem, errorType, request.path, requestId)
  sendBody(response, problem.status, problem.headers, content, (_response, text) => response.end(text))
}
