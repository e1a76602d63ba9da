import { runCommand } from 'service-kit/process/command.ts'
import { samplePassword } from '../user-service/sample-data.ts'
import { startExampleOrders, startExampleUsers } from './example-shop.ts'

/**
 * Runs the real services in the place of their mocks, in memory, on what the contracts' examples tell of:
 * `mock-stateful 4010` the User Service alone, `mock-stateful 4010 4011` both. The Order Service believes nobody's tokens but
 * the User Service's, so that it is not run without it.
 */
await runCommand(async () => {
  const [userPort, orderPort] = process.argv.slice(2)
  const { HOST, LOG_LEVEL, CORS_ORIGINS } = process.env
  const environment = { HOST, LOG_LEVEL, CORS_ORIGINS }
  const users = await startExampleUsers({ ...environment, PORT: userPort })
  const orders = orderPort ? await startExampleOrders(users, { ...environment, PORT: orderPort }) : undefined
  const stop = async () => {
    await orders?.stop()
    await users.stop()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const people = 'john@example.com, jane@example.com or staff@example.com'
  process.stdout.write(`\nTokens: ${users.url}/oauth/token, for ${people}, with the password ${samplePassword}\n`)
})
