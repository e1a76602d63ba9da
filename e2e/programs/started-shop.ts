import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { run } from '../processes/processes.ts'

/** Both services as `npm start` runs them, on free ports and with sample data in memory, for programs that call them. */
export async function startShop(environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  const [users, orders] = [await findFreePort(), await findFreePort()]
  const urls = { usersUrl: `http://localhost:${users}`, ordersUrl: `http://localhost:${orders}` }
  writeSettings(folder, 'user-service', { PORT: users })
  writeSettings(folder, 'order-service', { PORT: orders, USER_SERVICE_URL: urls.usersUrl })
  const started = run('scripts/start.ts', [], { cwd: folder, environment })
  await started.waitForOutput(/Ctrl-C stops both/)
  return {
    ...urls,
    async stop() {
      await started.stop('SIGTERM')
      rmSync(folder, { recursive: true })
    },
  }
}

/** Writes the `.env` file of a service. */
function writeSettings(folder: string, service: string, values: Record<string, string | number>): void {
  const settings = { DATABASE_URL: 'sqlite::memory:', ...values }
  mkdirSync(join(folder, service))
  const lines = Object.entries(settings).map(setting => `${setting.join('=')}\n`)
  writeFileSync(join(folder, service, '.env'), lines.join(''))
}
