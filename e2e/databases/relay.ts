import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** One address of a PostgreSQL server that can move to another machine: passes each connection on to the current port. */
export interface Relay extends AsyncDisposable {
  port: number
  /** Passes new connections on to another port. Breaks the existing ones. */
  switchTo: (port: number) => void
}

/** Starts a relay on a free port. A connection breaks when the server refuses or ends it. */
export async function startRelay(initialTarget: number): Promise<Relay> {
  let target = initialTarget
  const sockets = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(target, '127.0.0.1')
    const ends: [Socket, Socket][] = [
      [client, upstream],
      [upstream, client],
    ]
    for (const [from, to] of ends) {
      sockets.add(from)
      from.setNoDelay()
      from.on('error', () => {}) // `close` follows
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // only a pipe has a string as its address
  return {
    port,
    switchTo: next => {
      target = next
      breakAll()
    },
    [Symbol.asyncDispose]: async () => {
      breakAll()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
