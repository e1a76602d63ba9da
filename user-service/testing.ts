import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/user-service.ts'
import { copyTemplate } from 'service-kit/testing/database-templates.ts'
import type { TestedService } from 'service-kit/testing/service.ts'
import { startForTest, testSettings } from 'service-kit/testing/service.ts'
import { vi } from 'vitest'
import { userService } from './app.ts'
import { migrations } from './migrations.ts'
import { sampleCustomer, samplePassword, sampleStaff } from './sample-data.ts'
import type { Settings } from './settings.ts'

type Schemas = components['schemas']

/** A User Service under test. It has sample users, unless the test turns sample data off. */
export interface TestedUserService extends TestedService<operations> {
  /** Signs a user in and returns the access token. */
  signIn: (email: string, password?: string) => Promise<string>
  /** Registers a customer with this name and signs the customer in. */
  register: (name: string) => Promise<TestedUser>
  /** A client that calls as John, the sample customer. */
  john: () => Promise<Client<operations>>
  /** A client that calls as the sample staff member. */
  staff: () => Promise<Client<operations>>
  /** The messages that were sent to an address so far, the oldest first. */
  mailsTo: (email: string) => string[]
  /** The token in the newest message of this kind to an address. Waits for the first message. */
  mailedToken: (email: string, subject: MailSubject) => Promise<string>
}

export interface TestedUser {
  user: Schemas['User']
  token: string
  client: Client<operations>
}

export type MailSubject = 'Confirm your e-mail address' | 'Choose a new password'

/** The default service account of tests, which is also the one in the examples of the contract. */
export const testServiceAccount = { clientId: 'order-service', clientSecret: 'only-for-development' }

export const testAddress = {
  recipient: 'John Doe',
  lines: ['12 Main Street'],
  city: 'Springfield',
  postalCode: '62701',
  country: 'US',
}

const limits = {
  maxSignInFailures: 10,
  maxSignInFailuresPerAddress: 1000,
  maxRegistrations: 1000,
  maxPasskeyChallenges: 1000,
  maxMailRequests: 1000,
  maxMailsPerHour: 1000,
}

/** Mail settings of a service under test: messages are written to `folder`. */
export const testMail = { smtpUrl: null, from: 'Shop <shop@example.com>', accountUrl: null, retryMs: 60_000 }

export async function startUserService(overrides: Partial<Settings> = {}): Promise<TestedUserService> {
  const folder = join(tmpdir(), `mail-${randomUUID()}`)
  const mail = { ...testMail, folder }
  const settings = {
    ...testSettings,
    serviceAccount: testServiceAccount,
    orderServiceUrl: 'http://localhost:3001',
    passwordGrant: true,
    ...limits,
    mail,
    ...overrides,
  }
  await copyTemplate(settings.databaseUrl, 'user-service', migrations)
  const tested = await startForTest<operations>(contract, log => userService(settings, log), 'user-service')

  const signIn = async (username: string, password = samplePassword) =>
    (await tokensFor(tested, { grant_type: 'password', username, password })).access_token
  const register = async (name: string) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`
    const response = await tested.client.registerUser({ body: { name, email, password: samplePassword } })
    if (response.status !== 201) throw new Error(`registerUser returned ${response.status}`)
    const token = await signIn(email)
    return { user: response.body, token, client: tested.as(token) }
  }
  const stop = async () => {
    await tested.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const mailsTo = (email: string) =>
    (existsSync(folder) ? readdirSync(folder).toSorted() : [])
      .map(file => readFileSync(join(folder, file), 'utf8'))
      .filter(message => message.includes(`\nTo: ${email}`) || message.startsWith(`To: ${email}`))
  return {
    ...tested,
    stop,
    [Symbol.asyncDispose]: stop,
    mailsTo,
    mailedToken: (email, subject) =>
      vi.waitFor(
        () => {
          const message = mailsTo(email).findLast(each => each.includes(subject)) ?? ''
          return tokenIn(message)
        },
        { timeout: 10_000, interval: 10 },
      ),
    signIn,
    register,
    john: async () => tested.as(await signIn(sampleCustomer.email)),
    staff: async () => tested.as(await signIn(sampleStaff.email)),
  }
}

/** Requests tokens from the token endpoint. Throws when the status is not 200. */
export async function tokensFor(
  { client }: { client: Client<operations> },
  body: Schemas['TokenRequest'],
): Promise<Schemas['Token']> {
  const response = await client.issueToken({ body })
  if (response.status !== 200) throw new Error(`issueToken returned ${response.status}`)
  return response.body
}

/** An access token of a user with the sample password, with all scopes of the user or with the given ones. */
export async function tokenOf(
  { email }: { email: string },
  client: Client<operations>,
  scope?: string,
): Promise<string> {
  const body = { grant_type: 'password', username: email, password: samplePassword, ...(scope && { scope }) }
  return (await tokensFor({ client }, body)).access_token
}

/** The token in a message. Throws when the message has none. */
export function tokenIn(message: string): string {
  const text = message.replaceAll('=\r\n', '').replaceAll('=\n', '').replaceAll('=3D', '=') // quoted-printable
  const [, token] = /(?:"token": "|#token=)([\w-]{43})/.exec(text) ?? []
  if (token === undefined) throw new Error('The message has no token.')
  return token
}
