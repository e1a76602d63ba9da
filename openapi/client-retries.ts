export interface RetryOptions<Result> {
  /** Whether an outcome is a failure that may be over soon. */
  isTemporary: (outcome: PromiseSettledResult<Result>) => boolean
  /** No attempt begins after this signal. */
  deadline: AbortSignal
  /** The longest pause before an attempt. */
  maxDelayMs: number
}

const maxRetries = 2
const initialDelayMs = 25

/**
 * Attempts a call up to three times, after pauses that double and have jitter. Returns or throws what the last attempt did.
 */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  options: RetryOptions<Result>,
): Promise<Result> {
  const { isTemporary, deadline, maxDelayMs } = options
  for (let retries = 0; ; retries++) {
    const [outcome] = await Promise.allSettled([attempt()])
    if (retries < maxRetries && isTemporary(outcome)) {
      await pause(Math.min(maxDelayMs, initialDelayMs * 2 ** retries) * (0.5 + Math.random() / 2), deadline)
      if (!deadline.aborted) continue
    }
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
}

/** Ends early when the signal is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(end, ms)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })
}
