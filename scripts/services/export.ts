import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { ClientResponse } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { callAsStaff, orderService, reasonIn, staffAuthorization, unreachable } from './call-as-staff.ts'
import { createProgressBar } from './progress-bar.ts'

const usage = `Usage: npm run -s export -- orders|lines|events [options] > FILE
  --format FORMAT    ndjson (by default) or csv
  --from, --to TIME  only the orders placed in this time, such as 2026-11-01
  --status STATUS    only the orders with one of these statuses, separated by commas
  --user ID          only the orders of this user
USER_SERVICE_URL and ORDER_SERVICE_URL are the addresses of the services. TOKEN is an access token of a staff member; by
default, the program signs in as the sample staff member.`

/** The exports, and where a line contains the id of its order, as JSON and as CSV. It is only needed for the progress bar. */
const exports = new Map([
  ['orders', { path: '/api/exports/orders', orderId: /\n(?:\{"id":)?(\d+),/ }],
  ['lines', { path: '/api/exports/order-lines', orderId: /\n(?:\{"orderId":)?(\d+),/ }],
  ['events', { path: '/api/exports/order-events', orderId: /\n(?:\{"id":\d+,"orderId":|(?:[^,"\n]*,){5})(\d+),/ }],
])
const mediaTypes: Record<string, string> = { ndjson: 'application/x-ndjson', csv: 'text/csv' }

type Filters = NonNullable<operations['exportOrders']['parameters']['query']>
type ListResponse = ClientResponse<operations['listOrders']>

/** Writes all orders, their lines or their events to standard output, as the Order Service sends them. */
await runCommand(async () => {
  const { path, orderId, mediaType, filters } = readArguments()
  process.stdout.once('error', () => process.exit(1)) // the program that reads a pipe has ended
  const authorization = await staffAuthorization()
  const lastId = process.stderr.isTTY ? await findLastOrderId(filters) : undefined
  const query = new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value)]))
  const headers = { authorization, accept: mediaType }
  const response = await fetch(`${orderService.url}${path}?${query}`, { headers }).catch(error => {
    throw unreachable(orderService, error)
  })
  if (response.status !== 200 || !response.body) throw new StartFailure(reasonIn(await response.json()))
  const bar = createProgressBar(process.stderr)
  let [lines, firstId]: [number, number | undefined] = [0, undefined]
  try {
    for await (const chunk of response.body) {
      const text = Buffer.from(chunk).toString('latin1') // UTF-8 has the same digits and line ends
      lines += text.split('\n').length - 1
      const id = Number(orderId.exec(text)?.[1] ?? Number.NaN)
      firstId ??= id
      bar.show((id - firstId) / (Number(lastId) - firstId), `${lines.toLocaleString('en')} lines`)
      if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    }
  } catch (error) {
    throw new StartFailure(`incomplete, after ${lines} lines: ${error instanceof Error ? error.message : error}`)
  } finally {
    bar.clear()
  }
})

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        format: { type: 'string', default: 'ndjson' },
        from: { type: 'string' },
        to: { type: 'string' },
        status: { type: 'string' },
        user: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [found, mediaType] = [exports.get(positionals.join(' ')), mediaTypes[values.format]]
    if (!found || !mediaType) throw new Error('unknown export')
    const { from, to, status, user } = values
    const filters = { createdFrom: from, createdTo: to, status, userId: user }
    const given = Object.entries(filters).filter(([, value]) => value !== undefined)
    return { ...found, mediaType, filters: Object.fromEntries(given) as Filters } // the service checks it
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}

/** The id of the newest order that is exported; undefined when there is none, or the filters are invalid. */
async function findLastOrderId(filters: Filters): Promise<number | undefined> {
  const query = { ...filters, limit: 1 }
  const response = await callAsStaff<operations, ListResponse>(orderService, service => service.listOrders({ query }))
  return response.status === 200 ? response.body.items[0]?.id : undefined
}
