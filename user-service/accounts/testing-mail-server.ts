import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { SMTPServerOptions } from 'smtp-server'
import { SMTPServer } from 'smtp-server'

/** An SMTP server on a loopback address. */
export interface MailServer extends AsyncDisposable {
  url: string
  port: number
  /** The messages that it has received, the oldest first. */
  received: { to: string[]; message: string }[]
}

const mailUser = { user: 'shop', pass: 'p@ss/word' }

/** Starts a server that requires the user and the password in its URL. `behaviour` replaces parts of it. */
export async function startMailServer(behaviour: SMTPServerOptions = {}, atPort = 0): Promise<MailServer> {
  const received: MailServer['received'] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === mailUser.user && password === mailUser.pass ? done(null, { user: username }) : done(new Error('no')),
    onData: async (stream, { envelope }, done) => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), message: await text(stream) })
      done()
    },
    ...behaviour,
  })
  server.on('error', () => {}) // a client that ends its connection
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(atPort, '127.0.0.1', resolve)
  await promise
  const { port } = server.server.address() as AddressInfo // it listens on a port, not on a pipe
  const credentials = `${mailUser.user}:${encodeURIComponent(mailUser.pass)}`
  return {
    url: `smtp://${credentials}@127.0.0.1:${port}`,
    port,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>(done => server.close(() => done())),
  }
}
