import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Server, Socket } from 'node:net'
import { afterEach } from 'vitest'
import type { SenderOptions } from './sender.ts'
import { createSender } from './sender.ts'

const cleanUps: (() => void)[] = []
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp()
})

export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

export const serve = (handle: RequestListener) => listen(createServer(handle))

export function openSender(options: Partial<SenderOptions> = {}) {
  const sender = createSender({ allowPrivateNetworks: true, userAgent: 'test', ...options })
  cleanUps.push(sender.abort)
  return (url: string, body = '{}') => sender.send(url, body, { 'webhook-id': 'event' })
}
