import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { sampleStaff } from '../user-service/sample-data.ts'
import { orderLines, ours } from './jobs.ts'
import { fetchJson, signIn } from './servers/requests.ts'
import { startServer } from './servers/servers.ts'

/**
 * Measures how long each report takes with few and with many orders, and how long it takes to add the existing orders up:
 * `node bench/reports.ts [few] [many]`.
 */
const sizes = process.argv.slice(2).map(Number)
const [few = 10_000, many = 1_000_000] = sizes
const requestsPerReport = 15

const paths = [
  '/api/reports/sales?timeZone=Europe/Berlin',
  '/api/reports/sales?from={yearAgo}&timeZone=Europe/Berlin',
  '/api/reports/sales?by=week&from={yearAgo}&timeZone=Asia/Kolkata',
  '/api/reports/sales?by=month&from={yearAgo}&timeZone=Europe/Berlin',
  '/api/reports/sales?by=product&from={yearAgo}&timeZone=Europe/Berlin',
  '/api/reports/sales?by=country&from={yearAgo}&timeZone=Asia/Kolkata',
  '/api/reports/sales?by=currency&from={yearAgo}',
  '/api/reports/stock',
  '/api/reports/customers?from={yearAgo}&timeZone=Europe/Berlin',
  '/api/reports/funnel?from={yearAgo}&timeZone=Europe/Berlin',
]
const countries = 'DE US IN FR IT ES PL NL BE CH AT DK SE FI NO IE CZ HU RO BG'.split(' ')
const address = { recipient: 'Jane Roe', lines: ['Street 1'], city: 'City', postalCode: '10115' }
const yearAgo = new Date(Date.now() - 364 * 86_400_000).toISOString().slice(0, 10)

const results = [await measure(few), await measure(many)]
console.table(
  paths.map((path, index) => ({
    report: path.replace('{yearAgo}', '1 year'),
    [`${few} orders, ms`]: results[0]?.[index],
    [`${many} orders, ms`]: results[1]?.[index],
  })),
)

/** The median time of each report, in ms. */
async function measure(orders: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  const options = { ...ours, folder, orderFile: join(folder, 'order.json') }
  try {
    const empty = await startServer(options)
    const { id, totals } = await fetchJson(
      empty.url,
      { path: '/api/orders', body: { items: orderLines } },
      await signIn(empty),
    )
    const payment = { amount: Object(totals).total, method: 'card', reference: '1' } // a paid order does not expire
    await fetchJson(empty.url, { path: `/api/orders/${id}/payments`, body: payment }, await signIn(empty, sampleStaff))
    await empty.stop()
    addOrders(empty.databaseFile, orders)
    const server = await startServer(options)
    const headers = await signIn(server, sampleStaff)
    const started = performance.now()
    const cpu = server.cpuSeconds()
    while ((await fetch(`${server.url}/api/reports/funnel`, { headers })).status === 503) await delay(200)
    const seconds = (performance.now() - started) / 1000
    console.log(`${orders} orders added up in ${seconds.toFixed(1)} s, CPU ${(server.cpuSeconds() - cpu).toFixed(1)} s`)
    const times: number[] = []
    for (const path of paths) times.push(await medianOf(`${server.url}${path.replace('{yearAgo}', yearAgo)}`, headers))
    await server.stop()
    return times
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function medianOf(url: string, headers: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let request = 0; request < requestsPerReport; request++) {
    const started = performance.now()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url} returned ${response.status}`)
    times.push(performance.now() - started)
  }
  return Number(times.sort((one, other) => one - other)[Math.floor(requestsPerReport / 2)]?.toFixed(1))
}

/** Adds orders of the last two years with 500 products, 20 countries and 50,000 customers, and forgets the reports. */
function addOrders(databaseFile: string, orders: number): void {
  using database = new DatabaseSync(databaseFile)
  const { id: _, ...first } = database.prepare('select * from orders order by id desc limit 1').get() ?? {}
  const columns = Object.keys(first).map(name => `"${name}"`)
  const insert = database.prepare(`insert into orders (${columns.join()}) values (${columns.map(() => '?').join()})`)
  const document = JSON.parse(String(first.document))
  database.exec('begin')
  for (let n = 1; n < orders; n++) {
    const createdAt = new Date(Date.now() - (n / orders) * 2 * 365 * 86_400_000).toISOString()
    const userId = 1000 + (n % 50_000)
    const country = countries[n % countries.length]
    const items = document.items.map((item: object, line: number) => ({
      ...item,
      sku: `SKU-${(n * (line + 7)) % 500}`,
    }))
    const payments = document.payments.map((payment: object) => ({ ...payment, at: createdAt }))
    const order = { ...document, userId, createdAt, items, payments, shippingAddress: { ...address, country } }
    insert.run(...Object.values({ ...first, userId, createdAt, document: JSON.stringify(order) }))
  }
  database.exec('commit')
  database.exec('update "reportProgress" set "scannedTo" = 0')
}
