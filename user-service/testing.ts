import type { Client } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/user-service.ts'
import type { Tested } from 'service-kit/testing/service.ts'
import { startForTest, testSettings } from 'service-kit/testing/service.ts'
import { userService } from './app.ts'
import { sampleCustomer, samplePassword, sampleStaff } from './sample-data.ts'
import type { Settings } from './settings.ts'

type Schemas = components['schemas']

/** A User Service under test, with sample people unless a test has it otherwise. */
export interface TestedUserService extends Tested<operations> {
  /** An access token for whoever has this password. */
  signIn: (email: string, password?: string) => Promise<string>
  /** Registers a customer of one's own, and signs them in. */
  register: (name: string) => Promise<TestedUser>
  /** Calls as John, the sample customer. */
  john: () => Promise<Client<operations>>
  /** Calls as the sample staff. */
  staff: () => Promise<Client<operations>>
}

export interface TestedUser {
  user: Schemas['User']
  token: string
  client: Client<operations>
}

/** What a service account says, where a test does not say more of it: what it says in the contract's examples. */
export const testServiceAccount = { clientId: 'order-service', clientSecret: 'only-for-development' }

export const testAddress = {
  recipient: 'John Doe',
  lines: ['12 Main Street'],
  city: 'Springfield',
  postalCode: '62701',
  country: 'US',
}

const limits = { signInFailures: 10, registrations: 1000 }

export async function startUserService(own: Partial<Settings> = {}): Promise<TestedUserService> {
  const settings = { ...testSettings, serviceAccount: testServiceAccount, ...limits, ...own }
  const tested = await startForTest<operations>(contract, log => userService(settings, log), 'user-service')

  const signIn = async (username: string, password = samplePassword) =>
    (await tokensFor(tested, { grant_type: 'password', username, password })).access_token
  const register = async (name: string) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`
    const answer = await tested.client.registerUser({ body: { name, email, password: samplePassword } })
    if (answer.status !== 201) throw new Error(`registerUser answered ${answer.status}`)
    const token = await signIn(email)
    return { user: answer.body, token, client: tested.as(token) }
  }
  return {
    ...tested,
    signIn,
    register,
    john: async () => tested.as(await signIn(sampleCustomer.email)),
    staff: async () => tested.as(await signIn(sampleStaff.email)),
  }
}

/** What a grant gives. Throws when it gives nothing. */
export async function tokensFor(
  { client }: { client: Client<operations> },
  body: Schemas['TokenRequest'],
): Promise<Schemas['Token']> {
  const answer = await client.issueToken({ body })
  if (answer.status !== 200) throw new Error(`issueToken answered ${answer.status}`)
  return answer.body
}

/** An access token of somebody with the sample people's password: for all that they may do, or for less. */
export async function tokenOf(
  { email }: { email: string },
  client: Client<operations>,
  scope?: string,
): Promise<string> {
  const body = { grant_type: 'password', username: email, password: samplePassword, ...(scope && { scope }) }
  return (await tokensFor({ client }, body)).access_token
}
