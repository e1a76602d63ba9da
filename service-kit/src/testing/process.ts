import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** Finds a port on which no server listens, for programs that cannot choose a free port themselves. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // only a pipe has a string as its address
      server.close(() => resolve(port))
    })
  })
}

/** Collects garbage and returns the bytes in use on the heap of this process. */
export function heapUsed(): number {
  if (!globalThis.gc) throw new Error('This test needs the Node option --expose-gc.')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
