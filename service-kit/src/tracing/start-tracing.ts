import type { Logger } from '../process/logger.ts'
import type { Settings } from '../process/settings/settings.ts'
import type { Tracing } from './tracing.ts'

/** The time that the export of the last spans may take when the service stops. */
const maxFlushMs = 5000

/**
 * Starts tracing; undefined when the settings turn tracing off. The SDK is loaded on demand, so that a service without
 * tracing does not pay for it.
 */
export async function startTracing(
  service: string,
  { tracing: settings, shutdownMs }: Pick<Settings, 'tracing' | 'shutdownMs'>,
  log: Logger,
): Promise<Tracing | undefined> {
  if (!settings) return undefined
  const { startSdk } = await import('./sdk.ts')
  return startSdk(service, settings, Math.min(maxFlushMs, shutdownMs / 6), log)
}
