import type { Settings } from 'service-kit/settings.ts'
import { readCommonSettings, settingsFrom } from 'service-kit/settings.ts'

/** Throws a StartFailure for a value that is not accepted. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return readCommonSettings(settingsFrom(environment), environment, { service: 'user-service', port: 3000 })
}
