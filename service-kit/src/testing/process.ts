import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A port that nothing listened on a moment ago, for programs that cannot take any free one by themselves. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // not a pipe: it listens on a port
      server.close(() => found(port))
    })
  })
}

/** The bytes held on the heap of this process: garbage is collected before they are counted. */
export function heapUsed(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
