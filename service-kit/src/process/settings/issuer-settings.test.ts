import { describe, expect, it } from 'vitest'
import { readIssuerSettings } from './issuer-settings.ts'
import { createSettingReader } from './setting-reader.ts'

const read = (environment: NodeJS.ProcessEnv) => readIssuerSettings(createSettingReader(environment))
const required = { ISSUER: 'https://login.example', TOKEN_AUDIENCE: 'https://shop.example' }

describe('readIssuerSettings', () => {
  it('is null without ISSUER, and reads no other setting then', () => {
    expect(read({ ROLE_NAMES: 'nonsense' })).toBeNull()
  })

  it('has the claims of RFC 9068 and OpenID Connect as its defaults, and no roles', () => {
    expect(read(required)).toEqual({
      url: 'https://login.example',
      audience: 'https://shop.example',
      claims: { roles: 'roles', scopes: 'scope', email: 'email', name: 'name' },
      roleNames: new Map(),
      scopeNames: new Map(),
      pages: null,
    })
  })

  it('reads the client of the pages, with the parameters that the provider needs', () => {
    const environment = {
      ISSUER_CLIENT_ID: 'shop-pages',
      ISSUER_PARAMETERS: 'resource=https://shop.example&scope=a%20b',
    }
    const parameters = { resource: 'https://shop.example', scope: 'a b' }
    expect(read({ ...required, ...environment })?.pages).toEqual({ clientId: 'shop-pages', parameters })
    expect(read({ ...required, ISSUER_CLIENT_ID: 'shop-pages' })?.pages).toEqual({
      clientId: 'shop-pages',
      parameters: {},
    })
  })

  it('keeps the issuer as it is written, because some end with a slash', () => {
    for (const url of ['https://login.example/', 'https://login.example/realms/shop', 'http://127.0.0.1:8080/a'])
      expect(read({ ...required, ISSUER: url })?.url).toBe(url)
  })

  it('maps one name to several, and names that contain an equals sign', () => {
    const names = read({
      ...required,
      ROLE_NAMES: 'cn=clerks=staff, robot=service',
      SCOPE_NAMES: 'a=users:read,a=orders:read',
    })
    expect(names?.roleNames).toEqual(
      new Map([
        ['cn=clerks', ['staff']],
        ['robot', ['service']],
      ]),
    )
    expect(names?.scopeNames).toEqual(new Map([['a', ['users:read', 'orders:read']]]))
  })

  it.for([
    ['ISSUER', 'http://login.example', 'an https URL such as https://login.example'],
    ['ISSUER', 'https://login.example?a=b', 'an https URL such as https://login.example'],
    ['ISSUER', 'login', 'an https URL such as https://login.example'],
    ['CLAIM_ROLES', 'two words', '1 to 255 visible ASCII characters'],
    ['ROLE_NAMES', 'clerk=admin', 'pairs such as shop-clerk=staff'],
    ['ROLE_NAMES', 'clerk', 'pairs such as shop-clerk=staff'],
    ['ISSUER_PARAMETERS', 'resource', 'parameters of a URL'],
    ['SCOPE_NAMES', 'all=everything', 'pairs such as shop.read=orders:read'],
  ])('refuses %s=%s and reports the accepted values', ([name = '', value = '', accepted = '']) => {
    expect(() => read({ ...required, [name]: value })).toThrow(new RegExp(`^${name} is .*; accepted: ${accepted}`))
  })

  it('requires TOKEN_AUDIENCE, which is not that of ID tokens', () => {
    expect(() => read({ ISSUER: required.ISSUER })).toThrow('TOKEN_AUDIENCE is missing; accepted: 1 to 255')
    expect(() => read({ ...required, ISSUER_CLIENT_ID: required.TOKEN_AUDIENCE })).toThrow(
      'TOKEN_AUDIENCE is ISSUER_CLIENT_ID; accepted: the name of an API',
    )
  })
})
