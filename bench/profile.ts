import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installPackages } from '../e2e/processes/packages.ts'
import { jobs } from './jobs.ts'
import type { TimeSpent } from './measuring/cpu-profile.ts'
import { readTimes } from './measuring/cpu-profile.ts'
import { runSuccessfulLoad } from './measuring/run-load.ts'
import { prepare } from './servers/prepare.ts'
import { root } from './servers/processes.ts'
import { table } from './table.ts'

/**
 * `npm run profile -- order-service read`: writes a CPU profile of one service during a job, and prints the time of
 * each layer and of the slowest functions. The first argument defaults to order-service. The second argument selects the first job
 * whose name contains it.
 */
const [service = 'order-service', word = ''] = process.argv.slice(2)
const seconds = 8
const job = jobs.find(({ name }) => name.includes(word))
if (!['user-service', 'order-service'].includes(service) || !job)
  throw new Error(
    `Usage: npm run profile -- user-service|order-service ${jobs.map(({ name }) => `'${name}'`).join('|')}`,
  )

await installPackages('bench')
const profiles = join(root, 'dist/profiles')
mkdirSync(profiles, { recursive: true })
const folder = mkdtempSync(join(root, 'dist/profile-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const name = `${service} ${job.name} ${new Date().toISOString()}`.replace(/[^\w]+/g, '-')
const options = `--cpu-prof --cpu-prof-dir=${profiles} --cpu-prof-name=${name}.cpuprofile --cpu-prof-interval=500`
const serverOptions = {
  ...job.ours,
  folder,
  orderFile: join(folder, 'order.json'),
  nodeOptions: { [`${service}/`]: options },
}
const { server, headers, request } = await prepare(serverOptions, job.request)
const { succeeded } = await runSuccessfulLoad({
  url: server.url,
  headers: job.signedIn ? headers : {},
  requests: [request],
  connections: job.connections,
  until: { seconds },
})
await server.stop()

const file = join(profiles, readdirSync(profiles).find(each => each.startsWith(name)) ?? '')
const { functions, layers } = readTimes(file, seconds)
const perRequest = {
  title: 'µs/request',
  align: 'right',
  cell: ({ micros }: TimeSpent) => (micros / succeeded).toFixed(2),
} as const
const nameAs = (title: string) => ({ title, cell: ({ name }: TimeSpent) => name })
const busy = layers.filter(({ name }) => name !== '(idle)')
const total = busy.reduce((sum, { micros }) => sum + micros, 0)
const share = {
  title: 'share',
  align: 'right',
  cell: ({ micros }: TimeSpent) => `${((100 * micros) / total).toFixed(1)} %`,
} as const
console.log(`${succeeded} requests in ${seconds} seconds, ${(total / succeeded).toFixed(0)} µs each:

${table(busy, [perRequest, share, nameAs('layer')])}

${table(functions.slice(0, 40), [perRequest, nameAs('self time of')])}

The whole profile, with callers: ${relative(process.cwd(), file)}
Open it in Chrome (DevTools, Performance, "Load profile") or in VS Code.`)
