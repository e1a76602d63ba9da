import { parseArgs } from 'node:util'
import { CallFailure, createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import type { Chart } from '../../order-service/reports/renderings/chart-spec.ts'
import { charts } from '../../order-service/reports/renderings/charts.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { sampleToken } from './sample-token.ts'
import { chartLines, paintWarning } from './terminal-chart.ts'

const usage = `Usage: npm run report -- sales|stock|customers|funnel [options]
  --by UNIT         sales by day, week, month, product, country or currency
  --from, --to DAY  the first and the last day, such as 2026-11-01
  --time-zone NAME  the time zone of the days, such as Europe/Berlin; that of this computer by default
  --pace-days DAYS  stock: the days from whose sales the pace is derived
USER_SERVICE_URL and ORDER_SERVICE_URL are the addresses of the services. TOKEN is an access token of a staff member; by
default, the program signs in as the sample staff member.`

const widthOfPipes = 100

/** Prints a report of the running Order Service in the terminal. */
await runCommand(async () => {
  const { name, query, paceDays } = readArguments()
  const token =
    process.env.TOKEN || (await sampleToken(process.env.USER_SERVICE_URL || 'http://localhost:3000', sampleStaff))
  const url = process.env.ORDER_SERVICE_URL || 'http://localhost:3001'
  const headers = () => ({ authorization: `Bearer ${token}` })
  const client = createClient<operations>(contract, { url, timeoutMs: 30_000, headers })
  const reports: Record<string, () => Promise<Chart>> = {
    sales: async () => charts.getSalesReport(bodyOf(await client.getSalesReport({ query }))),
    stock: async () => charts.getStockReport(bodyOf(await client.getStockReport({ query: paceDays }))),
    customers: async () =>
      charts.getCustomersReport(bodyOf(await client.getCustomersReport({ query: periodOf(query) }))),
    funnel: async () => charts.getFunnelReport(bodyOf(await client.getFunnelReport({ query: periodOf(query) }))),
  }
  const report = reports[name]
  if (!report) throw new StartFailure(usage)
  const chart = await report().catch(error => {
    if (!(error instanceof CallFailure)) throw error
    throw new StartFailure(`cannot reach the Order Service at ${url}: ${error.message} (npm start runs the services)`, {
      cause: error,
    })
  })
  const lines = chartLines(chart, process.stdout.columns ?? widthOfPipes, paintWarning)
  process.stdout.write(`${lines.join('\n')}\n`)
})

type Query = NonNullable<operations['getSalesReport']['parameters']['query']>

function readArguments(): { name: string; query: Query; paceDays: { paceDays?: number } } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        by: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        'time-zone': { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
        'pace-days': { type: 'string' },
      },
      allowPositionals: true,
    })
    const { by, from, to, 'time-zone': timeZone, 'pace-days': days } = values
    const query = { timeZone, ...(by && { by: by as Query['by'] & string }), ...(from && { from }), ...(to && { to }) } // the service checks it
    return { name: positionals.join(' '), query, paceDays: days === undefined ? {} : { paceDays: Number(days) } }
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}

function periodOf({ by: _, ...period }: Query): Omit<Query, 'by'> {
  return period
}

/** The body of a report. Throws a StartFailure with the reason of the service. */
function bodyOf<Body>(
  response:
    | { status: 200; body: Body }
    | { status: number; body: { detail?: string; errors?: { pointer: string; message: string }[] } },
): Body {
  if (response.status === 200) return response.body as Body // of the status 200
  const { detail, errors = [] } = response.body as { detail?: string; errors?: { pointer: string; message: string }[] }
  const reasons = errors.map(({ pointer, message }) => `${pointer.replace('/query/', '')} ${message}`)
  throw new StartFailure(reasons.join('; ') || `the Order Service responded: ${detail}`)
}
