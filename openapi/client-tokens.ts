/** A token, or a thing that has one, with the seconds for which the token is valid. */
export interface Issued<Holder> {
  holder: Holder
  expiresInSeconds: number
}

/** A token that is requested when it is needed, and renewed before it ends. */
export interface RenewedToken<Holder> {
  /** Returns what holds a token that is still valid for a while. Rejects with the error of the request for a token. */
  current(): Promise<Holder>
  /** Discards a token that was rejected, unless a newer one has replaced it already. */
  discard(rejected: Holder): void
}

/** The part of its lifetime after which a token is renewed. */
const renewAfterShare = 0.8

/** Concurrent callers share one request for a token (single-flight). */
export function renewToken<Holder>(request: () => Promise<Issued<Holder>>): RenewedToken<Holder> {
  let latest: { holder: Holder; renewAt: number } | undefined
  let pending: Promise<Holder> | undefined

  const renew = async () => {
    const requestedAt = performance.now()
    const { holder, expiresInSeconds } = await request()
    latest = { holder, renewAt: requestedAt + expiresInSeconds * 1000 * renewAfterShare }
    return holder
  }

  return {
    async current() {
      if (latest && performance.now() < latest.renewAt) return latest.holder
      pending ??= renew().finally(() => {
        pending = undefined
      })
      return pending
    },

    discard(rejected) {
      if (latest?.holder === rejected) latest = undefined
    },
  }
}
