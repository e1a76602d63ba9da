import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import type { AnyEvent, EventReceiver } from 'openapi/receiver.ts'
import { receiveEvents } from 'openapi/receiver.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { stopWithNpm } from './parent-process.ts'
import { registerEndpoints, servicesWith } from './webhook-endpoints.ts'

const usage = `Usage: npm run listen -- [types] [--json] [--port PORT] [--url URL]
  types        event types, such as order.placed and user.changed; all types by default
  --json       prints each event as JSON, on one line
  --port PORT  the port of this program; any free port by default
  --url URL    the address at which the services reach this program; http://127.0.0.1 and the port by default
USER_SERVICE_URL and ORDER_SERVICE_URL are the addresses of the services. TOKEN is an access token of a staff member; by
default, the program signs in as the sample staff member.`

/**
 * Prints the events of the running services as they come, one on each line. Registers a webhook endpoint at each service
 * that has one of the types, and removes the endpoints at the end.
 */
await runCommand(async () => {
  const { types, json, port, url } = readArguments()
  const services = servicesWith(types)
  const ended = new Promise<void>(resolve => {
    const end = () => resolve()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
    process.stdout.once('error', end) // the program that reads a pipe has ended
    stopWithNpm('scripts/services/listen.ts', end)
  })

  const receiver = Promise.withResolvers<EventReceiver>() // an event can come before the secrets are known
  const server = createServer(async (request, response) => (await receiver.promise)(request, response))
  server.listen(port, url ? undefined : '127.0.0.1')
  await once(server, 'listening').catch(error => {
    throw new StartFailure(`cannot listen on port ${port}: ${error.message}`, { cause: error })
  })
  try {
    const address = url ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a port, not a pipe
    await using endpoints = await registerEndpoints(services, address, types)
    const print = (event: AnyEvent) => void process.stdout.write(`${json ? JSON.stringify(event) : lineOf(event)}\n`)
    receiver.resolve(receiveEvents(endpoints.secrets, { default: print }, { onError: printError }))
    process.stderr.write(`Listening to the ${services.map(({ name }) => name).join(' and the ')}. Ctrl-C ends.\n`)
    await ended
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

function readArguments(): { types: string[]; json: boolean; port: number; url: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        url: { type: 'string' },
      },
      allowPositionals: true,
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is not a port`)
    return { ...values, port, url: values.url, types: positionals }
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}

function lineOf({ time, type, subject }: AnyEvent): string {
  return `${time}  ${type.padEnd(18)}  ${subject}`
}

function printError(error: unknown): void {
  process.stderr.write(`rejected a request: ${error instanceof Error ? error.message : error}\n`)
}
