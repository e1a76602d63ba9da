import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

/** Runs both services on this machine, says where they are, and stops both on Ctrl-C. With `--watch`, restarts them on change. */
const services = [
  { name: 'User Service', folder: 'user-service', url: 'http://localhost:3000' },
  { name: 'Order Service', folder: 'order-service', url: 'http://localhost:3001' },
]
const nodeOptions = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []
const startWithinMs = 30_000

const children = services.map(({ folder }) =>
  spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
)
let stopping = false

function stopAll(): void {
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}

// At a terminal, Ctrl-C reaches the services too; a service that is already stopping takes no notice of the second signal.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll)

const codes = Promise.all(children.map(ended))
const ready = Promise.all(services.map(({ url }) => untilReady(url, AbortSignal.timeout(startWithinMs))))
if (await Promise.race([ready.then(() => true), codes.then(() => false)])) announce()
process.exitCode = Math.max(...(await codes))

/** The exit code of a service. When one ends unasked, the other is stopped: half a shop sells nothing. */
async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit')
  if (!stopping) stopAll()
  return code ?? 0
}

async function untilReady(url: string, deadline: AbortSignal): Promise<void> {
  while (!stopping) {
    const answer = await fetch(`${url}/health/ready`, { signal: deadline }).catch(() => undefined)
    if (answer?.ok) return
    deadline.throwIfAborted()
    await new Promise(later => setTimeout(later, 100))
  }
}

function announce(): void {
  if (stopping) return
  const bold = (text: string) => styleText('bold', text)
  const where = services.map(
    ({ name, url }) => `${bold(name.padEnd(14))} ${url}/api   docs ${url}/docs   health ${url}/health/ready`,
  )
  const lines = [
    '',
    ...where,
    '',
    'Try:',
    '  curl localhost:3000/api/user',
    '  curl localhost:3001/api/order',
    '',
    'Ctrl-C stops both.',
    '',
  ]
  process.stdout.write(lines.join('\n'))
}
