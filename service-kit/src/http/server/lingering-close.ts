import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

const maxMs = 5000
const maxBytes = 4 * 1024 * 1024
const checkMs = 100

const lingering = new WeakSet<Socket>()

/** Whether the last response of a connection was sent, while its client may still be sending. */
export function isLingering(socket: Socket): boolean {
  return lingering.has(socket)
}

/**
 * Closes a connection whose client may still be sending, in stages (RFC 9112 §9.6): sends `last` and ends the sending
 * side, then discards what arrives until the client closes its side, for 5 s and about 4 MiB at most. Closed at once, the
 * operating system would respond to the client with a reset, and a client can lose a response when a reset follows.
 */
export function closeInStages(socket: Socket, last?: string): void {
  if (lingering.has(socket)) return
  lingering.add(socket)
  if (last === undefined) socket.end()
  else socket.end(last)
  const endsAt = performance.now() + maxMs
  const maxBytesRead = socket.bytesRead + maxBytes
  const timer = setInterval(() => {
    if (performance.now() > endsAt || socket.bytesRead > maxBytesRead) socket.destroy()
  }, checkMs)
  socket.once('close', () => clearInterval(timer))
}

/**
 * Lets Node close a connection after its last response only when the body of the current request has arrived. Node
 * closes connections with `destroySoon`, which waits for the response alone.
 */
export function closeAfterBody(socket: Socket, currentRequest: () => IncomingMessage | undefined): void {
  const closeNow = socket.destroySoon.bind(socket)
  socket.destroySoon = () => {
    const request = currentRequest()
    if (!request || request.complete) return closeNow()
    request.once('end', closeNow).resume()
    closeInStages(socket)
  }
}
