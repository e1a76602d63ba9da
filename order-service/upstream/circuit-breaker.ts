import { AsyncLocalStorage } from 'node:async_hooks'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'

type Outcome<Response> = PromiseSettledResult<Response>

/**
 * The time from the start of a failed call to the next probe: the first pause, which doubles with each failed probe up
 * to the maximum. A call that has waited longer for its timeout is followed by a probe at once.
 */
export interface Pauses {
  firstMs: number
  maxMs: number
  /** The time for which the dependency has asked, from its response on. */
  atLeastMs: number
}

export interface CircuitOptions<Response> {
  /** Decides whether a call failed in a way that further calls would fail, too. */
  judge: (outcome: Outcome<Response>) => Pauses | undefined
  /**
   * The outcome of a call that is not sent: because of the outcome that opened the circuit, or, without one, because too
   * many calls are in progress.
   */
  refuse: (retryAfterSeconds: number, opening?: Outcome<Response>) => Outcome<Response>
  /** Receives the outcome that opened the circuit; undefined when the circuit is closed again. */
  onChange: (opening: Outcome<Response> | undefined) => void
  maxInProgress: number
}

/** Sends calls of one kind to a dependency while it works, and refuses them at once while it does not. */
export interface CircuitBreaker<Response> {
  /** Never rejects: the failure of a call is an outcome. */
  send(call: () => Promise<Response>): Promise<Outcome<Response>>
  isOpen(): boolean
  /** Probes a closed circuit because of another failure of the same dependency. */
  check(): void
  /** Ends the probes. */
  end(): void
}

/**
 * A failure opens the circuit, unless another call has succeeded since the failed one was sent. While the circuit is
 * open, no call of a caller is sent. The latest call is repeated in the background as a probe, and closes the circuit
 * when it succeeds. The latest one, because a call can also fail because of its own parameters.
 */
export function createCircuitBreaker<Response>(options: CircuitOptions<Response>): CircuitBreaker<Response> {
  const { judge, refuse, onChange, maxInProgress } = options
  const places = bulkhead(maxInProgress)
  const outsideOfRequests = AsyncLocalStorage.snapshot() // a probe must not send the request id of a caller
  let opened: { by: Outcome<Response>; failures: number; probeAt: number } | undefined
  let latest: (() => Promise<Response>) | undefined
  let probing = false
  let lastSuccessAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let ended = false

  const open = (by: Outcome<Response>, sentAt: number, { firstMs, maxMs, atLeastMs }: Pauses) => {
    const failures = (opened?.failures ?? 0) + 1
    const pauseMs = Math.min(maxMs, firstMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 4) // replicas differ
    const waitMs = Math.max(atLeastMs, sentAt + pauseMs - performance.now())
    const wasClosed = !opened
    opened = { by, failures, probeAt: performance.now() + waitMs }
    clearTimeout(timer)
    if (!ended) timer = outsideOfRequests(() => setTimeout(probe, waitMs).unref())
    if (wasClosed) onChange(by)
  }
  const succeed = () => {
    lastSuccessAt = performance.now()
  }
  const probe = async () => {
    if (!latest || probing) return
    probing = true
    const sentAt = performance.now()
    const [outcome] = await Promise.allSettled([latest()])
    probing = false
    const failure = judge(outcome)
    if (failure) return open(outcome, sentAt, failure)
    succeed()
    if (!opened) return
    opened = undefined
    clearTimeout(timer)
    onChange(undefined)
  }
  const sendNow = async (call: () => Promise<Response>): Promise<Outcome<Response>> => {
    const sentAt = performance.now()
    const [outcome] = await Promise.allSettled([call()])
    const failure = judge(outcome)
    if (!failure) succeed()
    else if (!opened && lastSuccessAt < sentAt) open(outcome, sentAt, failure)
    return outcome
  }
  const send = async (call: () => Promise<Response>): Promise<Outcome<Response>> => {
    latest = call
    if (opened) return refuse(Math.max(1, Math.ceil((opened.probeAt - performance.now()) / 1000)), opened.by)
    try {
      return await places.execute(() => sendNow(call))
    } catch (error) {
      if (error instanceof BulkheadRejectedError) return refuse(1)
      throw error
    }
  }

  return {
    send,
    isOpen: () => opened !== undefined,
    check: () => {
      if (!opened) outsideOfRequests(() => void probe())
    },
    end: () => {
      ended = true
      clearTimeout(timer)
    },
  }
}
