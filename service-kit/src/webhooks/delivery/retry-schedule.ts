const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** The waits between the attempts of a delivery: the last six add up to 3 days. */
const waitsMs = [
  ...[5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour],
  ...Array.from({ length: 6 }, () => 12 * hour),
]

/** The maximum share that is added to a wait, so that the deliveries that failed together are not repeated together. */
const maxJitter = 0.1

const maxRetryAfterMs = 12 * hour

/**
 * The wait before the next attempt, null after the last one. `attempts` is the number of attempts so far. `Retry-After`
 * makes a wait longer, up to 12 hours, but never shorter.
 */
export function retryWaitMs(attempts: number, retryAfterMs = 0, random: () => number = Math.random): number | null {
  const wait = waitsMs[attempts - 1]
  if (wait === undefined) return null
  return Math.round(Math.max(wait, Math.min(retryAfterMs, maxRetryAfterMs)) * (1 + random() * maxJitter))
}

/** Parses `Retry-After`, which is a number of seconds or a date (RFC 9110 §10.2.3). Undefined for any other text. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * second
  const ms = Date.parse(header) - now
  return ms > 0 ? ms : undefined // NaN for other texts
}
