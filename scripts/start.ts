import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Announcement } from 'service-kit/http/lifecycle.ts'

/**
 * Runs both services on this machine, says where they are, and stops both on Ctrl-C. With `--watch`, restarts each on
 * change.
 */
const services = [
  { name: 'User Service', folder: 'user-service', tryPath: '/api/user' },
  { name: 'Order Service', folder: 'order-service', tryPath: '/api/order' },
]
const nodeOptions = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []

const shared = ['PORT', 'DATABASE_URL', 'PUBLIC_URL'].filter(name => process.env[name])
if (shared.length > 0) {
  console.error(
    `${shared.join(', ')} would be the same for both services: set it in user-service/.env and order-service/.env.`,
  )
  process.exit(1)
}

/** The same for both: by it, the Order Service is known to the User Service. */
const clientSecret = process.env.CLIENT_SECRET || randomBytes(32).toString('base64url')

// Over the channel a service tells where it listens, and notices when this process is no more.
const children = services.map(({ folder }) =>
  spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CLIENT_SECRET: clientSecret },
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
Promise.all(children.map(whereItListens)).then(announce)
process.exitCode = Math.max(...(await codes))

/** The exit code of a service. When one ends unasked, the other is stopped: half a shop sells nothing. */
async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit')
  const unasked = !stopping
  if (unasked) stopAll()
  return code ?? (unasked ? 1 : 0)
}

/** `node --watch` sends messages of its own as well. */
function whereItListens(child: ChildProcess): Promise<string> {
  return new Promise(listening => {
    child.on('message', (message: Partial<Announcement>) => {
      if (message.listening) listening(message.listening.replace('127.0.0.1', 'localhost'))
    })
  })
}

function announce(urls: string[]): void {
  const where = services.map(
    ({ name }, index) =>
      `${styleText('bold', name.padEnd(14))} ${urls[index]}/api   docs ${urls[index]}/docs   health ${urls[index]}/health/ready`,
  )
  const tries = services.map(({ tryPath }, index) => `  curl ${urls[index]?.replace('http://', '')}${tryPath}`)
  process.stdout.write(['', ...where, '', 'Try:', ...tries, '', 'Ctrl-C stops both.', ''].join('\n'))
}
