const checkMs = 20
const maxDelayMs = 200
/** Each check with a delayed event loop multiplies the share by this factor, and each other check adds the step. */
const decrease = 0.75
const increase = 0.01
const minShare = 0.1

let share: number | undefined

/**
 * Returns which share of the requests that may be in progress the process can serve in time: 1, or less while its event
 * loop is delayed by more than 200 ms (additive increase, multiplicative decrease). All services of the process share
 * the event loop, so that one measurement serves them all.
 */
export function availableShare(): number {
  share ??= startMeasuring()
  return share
}

function startMeasuring(): number {
  let dueAt = performance.now() + checkMs
  const check = () => {
    const now = performance.now()
    share = nextShare(share ?? 1, now - dueAt > maxDelayMs)
    dueAt = now + checkMs
  }
  setInterval(check, checkMs).unref()
  return 1
}

/** The share after a check. */
export function nextShare(current: number, isDelayed: boolean): number {
  return isDelayed ? Math.max(minShare, current * decrease) : Math.min(1, current + increase)
}
