import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

/** Runs both services on this machine, says where they are, and stops both on Ctrl-C. With `--watch`, restarts each on change. */
const services = [
  { name: 'User Service', folder: 'user-service', url: 'http://localhost:3000' },
  { name: 'Order Service', folder: 'order-service', url: 'http://localhost:3001' },
]
const nodeOptions = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []

// Over the channel a service tells that it listens, and notices when this process is no more.
const children = services.map(({ folder }) =>
  spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  }),
)
let stopping = false

function stopAll(): void {
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}

// At a terminal, Ctrl-C reaches the services as well; one that is already stopping takes no notice of the second signal.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll)

const codes = Promise.all(children.map(ended))
Promise.all(children.map(child => once(child, 'message'))).then(announce)
process.exitCode = Math.max(...(await codes))

/** The exit code of a service. When one ends unasked, the other is stopped: half a shop sells nothing. */
async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit')
  if (!stopping) stopAll()
  return code ?? 0
}

function announce(): void {
  const where = services.map(
    ({ name, url }) =>
      `${styleText('bold', name.padEnd(14))} ${url}/api   docs ${url}/docs   health ${url}/health/ready`,
  )
  const tries = ['Try:', '  curl localhost:3000/api/user', '  curl localhost:3001/api/order']
  process.stdout.write(['', ...where, '', ...tries, '', 'Ctrl-C stops both.', ''].join('\n'))
}
