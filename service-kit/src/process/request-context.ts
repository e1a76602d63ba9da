import { AsyncLocalStorage } from 'node:async_hooks'

const requests = new AsyncLocalStorage<{ requestId: string }>()

/** Returns the id of the request that the current code runs for; undefined outside a request. */
export function currentRequestId(): string | undefined {
  return requests.getStore()?.requestId
}

/** Runs `work`, and all asynchronous work that it starts, in the context of a request. */
export function runWithRequestId(requestId: string, work: () => void): void {
  requests.run({ requestId }, work)
}
