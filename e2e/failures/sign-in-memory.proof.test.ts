import { setImmediate as nextTurn } from 'node:timers/promises'
import { heapUsed } from 'service-kit/testing/process.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'

/** More names than a limiter remembers, so that its memory reaches the bound. */
const names = process.env.LONG ? 60_000 : 12_000
const clients = 50
const maxBytes = 12_000_000

it(
  `Sign-ins for ${names} names that do not exist, from as many addresses, take less than ${maxBytes / 1e6} MB`,
  async () => {
    await using service = await startUserService({ trustedProxies: 1 })
    await guess(service.url, 0, 500) // until the code is compiled and connections are open
    const before = heapUsed()
    await guess(service.url, 500, 500 + names)
    service.log.length = 0 // the test keeps the log lines, a service does not
    await nextTurn()
    const grown = heapUsed() - before
    console.log(`${names} names took ${(grown / 1e6).toFixed(1)} MB`)
    expect(grown).toBeLessThan(maxBytes)
  },
  names * 20,
)

/** Guesses a secret for each of the generated client ids, each from a different address. */
async function guess(url: string, from: number, to: number): Promise<void> {
  let next = from
  const repeat = async () => {
    while (next < to) {
      const client = next++
      const address = `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: `client-${client}`,
        client_secret: 'x',
      })
      const response = await fetch(`${url}/oauth/token`, {
        method: 'POST',
        body,
        headers: { 'X-Forwarded-For': address },
      })
      expect(response.status).toBe(401)
      await response.text()
    }
  }
  await Promise.all(Array.from({ length: clients }, repeat))
}
