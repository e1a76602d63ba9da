import { isDeepStrictEqual } from 'node:util'
import type { Misfit } from 'openapi/compatibility/compatibility.ts'
import { misfits } from 'openapi/compatibility/compatibility.ts'
import type { Contract } from 'openapi/contract/contract.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Logger } from '../process/logger.ts'
import { repeatPeriodically } from '../process/periodic-work.ts'
import { contractHeader, parseContractHeader } from './contract-identity.ts'

/** What is known of another service's contract, of which this one needs something: both contracts have it alike. */
export type ConsumedContract = components['schemas']['ConsumedContract']

export interface ConsumedContractParts {
  /** The other service, by name and URL. */
  service: string
  url: string
  /** What is needed of its contract. */
  needed: Contract
  log: Logger
  /** Told what is found, at start and whenever it is another. */
  onChange: (found: ConsumedContract) => void
  /** How often it is looked whether anything calls for another look. */
  tickMs?: number
  /** How often the other service is asked at least. */
  everyMs?: number
}

/** Watches another service's contract, on nobody's time. */
export interface ConsumedContractWatch {
  found(): ConsumedContract
  /** Takes note of an answer of the other service: of another contract than before, it is looked at soon. */
  note(headers: Headers): void
  /** Ends the watch. */
  end(): Promise<void>
}

const timeoutMs = 10_000

/**
 * Holds what is needed of another service's contract against `/openapi.json`, as that service serves it: at start, when its
 * answers tell of another contract, and from time to time. A service that is away is asked again soon, then less and less often.
 */
export function watchConsumedContract(parts: ConsumedContractParts): ConsumedContractWatch {
  const { service, url, needed, log, onChange, tickMs = 1000, everyMs = 30_000 } = parts
  const unknown: ConsumedContract = { service, state: 'unknown', contract: null, misfits: [] }
  let found = unknown
  let looked: string | null = null // which contract was looked at last, by the header of its answer
  let noted: string | null = null
  let dueAt = Number.NEGATIVE_INFINITY
  let pauseMs = tickMs
  const ending = new AbortController()

  const asked = async (method: 'HEAD' | 'GET') => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(timeoutMs)])
    const answer = await fetch(`${url}/openapi.json`, { method, signal })
    if (!answer.ok) throw new Error(`${url}/openapi.json answers ${answer.status}`)
    return answer
  }

  const look = async (): Promise<ConsumedContract> => {
    const current = (await asked('HEAD')).headers.get(contractHeader)
    if (current !== null && current === looked) {
      noted = looked
      return found
    }
    const answer = await asked('GET')
    const wrong = misfits(needed, await answer.json())
    noted = looked = answer.headers.get(contractHeader)
    return {
      service,
      state: wrong.length === 0 ? 'compatible' : 'incompatible',
      contract: parseContractHeader(looked),
      misfits: wrong,
    }
  }

  const keep = (now: ConsumedContract, err?: unknown) => {
    if (isDeepStrictEqual(now, found)) return
    found = now
    onChange(now)
    const { state, contract, misfits } = now
    // `service` in a line is who has written it.
    const line = {
      consumed: service,
      state,
      contract,
      misfits: misfits.map(inWords),
      ...(err === undefined ? {} : { err }),
    }
    if (now.state === 'incompatible') log.warn(line, 'consumed contract')
    else log.info(line, 'consumed contract')
  }

  const lookWhenDue = async () => {
    if (performance.now() < dueAt && noted === looked) return
    try {
      keep(await look())
      pauseMs = everyMs
    } catch (error) {
      if (ending.signal.aborted) return
      pauseMs = found === unknown ? Math.min(everyMs, pauseMs * 2) : tickMs
      noted = looked = null
      keep(unknown, error)
    }
    dueAt = performance.now() + pauseMs
  }

  onChange(found)
  const end = repeatPeriodically(tickMs, log, lookWhenDue)
  return {
    found: () => found,
    note(headers) {
      noted = headers.get(contractHeader) ?? noted
    },
    end() {
      ending.abort()
      return end()
    },
  }
}

function inWords({ operationId, pointer, message }: Misfit): string {
  return `${operationId} ${pointer} ${message}`
}
