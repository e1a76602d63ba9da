import type { Socket } from 'node:net'

/** How long a response may make no progress before its connection is closed. */
const stallMs = 30_000
const checkIntervalMs = 5000

/**
 * Closes each connection whose client reads nothing of its response for 30 s, in which the response occupies memory. A
 * client that reads slowly, but reads, keeps its connection. The result ends these checks.
 */
export function closeStalledConnections(connections: () => Iterable<Socket>): () => void {
  const stalls = new WeakMap<Socket, { unsent: number; since: number }>()
  const timer = setInterval(() => {
    const now = performance.now()
    for (const socket of connections()) {
      const unsent = unsentBytesOf(socket)
      const stall = stalls.get(socket)
      if (unsent === 0) stalls.delete(socket)
      else if (stall?.unsent !== unsent) stalls.set(socket, { unsent, since: now })
      else if (now - stall.since >= stallMs) socket.destroy()
    }
  }, checkIntervalMs)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * The bytes of the current write that the operating system has not accepted yet. They change with each progress,
 * although the service may meanwhile add further writes. Node has no public property for them: `writableLength` changes
 * only when a whole write ends, and the timeout of a socket also counts what the client sends.
 */
function unsentBytesOf(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { _handle?: { writeQueueSize?: number } | null }
  return handle?.writeQueueSize ?? 0
}
