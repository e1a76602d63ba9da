import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Passes TCP connections on, each chunk after a delay. It is a separate process, so that it runs on the host of the
 * service. Each line of standard input is the new delay, in milliseconds.
 */
export interface DelayingRelay {
  from: { host: string; port: number }
  to: { host: string; port: number }
}

const { from, to }: DelayingRelay = JSON.parse(process.argv[2] ?? '')
let delayMs = 0
process.stdin.on('data', lines => {
  delayMs = Number(String(lines).trim().split('\n').at(-1))
})
process.stdin.on('end', () => process.exit()) // the test has ended

function relay(source: Socket, target: Socket): void {
  let passed = Promise.resolve()
  const pass = (send: () => void) => {
    const dueAt = performance.now() + delayMs
    passed = passed.then(async () => {
      await wait(Math.max(0, dueAt - performance.now()))
      send()
    })
  }
  source.on('data', chunk => pass(() => target.write(chunk)))
  source.on('end', () => pass(() => target.end()))
  source.on('error', () => target.destroy())
  source.on('close', () => pass(() => target.destroy()))
}

const server = createServer({ allowHalfOpen: true, noDelay: true }, incoming => {
  const outgoing = connect({ ...to, allowHalfOpen: true, noDelay: true })
  relay(incoming, outgoing)
  relay(outgoing, incoming)
})
server.listen(from.port, from.host, () => console.log('listening'))
