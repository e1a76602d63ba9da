import { isHttpsOrLoopback } from '../loopback.ts'
import { StartFailure } from '../start-failure.ts'
import type { SettingKind } from './setting-kinds.ts'
import { optional } from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'

/** An OpenID provider at which people sign in instead of the User Service, and the meaning of its tokens. */
export interface IssuerSettings {
  /** The claim `iss` of its tokens, exactly as the provider writes it. */
  url: string
  /** The value that the claim `aud` of its access tokens contains for this installation. */
  audience: string
  /** Where the claims are: the name of a claim, or a path such as `realm_access.roles`. */
  claims: { roles: string; scopes: string; email: string; name: string }
  /** Our roles by the names of the provider. Other names mean nothing. */
  roleNames: NameMap
  /** Our scopes by the names of the provider. Other names are names of scopes as they are. */
  scopeNames: NameMap
  /** With which client the pages sign people in; null when they cannot. */
  pages: PagesClient | null
}

/** A public client of the provider, for pages. */
export interface PagesClient {
  clientId: string
  /** What its authorization requests contain besides the parameters of OAuth, such as `resource`. They can replace `scope`. */
  parameters: Record<string, string>
}

/** One name of the provider can mean several of ours. */
export type NameMap = ReadonlyMap<string, string[]>

/** The text stays as it is, because issuers are compared character by character: some end with a slash. */
const issuerUrl: SettingKind<string> = {
  accepts: 'an https URL such as https://login.example, without a query; http only for a loopback address',
  parse: text => {
    const url = URL.parse(text)
    return url && isHttpsOrLoopback(url) && !/[?#@\s]/.test(text) ? text : undefined
  },
}

const name: SettingKind<string> = {
  accepts: '1 to 255 visible ASCII characters',
  parse: text => (/^[\x21-\x7e]{1,255}$/.test(text) ? text : undefined),
}

function nameMap(example: string, ours: RegExp): SettingKind<NameMap> {
  return {
    accepts: `pairs such as ${example}, separated by commas`,
    parse: text => {
      const pairs = text.split(',').filter(each => each.trim() !== '')
      const map = new Map<string, string[]>()
      for (const pair of pairs) {
        const [, theirName = '', ourName = ''] = /^(.+)=([^=]+)$/.exec(pair.trim()) ?? []
        if (!ours.test(ourName)) return undefined
        map.set(theirName, [...(map.get(theirName) ?? []), ourName])
      }
      return map
    },
  }
}

const queryParameters: SettingKind<Record<string, string>> = {
  accepts: 'parameters of a URL such as resource=https://shop.example&scope=shop.read',
  parse: text => {
    const pairs = [...new URLSearchParams(text)]
    return pairs.every(([key, value]) => key !== '' && value !== '') ? Object.fromEntries(pairs) : undefined
  },
}

const roleNames = nameMap('shop-clerk=staff,shop-program=service', /^(customer|staff|service)$/)
const scopeNames = nameMap('shop.read=orders:read,shop.read=users:read', /^[a-z]+:[a-z]+$/)

/** Without ISSUER, the result is null and the other settings are not read. */
export function readIssuerSettings(read: ReadSetting): IssuerSettings | null {
  const url = read('ISSUER', optional(issuerUrl), '')
  if (url === null) return null
  const audience = read('TOKEN_AUDIENCE', name, '')
  const clientId = read('ISSUER_CLIENT_ID', optional(name), '')
  const parameters = read('ISSUER_PARAMETERS', queryParameters, '')
  if (clientId === audience)
    throw new StartFailure(
      'TOKEN_AUDIENCE is ISSUER_CLIENT_ID; accepted: the name of an API, because ID tokens are for a client',
    )
  return {
    url,
    audience,
    claims: {
      roles: read('CLAIM_ROLES', name, 'roles'),
      scopes: read('CLAIM_SCOPES', name, 'scope'),
      email: read('CLAIM_EMAIL', name, 'email'),
      name: read('CLAIM_NAME', name, 'name'),
    },
    roleNames: read('ROLE_NAMES', roleNames, ''),
    scopeNames: read('SCOPE_NAMES', scopeNames, ''),
    pages: clientId === null ? null : { clientId, parameters },
  }
}
