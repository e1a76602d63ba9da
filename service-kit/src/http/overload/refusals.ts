import type { Request, Response } from 'express'
import { renderOAuthError, toOAuthError } from '../../problems/oauth-error.ts'
import { Problem, renderProblem } from '../../problems/problem.ts'
import { requestIdFor } from '../request-id.ts'
import { sendResponse } from '../send-response.ts'

const retryAfterSeconds = 5
/** The part of the time of a turn of the event loop that refusals may take, and at least one millisecond. */
const timeShare = 0.2
const minMs = 1

interface Refused {
  request: Request
  response: Response
  isOAuth: boolean
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
 * Even so, a refusal costs a tenth of an order, mostly for writing to the socket. When there are more refusals than fit
 * into a fifth of the time, some wait for the next turn: otherwise they would slow down the requests in progress.
 */
export function refuse(request: Request, response: Response, isOAuth: boolean): void {
  if (waiting.push({ request, response, isOAuth }) > 1) return
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
  const { request, response, isOAuth } = refused
  const requestId = requestIdFor(request)
  response.locals.requestId = requestId
  const body = isOAuth ? renderOAuthError(toOAuthError(problem)) : renderProblem(problem, request.path, requestId)
  const mediaType = isOAuth ? 'application/json' : 'application/problem+json'
  const content = { mediaType, text: JSON.stringify(body) }
  sendResponse(response, problem.status, problem.headers, content, (_response, text) => response.end(text))
}
