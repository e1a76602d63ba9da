import { isDeepStrictEqual } from 'node:util'
import type { Misfit } from 'openapi/compatibility/compatibility.ts'
import { findMisfits } from 'openapi/compatibility/compatibility.ts'
import type { Contract } from 'openapi/contract/document.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Logger } from '../process/logger.ts'
import { repeatPeriodically } from '../process/periodic-work.ts'
import { traceAttempts } from '../tracing/traced-calls.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { traceWork } from '../tracing/tracing.ts'
import { contractHeader, parseContractHeader } from './contract-identity.ts'

/**
 * The latest result of comparing another service's contract with what this service needs. The schema is in both
 * contracts.
 */
export type ConsumedContract = components['schemas']['ConsumedContract']

export interface ConsumedContractOptions {
  /** The name and the URL of the other service. */
  service: string
  url: string
  /** The part of the other contract that this service needs. */
  needed: Contract
  log: Logger
  /** Receives the result at start, and each time it changes. */
  onChange: (result: ConsumedContract) => void
  /** How often to check whether another comparison is due. */
  tickMs?: number
  /** The maximum time between two comparisons. */
  everyMs?: number
  tracing?: Tracing | undefined
}

/** Watches another service's contract in the background, so that no request waits for a comparison. */
export interface ConsumedContractWatch {
  /** The latest result. */
  current(): ConsumedContract
  /** Reads the contract version from a response of the other service. A new version makes the next comparison due. */
  noteResponse(headers: Headers): void
  /** Ends the watch. */
  end(): Promise<void>
}

const timeoutMs = 10_000

/**
 * Compares what this service needs with the `/openapi.json` that another service serves: at start, when its responses
 * report a different contract, and at least every `everyMs`. An unavailable service is called again after `tickMs`; the
 * pause doubles with each failure, up to `everyMs`.
 */
export function watchConsumedContract(options: ConsumedContractOptions): ConsumedContractWatch {
  const { service, url, needed, log, onChange, tickMs = 1000, everyMs = 30_000, tracing } = options
  const unknown: ConsumedContract = { service, state: 'unknown', contract: null, misfits: [] }
  let current = unknown
  // Both are values of the API-Contract header: of the contract compared last, and of the latest response.
  let comparedVersion: string | null = null
  let reportedVersion: string | null = null
  let dueAt = Number.NEGATIVE_INFINITY
  let pauseMs = tickMs
  const ending = new AbortController()
  const path = '/openapi.json'
  const send = traceAttempts(tracing, url)

  const request = async (method: 'HEAD' | 'GET') => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(timeoutMs)])
    const response = await send({ method, path, resends: 0 }, headers => fetch(url + path, { method, headers, signal }))
    if (!response.ok) throw new Error(`${url}${path} returned ${response.status}`)
    return response
  }

  const compare = async (): Promise<ConsumedContract> => {
    const version = (await request('HEAD')).headers.get(contractHeader)
    if (version !== null && version === comparedVersion) {
      reportedVersion = comparedVersion
      return current
    }
    const response = await request('GET')
    const misfits = findMisfits(needed, await response.json())
    reportedVersion = comparedVersion = response.headers.get(contractHeader)
    return {
      service,
      state: misfits.length === 0 ? 'compatible' : 'incompatible',
      contract: parseContractHeader(comparedVersion),
      misfits,
    }
  }

  const update = (result: ConsumedContract, err?: unknown) => {
    if (isDeepStrictEqual(result, current)) return
    current = result
    onChange(result)
    const { state, contract, misfits } = result
    const line = {
      consumed: service, // not `service`: that field names the service that writes the line
      state,
      contract,
      misfits: misfits.map(formatMisfit),
      ...(err === undefined ? {} : { err }),
    }
    if (state === 'incompatible') log.warn(line, 'consumed contract')
    else log.info(line, 'consumed contract')
  }

  const compareWhenDue = async () => {
    if (performance.now() < dueAt && reportedVersion === comparedVersion) return
    try {
      update(await traceWork(tracing, 'compare consumed contract', compare))
      pauseMs = everyMs
    } catch (error) {
      if (ending.signal.aborted) return
      pauseMs = current === unknown ? Math.min(everyMs, pauseMs * 2) : tickMs
      reportedVersion = comparedVersion = null
      update(unknown, error)
    }
    dueAt = performance.now() + pauseMs
  }

  onChange(current)
  const endRepetition = repeatPeriodically(tickMs, log, compareWhenDue)
  return {
    current: () => current,
    noteResponse(headers) {
      reportedVersion = headers.get(contractHeader) ?? reportedVersion
    },
    end() {
      ending.abort()
      return endRepetition()
    },
  }
}

function formatMisfit({ operationId, pointer, message }: Misfit): string {
  return `${operationId} ${pointer} ${message}`
}
