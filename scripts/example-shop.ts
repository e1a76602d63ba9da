import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import type { Running } from 'service-kit/http/lifecycle.ts'
import { start } from 'service-kit/http/lifecycle.ts'
import { orderService } from '../order-service/app.ts'
import { addExamples } from '../order-service/example-data.ts'
import { readSettings as readOrderSettings } from '../order-service/settings.ts'
import { userService } from '../user-service/app.ts'
import { readSettings as readUserSettings } from '../user-service/settings.ts'

/** Both services know the people whose passwords everybody knows; what they keep is gone with them. */
const forExamples = { NODE_ENV: 'test', SAMPLE_DATA: 'on', DATABASE_URL: 'sqlite::memory:', ORDER_TTL_HOURS: '8760' }

/** Starts a User Service with the people of its contract's examples: the sample people, and who registers there. */
export async function startExampleUsers(environment: NodeJS.ProcessEnv): Promise<Running> {
  const running = await start(await userService(readUserSettings({ ...forExamples, ...environment })))
  const client = createClient<operations>(contract, { url: running.url, timeoutMs: 10_000 })
  const { janeRoe } = contract.paths['/api/users'].post.requestBody.content['application/json'].examples
  const { status } = await client.registerUser({ body: janeRoe.value })
  if (status !== 201) throw new Error(`registerUser answered ${status} to its own example`)
  return running
}

/** Starts an Order Service with the catalogue and the orders of its contract's examples. */
export async function startExampleOrders(users: Running, environment: NodeJS.ProcessEnv): Promise<Running> {
  const settings = readOrderSettings({ ...forExamples, USER_SERVICE_URL: users.url, ...environment })
  return start(await orderService(settings, undefined, addExamples))
}
