import { pagesClient, passkeysPath, reportsPath, signedInPath } from 'service-kit/access/pages-client.ts'
import type { ClientFinder, StoredClient } from './client-store.ts'

/**
 * Adds the client of the services' own pages to the registered ones. It is public, and its redirect URIs are below the public
 * URLs of the services, so it is not stored: it is always that of the settings.
 */
export function withPagesClient({ find }: ClientFinder, issuer: string, orderServiceUrl: string): ClientFinder {
  const at = new Date().toISOString()
  const stored: StoredClient = {
    client: {
      ...pagesClient,
      type: 'public',
      redirectUris: [
        ...[issuer, orderServiceUrl].map(url => url + signedInPath),
        ...[issuer + passkeysPath, orderServiceUrl + reportsPath],
      ],
      ...{ version: 1, createdAt: at, updatedAt: at },
    },
    secretHash: null,
  }
  return { find: async clientId => (clientId === pagesClient.clientId ? stored : find(clientId)) }
}
