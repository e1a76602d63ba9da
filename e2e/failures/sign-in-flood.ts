import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Guesses passwords with a number of concurrent clients until it is stopped: `sign-in-flood URL CLIENTS`. All clients
 * begin at once. Each one guesses for another name each time, and again about five seconds after each response (`Retry-After`). It is a separate
 * process, so that the times that a test measures do not contain its work. Writes the status of each response as a line.
 */
const [url = '', clients = '0'] = process.argv.slice(2)
const pauseMs = 5000

await Promise.all(Array.from({ length: Number(clients) }, (_, client) => guessRepeatedly(client)))

async function guessRepeatedly(client: number): Promise<never> {
  for (let time = 0; ; time++) {
    const username = `user${client}.${time}@example.com`
    const body = new URLSearchParams({ grant_type: 'password', username, password: 'three-blind-mice' })
    const response = await fetch(`${url}/oauth/token`, { method: 'POST', body })
    await response.text()
    process.stdout.write(`${response.status}\n`)
    await sleep(pauseMs * (0.5 + Math.random()))
  }
}
