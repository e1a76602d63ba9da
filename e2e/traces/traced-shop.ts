import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import { readTracingSettings } from 'service-kit/process/settings/tracing-settings.ts'
import type { TestedService } from 'service-kit/testing/service.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { vi } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { Collector } from './collector.ts'
import { startCollector } from './collector.ts'

/** Both services with a collector of their traces. */
export interface TracedShop extends AsyncDisposable {
  collector: Collector
  users: Awaited<ReturnType<typeof startUserService>>
  orders: Awaited<ReturnType<typeof startOrderService>>
  /** Stops the services, so that all spans have been exported. */
  stop: () => Promise<void>
}

/** Starts both services. `environment` overrides the settings of OpenTelemetry. */
export async function startTracedShop(
  createDatabase: CreateDatabase,
  environment: Record<string, string> = {},
): Promise<TracedShop> {
  const collector = await startCollector()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const tracing = readTracingSettings(createSettingReader(process.env))
  const users = await startUserService({ databaseUrl: await createDatabase(), tracing })
  const orders = await startOrderService({ databaseUrl: await createDatabase(), userServiceUrl: users.url, tracing })
  vi.unstubAllEnvs()
  const stop = async () => {
    await orders.stop()
    await users.stop()
  }
  const dispose = async () => {
    await stop()
    await collector[Symbol.asyncDispose]()
  }
  return { collector, users, orders, stop, [Symbol.asyncDispose]: dispose }
}

/** The log line of the request to this operation. */
export function lineOf({ log }: Pick<TestedService<unknown>, 'log'>, operationId: string) {
  return log.find(line => line.operationId === operationId)
}
