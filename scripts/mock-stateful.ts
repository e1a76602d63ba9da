import { runCommand } from 'service-kit/process/command.ts'
import { samplePassword } from '../user-service/sample-data.ts'
import { startExampleOrderService, startExampleUserService } from './example-services.ts'

/**
 * Runs the real services instead of mocks, in memory, with the data of the contracts' examples: `mock-stateful 4010`
 * runs the User Service, `mock-stateful 4010 4011` runs both. The Order Service does not run alone, because it accepts
 * only tokens of the User Service. Both send webhooks, also to receivers on this machine.
 */
await runCommand(async () => {
  const [userPort, orderPort] = process.argv.slice(2)
  const { HOST, CLIENT_SECRET, LOG_LEVEL, CORS_ORIGINS, WEBHOOK_PRIVATE_NETWORKS = 'allow' } = process.env
  const environment = { HOST, CLIENT_SECRET, LOG_LEVEL, CORS_ORIGINS, WEBHOOK_PRIVATE_NETWORKS }
  const userService = await startExampleUserService({
    ...{ ...environment, PORT: userPort },
    ...(orderPort && { ORDER_SERVICE_URL: `http://localhost:${orderPort}` }),
  })
  const orderService = orderPort
    ? await startExampleOrderService(userService, { ...environment, PORT: orderPort })
    : undefined
  const stop = async () => {
    await orderService?.stop()
    await userService.stop()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const usernames = 'john@example.com, jane@example.com or staff@example.com'
  process.stdout.write(
    `\nTokens: ${userService.url}/oauth/token, for ${usernames}, with the password ${samplePassword}\n`,
  )
})
