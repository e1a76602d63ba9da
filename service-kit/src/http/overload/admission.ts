import type { Request, RequestHandler, Response } from 'express'
import type { Contract } from 'openapi/contract/document.ts'
import { errorTypeOf } from '../../contract/matched-operation.ts'
import type { Metrics } from '../../observability/metrics.ts'
import type { Logger } from '../../process/logger.ts'
import { isHealthPath } from '../health-paths.ts'
import { availableShare } from './loop-delay.ts'
import { overloaded, refuse } from './refusals.ts'

const logIntervalMs = 1000

/** The place of a request among the requests in progress. */
interface Place {
  leave: () => void
  /** Takes the place again. Throws the Problem `overloaded` (503) when too many requests are in progress. */
  takeAgain: () => void
  /** Whether a handler works for the request, also after its client has disconnected. */
  isHandled: boolean
}

interface AdmissionOptions {
  contract: Contract
  maxRequests: number
  metrics: Metrics
  log: Logger
}

/**
 * Refuses a request with 503 `overloaded`, before any other work, while `maxRequests` are in progress, or fewer while
 * the event loop is delayed. Health, metrics and preflights are always served. Refused requests are counted, and logged
 * together at most once a second: a log line for each would cost more than the response.
 */
export function createAdmission({ contract, maxRequests, metrics, log }: AdmissionOptions): RequestHandler {
  const errorTypes = new Map(Object.keys(contract.paths).map(path => [path, errorTypeOf(contract, path)]))
  let inProgress = 0
  let [refused, lastLoggedAt] = [0, Number.NEGATIVE_INFINITY]
  const limit = () => Math.ceil(maxRequests * availableShare())
  metrics.observeRequestsInProgress(() => ({ inProgress, limit: limit() }))

  const noteRefused = () => {
    metrics.countShedRequest()
    refused++
    const now = performance.now()
    if (now - lastLoggedAt < logIntervalMs) return
    log.warn({ refused, inProgress, limit: limit() }, 'overloaded: requests were refused')
    lastLoggedAt = now
    refused = 0
  }
  const takePlace = (response: Response): Place => {
    let isTaken = true
    inProgress++
    const leave = () => {
      if (isTaken) inProgress--
      isTaken = false
    }
    const takeAgain = () => {
      if (response.closed) return
      if (inProgress >= limit()) {
        noteRefused()
        throw overloaded()
      }
      isTaken = true
      inProgress++
    }
    const place = { leave, takeAgain, isHandled: false }
    response.once('prefinish', leave) // before a client that reads slowly has got the response
    response.once('close', () => {
      if (!place.isHandled) leave()
    })
    return place
  }

  return (request, response, next) => {
    if (isHealthPath(request.url) || request.method === 'OPTIONS') return next()
    if (inProgress >= limit()) {
      noteRefused()
      return refuse(request, response, errorTypes.get(request.path))
    }
    response.locals.place = takePlace(response)
    next()
  }
}

/** Keeps the place of a request until its handler has ended, although the client may disconnect before. */
export async function handleInPlace(response: Response, handled: Promise<void>): Promise<void> {
  const place = response.locals.place as Place | undefined // set above
  if (!place) return handled
  place.isHandled = true
  try {
    await handled
  } finally {
    place.isHandled = false
    if (response.closed) place.leave()
  }
}

/** Gives the place of a request free. A stream does not count as a request in progress: it can last for hours. */
export function leavePlace(response: Response): void {
  const place = response.locals.place as Place | undefined // set above
  place?.leave()
}

/**
 * Reads the body of a request. While a body has not arrived completely, its request takes no place, so that clients that
 * send slowly cannot take all places. Rejects with the Problem `overloaded` (503) when none is free afterwards.
 */
export async function readInPlace<Body>(
  request: Request,
  response: Response,
  read: (request: Request, response: Response) => Promise<Body>,
): Promise<Body> {
  const place = response.locals.place as Place | undefined // set above
  if (request.complete || !place) return read(request, response)
  place.leave()
  const body = await read(request, response)
  place.takeAgain()
  return body
}
