import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, nanos } from '@nats-io/transport-node'
import { isInstalled, waitUntilListening } from '../../../../e2e/processes/programs.ts'
import { findFreePort } from '../../testing/process.ts'

/** The nats-server of Debian with JetStream, whose files outlive a restart. */
export interface NatsServer extends AsyncDisposable {
  url: string
  start: () => Promise<void>
  /** Stops the server by a signal, and waits for its end. */
  stop: (signal: NodeJS.Signals) => Promise<void>
  /** All messages of a stream, in their order. */
  messagesOf: (stream: string) => Promise<Message[]>
  /** Creates a stream, as an operator does. */
  addStream: (name: string, subject: string, duplicateWindowMs?: number) => Promise<void>
}

export interface Message {
  subject: string
  id: string
  contentType: string
  /** JSON */
  body: { id: string; type: string; subject: string; sequence: string; data: unknown }
}

const programs = ['nats-server', '/usr/sbin/nats-server'] // the folder is often not on the PATH of users

/** Returns the program, or undefined with a line on standard error when it is not installed. */
export function findNatsServer(): string | undefined {
  const program = programs.find(isInstalled)
  if (!program) console.warn('Tests of the broker are skipped: nats-server is not installed (Debian: nats-server).')
  return program
}

/** Prepares a server on its own port. `credentials` are options of the program, and how they appear in a URL. */
export async function prepareNatsServer(
  program: string,
  credentials: { options: string[]; url: string } = { options: [], url: '' },
): Promise<NatsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nats-'))
  const port = await findFreePort()
  const url = `nats://${credentials.url}127.0.0.1:${port}`
  const [user, pass] = credentials.url.split(/[:@]/).map(decodeURIComponent)
  const client = { servers: [`127.0.0.1:${port}`], ...(user && (pass ? { user, pass } : { token: user })) }
  let child: ChildProcess | undefined

  const start = async () => {
    const options = ['--jetstream', '--store_dir', folder, '--addr', '127.0.0.1', '--port', String(port)]
    child = spawn(program, [...options, ...credentials.options], { stdio: 'ignore' })
    await waitUntilListening(port)
  }
  const stop = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  return {
    url,
    start,
    stop,
    async messagesOf(stream) {
      const connection = await connect(client)
      const messages: Message[] = []
      try {
        const consumer = await jetstream(connection).consumers.get(stream)
        let { num_pending: pending } = await consumer.info()
        while (pending > 0)
          for await (const message of await consumer.fetch({ max_messages: 500, expires: 1000 })) {
            const id = message.headers?.get('Nats-Msg-Id') ?? ''
            const contentType = message.headers?.get('content-type') ?? ''
            messages.push({ subject: message.subject, id, contentType, body: message.json() })
            pending = message.info.pending
          }
      } finally {
        await connection.close()
      }
      return messages
    },
    async addStream(name, subject, duplicateWindowMs = 120_000) {
      const connection = await connect(client)
      const { streams } = await jetstreamManager(connection)
      await streams.add({ name, subjects: [subject], duplicate_window: nanos(duplicateWindowMs) })
      await connection.close()
    },
    async [Symbol.asyncDispose]() {
      await stop('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}
