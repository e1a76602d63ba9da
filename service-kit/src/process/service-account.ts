import { isLoopback } from './loopback.ts'
import type { SettingKind } from './settings/setting-kinds.ts'
import { strongSecret, visibleAscii } from './settings/setting-kinds.ts'
import type { ReadSetting } from './settings/setting-reader.ts'
import { isProduction } from './settings/settings.ts'
import { StartFailure } from './start-failure.ts'

/** The OAuth client credentials of the Order Service at the User Service (RFC 6749 §4.4). */
export interface ServiceAccount {
  clientId: string
  clientSecret: string
}

/** This secret is public, so it is only for development on one machine. */
const developmentSecret = 'only-for-development'
/** The token endpoint's contract accepts at most 200 characters. */
const maxLength = 200

/** Secret like the client secret: an operator can put the secret into this setting by mistake. */
const clientId = visibleAscii(1, maxLength)
const clientSecret = visibleAscii(1, maxLength)

const ownSecret = strongSecret(maxLength)
const productionSecret: SettingKind<string> = {
  accepts: `${ownSecret.accepts}, except the default, because NODE_ENV is production`,
  parse: text => (text === developmentSecret ? undefined : ownSecret.parse(text)),
  secret: true,
  fromFile: true,
}

/** Both services need the same values. In production, the secret has no default. */
export function readServiceAccount(read: ReadSetting): ServiceAccount {
  return {
    clientId: read('CLIENT_ID', clientId, 'order-service'),
    clientSecret: isProduction(read)
      ? read('CLIENT_SECRET', productionSecret, '')
      : read('CLIENT_SECRET', clientSecret, developmentSecret),
  }
}

/** Throws a StartFailure when other machines could authenticate with the public secret. */
export async function rejectPublicSecret(host: string, { clientSecret }: ServiceAccount): Promise<void> {
  if (clientSecret === developmentSecret && !(await isLoopback(host)))
    throw new StartFailure(
      `HOST is ${JSON.stringify(host)}, not a loopback address: CLIENT_SECRET must not be the default, which is public`,
    )
}
