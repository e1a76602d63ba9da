import type { Scenario } from 'openapi/contract/scenarios.ts'
import type { ServiceName } from './documented-responses.ts'
import type { Installation, SharedUsers } from './installation.ts'
import { install } from './installation.ts'

/** Installations for scenarios whose own request changes nothing, each shared by all scenarios with the same preparation. */
export interface InstallationPool extends AsyncDisposable {
  get: (service: ServiceName, scenario: Scenario) => Promise<Installation>
}

export function createInstallationPool(users: SharedUsers): InstallationPool {
  const installations = new Map<string, Promise<Installation>>()
  return {
    get(service, scenario) {
      const { after, during, sampleData } = scenario
      // A failure of the User Service suspends further calls, which then get another response.
      const own = during?.startsWith('User Service') && installations.size
      const state = JSON.stringify({ service, after, during, sampleData, own })
      const installation = installations.get(state) ?? install(service, scenario, users)
      installations.set(state, installation)
      return installation
    },
    async [Symbol.asyncDispose]() {
      for (const installation of installations.values()) await (await installation)[Symbol.asyncDispose]()
    },
  }
}
