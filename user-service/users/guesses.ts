import type { Limiter } from 'service-kit/limiter.ts'

/**
 * Finds out whether a secret is right; `judge` gives undefined for a wrong one. It is counted before it is known to be
 * wrong, so that many at once do not slip through, and taken back unless it was. Rejects with the Problem
 * `too-many-requests` (429) when there were too many for that account from that address.
 */
export async function guess<Found>(
  limiter: Limiter,
  { account, address }: { account: string; address: string },
  judge: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  await limiter.count(account, address)
  let wrong = false
  try {
    const found = await judge()
    wrong = found === undefined
    return found
  } finally {
    if (!wrong) await limiter.forgive(account, address)
  }
}
