import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import orderService from 'openapi/generated/order-service.json' with { type: 'json' }
import userService from 'openapi/generated/user-service.json' with { type: 'json' }
import { root } from 'openapi/generation/redocly.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { breakingChanges } from './breaking-changes.ts'

const nextMajor = `${Number.parseInt(userService.info.version, 10) + 1}.0.0`
const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8')
type Change = (contract: typeof userService) => void

describe('breakingChanges', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contracts-'))
    for (const state of ['released', 'generated']) {
      mkdirSync(join(folder, 'openapi', state), { recursive: true })
      write(`openapi/${state}/user-service.json`, userService)
      write(`openapi/${state}/order-service.json`, orderService)
    }
    write('CHANGELOG.md', changelog)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, content: object | string) =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))

  /** What there is to say when the User Service's contract is changed like this. */
  const changesAfter = (change: Change) => {
    const changed = structuredClone(userService)
    change(changed)
    write('openapi/generated/user-service.json', changed)
    return breakingChanges(folder).join('\n')
  }

  const renameEmail: Change = ({ components: { schemas } }) => {
    const { email, ...properties } = schemas.User.properties
    Object.assign(schemas.User, { properties: { ...properties, mail: email } })
    schemas.User.required = schemas.User.required.map(name => (name === 'email' ? 'mail' : name))
  }
  const breakCallers: Change = ({ paths, components }) => {
    Reflect.deleteProperty(paths['/api/users'], 'get')
    components.schemas.Role.enum = ['customer']
  }
  /** Clients ignore events of a type that they do not know: the union has a discriminator. */
  const addEvent = ({ schemas }: (typeof userService)['components']) => {
    const { properties, ...event } = schemas.UserErasedEvent
    const name = '#/components/schemas/UserMovedEvent'
    Object.assign(schemas, {
      UserMovedEvent: { ...event, properties: { ...properties, type: { ...properties.type, const: 'user.moved' } } },
    })
    schemas.Event.oneOf.push({ $ref: name })
    Object.assign(schemas.Event.discriminator.mapping, { 'user.moved': name })
  }
  const newVersion: Change = ({ info }) => {
    info.version = nextMajor
  }
  const writeChangelog = () =>
    write('CHANGELOG.md', `${changelog}\n## User Service ${nextMajor}\n\n- Users are not listed any more.\n`)

  it('are none for additions: a property, a response, a value of an enumeration, a type of event', () => {
    expect(
      changesAfter(({ components, paths }) => {
        Object.assign(components.schemas.User.properties, { nickname: { type: 'string' } })
        Object.assign(paths['/api/users'].get.responses, { 429: paths['/api/users'].post.responses[429] })
        components.schemas.Role.enum = [...components.schemas.Role.enum, 'auditor']
        addEvent(components)
      }),
    ).toBe('')
  })

  it('are none for a type that is in the parts of oneOf, unless the type changes', () => {
    const withParts = (...types: string[]): Change => {
      const oneOf = types.map(type => ({ type }))
      return ({ components }) => Object.assign(components.schemas.User.properties, { deletedAt: { oneOf } })
    }
    const withType: Change = ({ components }) =>
      Object.assign(components.schemas.User.properties, { deletedAt: { type: ['string', 'null'] } })
    const released = structuredClone(userService)
    withType(released)
    write('openapi/released/user-service.json', released)
    expect(changesAfter(withParts('string', 'null'))).toBe('')
    expect(changesAfter(withParts('string', 'null', 'integer'))).toMatch(/Type of `deletedAt` widened/)
  })

  it('are changes of a union whose kinds a client cannot tell apart', () => {
    expect(
      changesAfter(({ components: { schemas } }) => {
        Object.assign(schemas.Event, { oneOf: [...schemas.Event.oneOf, { $ref: '#/components/schemas/User' }] })
        Reflect.deleteProperty(schemas.Event, 'discriminator')
      }),
    ).toContain('`oneOf` subschema of `Event` was added.')
  })

  it('name the consumer of a renamed field, also in a new major version', () => {
    const consumes = 'order-service consumes getUser /responses/200/body/email, which is missing.'
    writeChangelog()
    const major: Change = contract => {
      renameEmail(contract)
      newVersion(contract)
    }
    expect(changesAfter(major)).toBe(`user-service: ${consumes}`)
  })

  it('require a major version, and an entry in CHANGELOG.md', () => {
    const all = changesAfter(breakCallers)
    expect(all).toContain('user-service: Operation `GET /api/users` was removed.')
    expect(all).toMatch(/user-service: Enum of `Role` lost values: 'staff'/)
    expect(all).toContain(`info.version must be ${nextMajor}, not ${userService.info.version}.`)
    expect(all).not.toContain('consumes')
    const major: Change = contract => {
      breakCallers(contract)
      newVersion(contract)
    }
    expect(changesAfter(major)).toContain(`CHANGELOG.md has no "## User Service ${nextMajor}"`)
    writeChangelog()
    expect(changesAfter(major)).toBe('')
  })
})
