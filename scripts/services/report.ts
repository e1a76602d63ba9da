import { parseArgs } from 'node:util'
import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import type { Chart } from '../../order-service/reports/renderings/chart-spec.ts'
import { charts } from '../../order-service/reports/renderings/charts.ts'
import { bodyOf, callAsStaff, orderService } from './call-as-staff.ts'
import { chartLines, paintWarning } from './terminal-chart.ts'

const usage = `Usage: npm run report -- sales|stock|customers|funnel [options]
  --by UNIT         sales by day, week, month, product, country or currency
  --from, --to DAY  the first and the last day, such as 2026-11-01
  --time-zone NAME  the time zone of the days, such as Europe/Berlin; that of this computer by default
  --pace-days DAYS  stock: the days from whose sales the pace is derived
USER_SERVICE_URL and ORDER_SERVICE_URL are the addresses of the services. TOKEN is an access token of a staff member; by
default, the program signs in as the sample staff member.`

const widthOfPipes = 100
const timeoutMs = 30_000

type OrderService = Client<operations>
type SalesQuery = NonNullable<operations['getSalesReport']['parameters']['query']>
interface Options {
  by: Pick<SalesQuery, 'by'>
  period: Pick<SalesQuery, 'from' | 'to' | 'timeZone'>
  pace: { paceDays?: number }
}

const reports: Record<string, (service: OrderService, options: Options) => Promise<Chart>> = {
  sales: async (service, { by, period }) =>
    charts.getSalesReport(bodyOf(await service.getSalesReport({ query: { ...by, ...period } }))),
  stock: async (service, { pace }) => charts.getStockReport(bodyOf(await service.getStockReport({ query: pace }))),
  customers: async (service, { period }) =>
    charts.getCustomersReport(bodyOf(await service.getCustomersReport({ query: period }))),
  funnel: async (service, { period }) =>
    charts.getFunnelReport(bodyOf(await service.getFunnelReport({ query: period }))),
}

/** Prints a report of the running Order Service in the terminal. */
await runCommand(async () => {
  const { report, options } = readArguments()
  const request = (service: OrderService) => report(service, options)
  const chart = await callAsStaff<operations, Chart>(orderService, request, { timeoutMs })
  const lines = chartLines(chart, process.stdout.columns ?? widthOfPipes, paintWarning)
  process.stdout.write(`${lines.join('\n')}\n`)
})

function readArguments() {
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
    const report = reports[positionals.join(' ')]
    if (!report) throw new Error('unknown report')
    const { by, from, to, 'time-zone': timeZone, 'pace-days': days } = values
    const options: Options = {
      by: by ? { by: by as SalesQuery['by'] & string } : {}, // the service checks it
      period: { timeZone, ...(from && { from }), ...(to && { to }) },
      pace: days === undefined ? {} : { paceDays: Number(days) },
    }
    return { report, options }
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}
