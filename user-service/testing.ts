import type { Client } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/user-service.ts'
import type { TestedService } from 'service-kit/testing/service.ts'
import { startForTest, testSettings } from 'service-kit/testing/service.ts'
import { userService } from './app.ts'
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
}

export interface TestedUser {
  user: Schemas['User']
  token: string
  client: Client<operations>
}

/** The default service account of tests, which is also the one in the examples of the contract. */
export const testServiceAccount = { clientId: 'order-service', clientSecret: 'only-for-development' }

export const testAddress = {
  recipient: 'John Doe',
  lines: ['12 Main Street'],
  city: 'Springfield',
  postalCode: '62701',
  country: 'US',
}

const limits = { maxSignInFailures: 10, maxSignInFailuresPerAddress: 1000, maxRegistrations: 1000 }

export async function startUserService(overrides: Partial<Settings> = {}): Promise<TestedUserService> {
  const settings = { ...testSettings, serviceAccount: testServiceAccount, ...limits, ...overrides }
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
  return {
    ...tested,
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
