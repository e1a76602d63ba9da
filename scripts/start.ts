import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Announcement } from 'service-kit/http/lifecycle.ts'
import { stopWithNpm } from './services/parent-process.ts'

/**
 * Runs both services on this machine, prints their addresses, and stops both on Ctrl-C or SIGTERM. With `--watch`, a
 * service restarts when one of its files changes.
 */
const services = [
  { name: 'User Service', folder: 'user-service', tryPath: '/api/user' },
  { name: 'Order Service', folder: 'order-service', tryPath: '/api/order' },
]
const nodeOptions = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []

const shared = ['PORT', 'DATABASE_URL', 'DATABASE_READ_URL', 'PUBLIC_URL'].filter(name => process.env[name])
if (shared.length > 0) {
  console.error(
    `${shared.join(', ')} would be the same for both services: set it in user-service/.env and order-service/.env.`,
  )
  process.exit(1)
}

/** The Order Service authenticates at the User Service with this secret, so both services get the same one. */
const clientSecret = process.env.CLIENT_SECRET || randomBytes(32).toString('base64url')

const defaults = {
  DRAIN_SECONDS: '0', // no load balancer has to notice
  ...(process.env.NODE_ENV !== 'production' && { WEBHOOK_PRIVATE_NETWORKS: 'allow' }), // for `npm run listen`
}

// Over the IPC channel, a service announces its address, and notices when this process ends.
const children = services.map(({ folder }) =>
  spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...defaults, ...process.env, CLIENT_SECRET: clientSecret },
  }),
)
let stopping = false

function stopAll(): void {
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}

// At a terminal, Ctrl-C reaches the services as well; a service that is already stopping goes on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll)

stopWithNpm('scripts/start.ts', stopAll)

const exitCodes = Promise.all(children.map(waitForExit))
Promise.all(children.map(waitForAddress)).then(announce)
process.exitCode = Math.max(...(await exitCodes))

/** Resolves with the exit code of a service. When one service ends by itself, the other is stopped. */
async function waitForExit(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit')
  const unexpected = !stopping
  if (unexpected) stopAll()
  return code ?? (unexpected ? 1 : 0)
}

/** Resolves with the URL of a service that listens. Ignores other messages, which `node --watch` sends. */
function waitForAddress(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    child.on('message', (message: Partial<Announcement>) => {
      if (message.listening) resolve(message.listening.replace('127.0.0.1', 'localhost'))
    })
  })
}

function announce(urls: string[]): void {
  const addresses = services.map(
    ({ name }, index) =>
      `${styleText('bold', name.padEnd(14))} ${urls[index]}/api   docs ${urls[index]}/docs   health ${urls[index]}/health/ready`,
  )
  const commands = services.map(({ tryPath }, index) => `  curl ${urls[index]?.replace('http://', '')}${tryPath}`)
  process.stdout.write(['', ...addresses, '', 'Try:', ...commands, '', 'Ctrl-C stops both.', ''].join('\n'))
}
