import { randomBytes, randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { emailKey } from 'openapi/contract/emails.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { expect, vi } from 'vitest'
import { newAuthenticator } from '../../user-service/passkeys/testing.ts'
import { hashToken } from '../../user-service/tokens/refresh-tokens.ts'
import { stepsBefore } from '../examples/scenarios/scenarios.ts'
import type { Fixture } from '../requests/contract-requests.ts'
import { buildRequest } from '../requests/contract-requests.ts'
import { createClaims, readSigningKey, signFlawedToken, signToken } from '../requests/signed-tokens.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import { send, targetsIn } from '../requests/targets.ts'
import type { Caller, Role } from './access-expectations.ts'
import { allowedRole, isFlaw, requiredScopes, roles } from './access-expectations.ts'

/** Both running services, with users of all roles. */
export interface TestSystem {
  targets: Target[]
  /** Registers a user with an order, and with a webhook endpoint if needed, in a state in which the operation succeeds. */
  createOwner: (target?: Target) => Promise<Fixture>
  /** An access token for the caller; undefined for `anonymous`. */
  tokenFor: (target: Target, caller: Caller, owner: Fixture) => string | undefined
  /** Calls an operation on the owner's resources. */
  call: (target: Target, caller: Caller, owner: Fixture) => Promise<ReceivedResponse>
  /** Returns all data of an owner, and of the webhook endpoint, client and passkey of the fixture, as text, as staff reads it. */
  readState: (owner: Fixture, service: string) => Promise<string>
}

const rolesClaim: Record<Role, string[]> = {
  owner: ['customer'],
  'another customer': ['customer'],
  staff: ['customer', 'staff'],
  service: ['service'],
}
/** The kind of the mailed token that an operation takes. */
const mailTokenKinds: Record<string, string> = { verifyEmail: 'emailVerification', resetPassword: 'passwordReset' }

/** Whether an operation uses up a token in a mail to the owner, or a challenge for a passkey. */
export function usesUpToken({ operation: { operationId } }: Target): boolean {
  return operationId in mailTokenKinds || operationId === 'createPasskey'
}

const noOwner: Fixture = { userId: 0, email: '', orderId: 0 }

/** Connects to running services. `databaseFile` is the User Service's, from which the signing key is read. */
export async function connectTestSystem(services: {
  users: string
  orders: string
  databaseFile: string
}): Promise<TestSystem> {
  const targets = [
    ...targetsIn(userContract, 'user-service', services.users),
    ...targetsIn(orderContract, 'order-service', services.orders),
  ]
  const targetOf = (operationId: string, preferred?: string) => {
    const named = targets.filter(({ operation }) => operation.operationId === operationId)
    const target = named.find(({ service }) => service === preferred) ?? named[0]
    if (!target) throw new Error(`No contract has the operation ${operationId}.`)
    return target
  }
  const allScopes = [...new Set(targets.flatMap(requiredScopes))]
  const key = readSigningKey(services.databaseFile)
  const { issuer } = await callAnonymously(targetOf('getAuthorizationServer'))

  const register = async (): Promise<Fixture> => {
    const { id, email } = await callAnonymously(targetOf('registerUser'))
    return { ...noOwner, userId: id, email }
  }
  const [anotherCustomer, staff] = [await register(), await register()]

  const tokenFor: TestSystem['tokenFor'] = (target, caller, owner) => {
    if (caller === 'anonymous') return undefined
    const role = roles.find(each => each === caller) ?? allowedRole(target)
    const users = { owner, 'another customer': anotherCustomer, staff, service: undefined }
    const scopes = requiredScopes(target)
    const otherScopes = allScopes.filter(scope => !scopes.includes(scope))
    const claims = createClaims({
      iss: issuer,
      aud: target.service,
      sub: String(users[role]?.userId ?? 'some-service'),
      scope: (caller === 'without the scopes' ? otherScopes : scopes).join(' '),
      roles: rolesClaim[role],
    })
    return isFlaw(caller) ? signFlawedToken(claims, key, caller) : signToken(claims, key)
  }
  const call: TestSystem['call'] = (target, caller, owner) =>
    send(target, buildRequest(target.contract, target, owner), tokenFor(target, caller, owner))

  /** Registers a webhook endpoint that has a delivery. */
  const createWebhook = async (service: string) => {
    const webhook = await call(targetOf('createWebhookEndpoint', service), 'staff', noOwner)
    const fixture = { ...noOwner, webhookId: Number(JSON.parse(webhook.text).id) }
    const delivery = await call(targetOf('sendTestEvent', service), 'staff', fixture)
    return { webhookId: fixture.webhookId, deliveryId: Number(JSON.parse(delivery.text).id) }
  }

  const createClient = async (clientId: string) => {
    await call(targetOf('createOauthClient'), 'staff', { ...noOwner, clientId })
    return { clientId }
  }

  /** The passkey that a new authenticator creates for the owner. */
  const registerPasskey = async (owner: Fixture) => {
    const begun = await call(targetOf('createPasskeyRegistration'), 'owner', owner)
    return { ...owner, extraProperties: newAuthenticator(issuer).register(JSON.parse(begun.text)) }
  }

  const addPasskey = async (owner: Fixture) => {
    const { text } = await call(targetOf('createPasskey'), 'owner', await registerPasskey(owner))
    return { ...owner, passkeyId: Number(JSON.parse(text).id) }
  }

  await grantStaffRole(services.databaseFile, staff.userId)
  await call(targetOf('createOauthClient'), 'staff', noOwner) // the client of the examples of `authorize`
  const enoughStock = { delta: 100_000 } // for the orders of all owners
  await call(targetOf('adjustStock'), 'staff', { ...noOwner, extraProperties: enoughStock })
  return {
    targets,
    tokenFor,
    call,
    async createOwner(target) {
      const owner = await register()
      const { id } = JSON.parse((await call(targetOf('placeOrder'), 'owner', owner)).text)
      const withOrder = { ...owner, orderId: Number(id) }
      for (const step of target ? stepsBefore(target.operation.operationId) : []) {
        const preceding = targetOf(step)
        if (preceding.path.includes('{orderId}')) await call(preceding, 'staff', withOrder)
      }
      if (target?.path.includes('{webhookId}')) return { ...withOrder, ...(await createWebhook(target.service)) }
      if (target?.path.includes('{clientId}')) return { ...withOrder, ...(await createClient(randomUUID())) }
      if (target?.operation.operationId === 'createOauthClient') return { ...withOrder, clientId: randomUUID() }
      if (target?.operation.operationId === 'createPasskey') return registerPasskey(withOrder)
      if (target?.path.includes('/passkeys')) return addPasskey(withOrder)
      const kind = mailTokenKinds[target?.operation.operationId ?? '']
      return kind ? { ...withOrder, mailToken: await addMailToken(services.databaseFile, owner, kind) } : withOrder
    },
    async readState(owner, service) {
      const read = async (operationId: string) => (await call(targetOf(operationId, service), 'staff', owner)).text
      const states = ['getUser', 'listUserEvents', 'listOrders'].map(read)
      if (owner.webhookId !== undefined) {
        states.push(read('getWebhookEndpoint'))
        // Without the attempts, which the service adds.
        states.push(read('listDeliveries').then(text => String(text.match(/"id":\d+/g))))
      }
      if (owner.clientId !== undefined) states.push(read('getOauthClient'))
      if (owner.passkeyId !== undefined) states.push(read('listPasskeys'))
      return (await Promise.all(states)).join('\n')
    },
  }
}

/** Changes the database directly, because no user may grant the staff role over HTTP yet. */
async function grantStaffRole(databaseFile: string, userId: number): Promise<void> {
  await changeRow(databaseFile, 'update users set roles = ? where id = ?', JSON.stringify(rolesClaim.staff), userId)
}

/** Repeats a statement while the service is writing: it sends mail in the background. */
async function changeRow(databaseFile: string, statement: string, ...values: (string | number)[]): Promise<void> {
  using database = new DatabaseSync(databaseFile)
  await vi.waitFor(() => database.prepare(statement).run(...values), 5_000)
}

/**
 * Adds a token to the database directly, because the matrix reads no mail. First waits until the mail of the registration
 * is sent, because its token would replace this one.
 */
async function addMailToken(databaseFile: string, { userId, email }: Fixture, kind: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  using database = new DatabaseSync(databaseFile)
  const pending = database.prepare('select 1 from mails where emailKey = ?')
  await vi.waitFor(() => expect(pending.get(emailKey(email))).toBeUndefined(), 5_000)
  const insertion = 'insert or replace into mailTokens (userId, kind, hash, emailKey, expiresAt) values (?, ?, ?, ?, ?)'
  await changeRow(databaseFile, insertion, userId, kind, hashToken(token), emailKey(email), expiresAt)
  return token
}

async function callAnonymously(target: Target) {
  return JSON.parse((await send(target, buildRequest(target.contract, target, noOwner))).text)
}
