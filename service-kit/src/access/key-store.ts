import type { Logger } from '../process/logger.ts'
import type { PublishedKeys, StoredKeys } from './remote-keys.ts'

/** Keeps the keys of an issuer for the time after a restart. */
export interface KeyStore {
  loadKeys(): Promise<StoredKeys | undefined>
  saveKeys(keys: PublishedKeys): Promise<void>
}

/** A store whose failures are logged: they do not matter while the keys can be fetched. */
export function withLoggedFailures(store: KeyStore, log: Logger): KeyStore {
  return {
    loadKeys: () =>
      store.loadKeys().catch(err => {
        log.warn({ err }, 'the stored token keys cannot be read')
        return undefined
      }),
    saveKeys: keys => store.saveKeys(keys).catch(err => log.warn({ err }, 'the token keys cannot be stored')),
  }
}
