import type { SettingKind } from './setting-kinds.ts'
import { visibleAscii } from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'

/** The OAuth client credentials of the Order Service at the User Service (RFC 6749 §4.4). */
export interface ServiceAccount {
  clientId: string
  clientSecret: string
}

/** This secret is public, so it is only for development on one machine. */
const developmentSecret = 'only-for-development'
const minProductionSecretLength = 20
/** The token endpoint's contract accepts at most 200 characters. */
const maxLength = 200

/** Secret like the client secret: an operator can put the secret into this setting by mistake. */
const clientId = visibleAscii(1, maxLength)
const clientSecret = visibleAscii(1, maxLength)

const longSecret = visibleAscii(minProductionSecretLength, maxLength)
const productionSecret: SettingKind<string> = {
  accepts: `${longSecret.accepts} except the default, because NODE_ENV is production`,
  parse: text => (text === developmentSecret ? undefined : longSecret.parse(text)),
  secret: true,
}

/** Both services need the same values. In production, the secret has no default. */
export function readServiceAccount(read: ReadSetting, environment: NodeJS.ProcessEnv): ServiceAccount {
  const isProduction = environment.NODE_ENV === 'production'
  return {
    clientId: read('CLIENT_ID', clientId, 'order-service'),
    clientSecret: isProduction
      ? read('CLIENT_SECRET', productionSecret, '')
      : read('CLIENT_SECRET', clientSecret, developmentSecret),
  }
}
