import { startExampleOrderService, startExampleUserService } from '../../scripts/example-services.ts'

/** Starts both services with the data of the contracts' examples, for programs that call them by these URLs. */
export async function startExampleShop(ownSettings: NodeJS.ProcessEnv = {}) {
  const settings = { PORT: '0', LOG_LEVEL: 'fatal', ...ownSettings }
  const users = await startExampleUserService(settings)
  const orders = await startExampleOrderService(users, settings)
  return {
    usersUrl: users.url,
    ordersUrl: orders.url,
    environment: { USER_SERVICE_URL: users.url, ORDER_SERVICE_URL: orders.url },
    async stop() {
      await orders.stop()
      await users.stop()
    },
  }
}
