import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { jobs } from './jobs.ts'
import { runWholeLoad } from './measuring/loads.ts'
import { installPeers } from './servers/installed-peers.ts'
import { prepare } from './servers/prepare.ts'
import { root } from './servers/processes.ts'
import { table } from './table.ts'

/**
 * `npm run profile -- order-service read`: writes a CPU profile of one service while it does a job, and prints what took
 * the time. The service is `order-service` unless told otherwise, the job the first whose name has the word.
 */
const [service = 'order-service', word = ''] = process.argv.slice(2)
const seconds = 8
const job = jobs.find(({ name }) => name.includes(word))
if (!['user-service', 'order-service'].includes(service) || !job)
  throw new Error(`npm run profile -- user-service|order-service ${jobs.map(({ name }) => `'${name}'`).join('|')}`)

installPeers()
const profiles = join(root, 'dist/profiles')
mkdirSync(profiles, { recursive: true })
const folder = mkdtempSync(join(root, 'dist/profile-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const name = `${service} ${job.name} ${new Date().toISOString()}`.replace(/[^\w]+/g, '-')
const options = `--cpu-prof --cpu-prof-dir=${profiles} --cpu-prof-name=${name}.cpuprofile --cpu-prof-interval=500`
const place = { ...job.ours, folder, orderFile: join(folder, 'order.json'), nodeOptions: { [`${service}/`]: options } }
const { server, headers, asked } = await prepare(place, job.asked)
const { url } = server
const { connections } = job
const loaded = { url, headers: job.signedIn ? headers : {}, asked: [asked], connections, until: { seconds } }
const { answered } = await runWholeLoad(loaded)
await server.stop()

/** As much of a .cpuprofile as is printed. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  timeDeltas: number[]
}
const file = join(profiles, readdirSync(profiles).find(each => each.startsWith(name)) ?? '')
const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(file, 'utf8'))
const frames = new Map(nodes.map(({ id, callFrame }) => [id, frameOf(callFrame)]))
const micros = new Map<string, number>()
let sinceEnd = 0
for (let index = samples.length - 1; index >= 0 && sinceEnd < seconds * 1e6; index--) {
  const frame = frames.get(samples[index] ?? 0) ?? ''
  const spent = timeDeltas[index] ?? 0
  micros.set(frame, (micros.get(frame) ?? 0) + spent)
  sinceEnd += spent
}
const hottest = [...micros].sort(([, one], [, other]) => other - one).slice(0, 40)
console.log(`${answered} requests in ${seconds} seconds:

${table(hottest, [
  { title: 'µs/request', align: 'right', cell: ([, spent]) => (spent / answered).toFixed(2) },
  { title: 'by itself', cell: ([frame]) => frame },
])}

The whole profile, with who called what: ${relative(process.cwd(), file)}
Open it in Chrome (DevTools, Performance, "Load profile") or in VS Code.`)

function frameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const at = url.replace(/^.*node_modules\//, '').replace(`file://${root}/`, '')
  return `${functionName || '(anonymous)'} ${at}${at ? `:${lineNumber + 1}` : ''}`
}
