import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Announcement } from 'service-kit/http/lifecycle.ts'

/**
 * Runs both services on this machine, prints their addresses, and stops both on Ctrl-C or SIGTERM. With `--watch`, a
 * service restarts when one of its files changes.
 */
const services = [
  { name: 'User Service', folder: 'user-service', tryPath: '/api/user' },
  { name: 'Order Service', folder: 'order-service', tryPath: '/api/order' },
]
const nodeOptions = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []
const parentCheckMs = 200

const shared = ['PORT', 'DATABASE_URL', 'PUBLIC_URL'].filter(name => process.env[name])
if (shared.length > 0) {
  console.error(
    `${shared.join(', ')} would be the same for both services: set it in user-service/.env and order-service/.env.`,
  )
  process.exit(1)
}

/** The Order Service authenticates at the User Service with this secret, so both services get the same one. */
const clientSecret = process.env.CLIENT_SECRET || randomBytes(32).toString('base64url')

// Over the IPC channel, a service announces its address, and notices when this process ends.
const children = services.map(({ folder }) =>
  spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { DRAIN_SECONDS: '0', ...process.env, CLIENT_SECRET: clientSecret }, // no load balancer has to notice
  }),
)
let stopping = false

function stopAll(): void {
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}

// At a terminal, Ctrl-C reaches the services as well; a service that is already stopping goes on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll)

// Only under npm: a process that was started directly may outlive its parent (`nohup node scripts/start.ts &`).
if (process.env.npm_lifecycle_script?.includes('scripts/start.ts')) stopWhenParentEnds()

const exitCodes = Promise.all(children.map(waitForExit))
Promise.all(children.map(waitForAddress)).then(announce)
process.exitCode = Math.max(...(await exitCodes))

/**
 * Stops the services when the parent process ends: the operating system then gives this process another parent. npm
 * runs this program through a shell and sends SIGTERM to that shell, which ends without passing the signal on.
 */
function stopWhenParentEnds(): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stopAll()
  }, parentCheckMs)
  timer.unref()
}

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
