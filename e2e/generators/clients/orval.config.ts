import { defineConfig } from 'orval'

const services = { 'user-service': 'process.env.USER_SERVICE_URL', 'order-service': 'process.env.ORDER_SERVICE_URL' }

/** One file for each contract, which reads the URL of its service when it is called. */
export default defineConfig(
  Object.fromEntries(
    Object.entries(services).map(([service, runtime]) => [
      service,
      {
        input: `../../../openapi/generated/${service}.json`,
        output: { target: `dist/orval/${service}.ts`, client: 'fetch', baseUrl: { runtime } },
      },
    ]),
  ),
)
